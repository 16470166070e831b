import { type Effort, efforts, type ItemState, itemStates } from './codes.ts';
import { evaluate } from './evaluate.ts';
import { type ItemAnswers, stateOf } from './item-answers.ts';
import { complianceModelVersion } from './model-version.ts';
import type { BusinessFacts, Regime, RegimeItem } from './regime.ts';
import { type Suggestion, suggestionsFor } from './suggestions-for.ts';

/**
 * How much of a requirement's weight an answer covers. "Partly" counts half: nobody measures it finer,
 * and counting it in full would call a plan a control. Accepting a risk covers nothing.
 */
export const covered: Readonly<Record<ItemState, number>> = {
  done: 1,
  partly: 0.5,
  'not-yet': 0,
  'not-applicable': 0,
  'accepted-risk': 0,
  unknown: 0,
};

/** A requirement that is still to be met or looked into. */
export interface NextStep {
  readonly id: string;
  readonly weight: 1 | 2 | 3;
  readonly effort: Effort;
  /** `open` where nobody has answered. */
  readonly state: 'partly' | 'not-yet' | 'unknown' | 'open';
}

/** A requirement that does not count, and by whose word. */
export interface LeftOut {
  readonly id: string;
  /** `facts`: the regime itself leaves it out for a firm like this; `answer`: the person said so. */
  readonly because: 'answer' | 'facts';
}

export interface ChecklistProgress {
  readonly schema: 'lifeline/checklist@1';
  readonly model: string;
  readonly regime: string;
  /** 0-1 of the weight that applies: done in full, partly half. 0 where nothing applies. */
  readonly coverage: number;
  /** 0-1 of the weight that applies and that somebody has spoken to; "don't know" is no such word. */
  readonly confidence: number;
  /** Weight that applies, and how it divides over the answers; it sums up. */
  readonly weight: { readonly applicable: number } & Readonly<Record<ItemState | 'open', number>>;
  /** Requirements by answer; `open` has none. */
  readonly count: { readonly applicable: number } & Readonly<Record<ItemState | 'open', number>>;
  /** Requirements of weight 3 that are known not to be met: each normally stops the whole. */
  readonly stops: readonly string[];
  /** A state of its own: known, decided, and never a pass. */
  readonly acceptedRisks: readonly string[];
  /** What to do next: what weighs most first, and among equals what takes least. */
  readonly next: readonly NextStep[];
  /** Answers that were given elsewhere for the same control: to be confirmed here, never counted. */
  readonly suggestions: readonly Suggestion[];
  readonly leftOut: readonly LeftOut[];
}

export interface ProgressOptions {
  /** By which the regime leaves out what does not reach a firm like this. */
  readonly facts?: BusinessFacts;
  /** Other regimes whose answers may suggest some here. */
  readonly others?: readonly Regime[];
}

/**
 * How far a firm has come with the requirements of a regime.
 *
 *     coverage = weight of what is done, and half of what is partly done / weight of what applies
 *
 * What does not apply is left out of both. An accepted risk stays below the line: it is a decision,
 * and no control. What nobody knows counts as not covered and lowers the confidence.
 *
 * @param regime - its content
 * @param answers - by item; those of other regimes are not counted here
 * @throws {TypeError} an answer is not a text
 * @throws {RangeError} an answer is an unknown state, or names an item that the regime does not have
 */
export function progressOf(
  regime: Regime,
  answers: ItemAnswers,
  { facts = {}, others = [] }: ProgressOptions = {},
): ChecklistProgress {
  assertItems(regime, answers);
  const reaching = regime.items.filter((item) => reaches(item, facts));
  const said = reaching.map((item) => ({ item, state: stateOf(answers, item.id) }));
  const counting = said.filter(({ state }) => state !== 'not-applicable');
  const applicable = sum(counting, ({ item }) => item.weight);
  const inState = (wanted: string) => said.filter(({ state = 'open' }) => state === wanted);
  const by = (measure: (item: RegimeItem) => number) => ({
    applicable: sum(counting, ({ item }) => measure(item)),
    ...(Object.fromEntries(
      [...itemStates, 'open'].map((state) => [
        state,
        sum(inState(state), ({ item }) => measure(item)),
      ]),
    ) as Readonly<Record<ItemState | 'open', number>>),
  });
  const weight = by((item) => item.weight);
  const known = applicable - weight.unknown - weight.open;
  const coveredWeight = sum(counting, ({ item, state }) =>
    state ? covered[state] * item.weight : 0,
  );
  return {
    schema: 'lifeline/checklist@1',
    model: complianceModelVersion,
    regime: regime.id,
    coverage: applicable === 0 ? 0 : coveredWeight / applicable,
    confidence: applicable === 0 ? 0 : known / applicable,
    weight,
    count: by(() => 1),
    stops: inState('not-yet').flatMap(({ item }) => (item.weight === 3 ? [item.id] : [])),
    acceptedRisks: inState('accepted-risk').map(({ item }) => item.id),
    next: counting.flatMap(({ item, state }) => nextStep(item, state)).sort(byWeightThenEffort),
    suggestions: suggestionsFor(
      counting.flatMap(({ item, state }) => (state && state !== 'unknown' ? [] : [item])),
      others.filter(({ id }) => id !== regime.id),
      answers,
    ),
    leftOut: regime.items.flatMap((item) => leftOut(item, reaching, answers)),
  };
}

/** Whether a requirement reaches a firm like this; while it is unknown, it does. */
export function reaches({ appliesIf, exemptIf }: RegimeItem, facts: BusinessFacts): boolean {
  if (appliesIf && evaluate(appliesIf, facts) === false) return false;
  return !(exemptIf && evaluate(exemptIf, facts) === true);
}

function nextStep(
  { id, weight, effort }: RegimeItem,
  state: ItemState | undefined,
): readonly NextStep[] {
  if (state === undefined) return [{ id, weight, effort, state: 'open' }];
  if (state === 'partly' || state === 'not-yet' || state === 'unknown') {
    return [{ id, weight, effort, state }];
  }
  return [];
}

function byWeightThenEffort(a: NextStep, b: NextStep): number {
  return b.weight - a.weight || efforts.indexOf(a.effort) - efforts.indexOf(b.effort);
}

function leftOut(
  item: RegimeItem,
  reaching: readonly RegimeItem[],
  answers: ItemAnswers,
): readonly LeftOut[] {
  if (!reaching.includes(item)) return [{ id: item.id, because: 'facts' }];
  if (stateOf(answers, item.id) !== 'not-applicable') return [];
  return [{ id: item.id, because: 'answer' }];
}

/** A misspelt item of this regime would be lost without a word. */
function assertItems({ id, items }: Regime, answers: ItemAnswers): void {
  if (typeof answers !== 'object' || answers === null) {
    throw new TypeError('answers must be an object');
  }
  const known = new Set(items.map((item) => item.id));
  for (const key of Object.keys(answers)) {
    if (!known.has(key) && new RegExp(`^${id}-\\d+$`).test(key)) {
      throw new RangeError(`answers must name items of ${id}, not ${key}`);
    }
  }
}

function sum<T>(list: readonly T[], measure: (one: T) => number): number {
  return list.reduce((total, one) => total + measure(one), 0);
}
