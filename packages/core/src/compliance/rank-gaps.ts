import {
  type Effort,
  efforts,
  type Gate,
  gates,
  type ItemState,
  type Level,
  levels,
} from './codes.ts';
import { type ItemAnswers, stateOf } from './item-answers.ts';
import { reaches } from './progress-of.ts';
import type { BusinessFacts, Regime, RegimeItem } from './regime.ts';

/** A gap, ready for a proposal. */
export interface RankedGap {
  readonly item: RegimeItem;
  readonly regime: string;
  readonly level: Level;
  readonly gate: Gate;
  readonly state: 'partly' | 'not-yet' | 'unknown' | 'open';
  readonly effort: Effort;
  /** Other regimes of the firm in which the same control is asked for. */
  readonly alsoServes: readonly string[];
}

/** A regime that reaches the firm, with its content. */
export interface ReachingRegime {
  readonly regime: Regime;
  readonly level: Level;
}

/**
 * What is missing in all regimes that reach a firm, as a proposal would order it: what stops a
 * certificate, contract or licence first; then what the law or a contract asks for before what the
 * market likes; then what serves the most regimes at once; then what takes least. What is known to be
 * missing comes before what nobody has looked at.
 *
 * Accepted risks are decisions of the client and are left out.
 */
export function rankGaps(
  reaching: readonly ReachingRegime[],
  answers: ItemAnswers,
  facts: BusinessFacts = {},
): readonly RankedGap[] {
  const gaps = reaching.flatMap(({ regime, level }) =>
    regime.items.flatMap((item) => {
      const state = gapState(stateOf(answers, item.id));
      if (!state || !reaches(item, facts)) return [];
      const { id, gate } = regime;
      const alsoServes = serving(item, reaching).filter((other) => other !== id);
      return [{ item, regime: id, level, gate, state, effort: item.effort, alsoServes }];
    }),
  );
  return gaps.sort(
    (a, b) =>
      Number(isKnown(b)) - Number(isKnown(a)) ||
      b.item.weight - a.item.weight ||
      levels.indexOf(a.level) - levels.indexOf(b.level) ||
      gates.indexOf(a.gate) - gates.indexOf(b.gate) ||
      b.alsoServes.length - a.alsoServes.length ||
      efforts.indexOf(a.effort) - efforts.indexOf(b.effort),
  );
}

function serving({ csf }: RegimeItem, reaching: readonly ReachingRegime[]): readonly string[] {
  return reaching
    .filter(({ regime }) =>
      regime.items.some((item) => item.csf.some((control) => csf.includes(control))),
    )
    .map(({ regime }) => regime.id);
}

/** `undefined` where there is nothing to propose. */
function gapState(state: ItemState | undefined): RankedGap['state'] | undefined {
  if (state === undefined) return 'open';
  return state === 'partly' || state === 'not-yet' || state === 'unknown' ? state : undefined;
}

const isKnown = ({ state }: RankedGap): boolean => state === 'partly' || state === 'not-yet';
