import { assertFacts } from './assert-facts.ts';
import {
  activities,
  type Fact,
  facts as factOrder,
  type Gate,
  gates,
  type Level,
  levels,
} from './codes.ts';
import { couldMove, type LevelStanding, standingOf } from './could-move.ts';
import { evaluateBy, type Knowing, knowingOf } from './evaluate.ts';
import { complianceModelVersion } from './model-version.ts';
import type { BusinessFacts, Rule, Text } from './regime.ts';
import type { RegimeHead } from './regime-head.ts';
import { regimeHeads } from './regime-heads.ts';
import { unknownsOf } from './unknowns.ts';

/** A regime that reaches the firm. */
export interface AppliedRegime {
  readonly id: string;
  /** The strongest rule that is true counts. */
  readonly level: Level;
  /** Why at that level. */
  readonly why: Text;
  /** Every rule that is true, the strongest first. */
  readonly reasons: readonly { readonly level: Level; readonly why: Text }[];
  readonly gate: Gate;
  /** What stays closed without it, in its own words. */
  readonly blocks: Text;
}

/** A question whose answer can change a level. */
export interface OpenQuestion {
  readonly fact: Fact;
  /** The activity that is asked about. */
  readonly value?: string;
  /** Regimes that could come to apply, or to apply more strongly. */
  readonly regimes: readonly string[];
}

/** A regime that an answer could still bring, or strengthen. */
export interface UndecidedRegime {
  readonly id: string;
  /** As far as is known now; `null` where it does not apply so far. */
  readonly level: Level | null;
  /** The strongest level that is still possible. */
  readonly couldBe: Level;
}

export interface Applicability {
  readonly schema: 'lifeline/compliance@1';
  readonly model: string;
  /** The strongest level first, then the hardest gate. */
  readonly applies: readonly AppliedRegime[];
  /** What is still to be asked, most decisive first. */
  readonly ask: readonly OpenQuestion[];
  readonly undecided: readonly UndecidedRegime[];
}

/**
 * Which rules and certificates reach a firm or are asked of it, why, and what is still to be known.
 *
 * Three-valued: what is left out of the facts is unknown, and a regime that hangs on it is neither
 * claimed nor denied. The most decisive question is the one that could move the most regimes; among
 * equals the one that comes closest to settling the strongest of them.
 *
 * @throws {TypeError} a fact is not of its type
 * @throws {RangeError} a code is unknown, or a figure is negative or not finite
 *
 * @example
 * applicableRegimes({ industry: 'retail', regions: ['SG'], activities: [], employees: 0 }).applies.map(
 *   ({ id, level }) => `${id} ${level}`,
 * );
 * // => ['sg-pdpa mandatory', 'nist-baseline market']
 */
export function applicableRegimes(facts: BusinessFacts): Applicability {
  return applicableAmong(regimeHeads, facts);
}

/** As `applicableRegimes`, for regimes of one's own. */
export function applicableAmong(heads: readonly RegimeHead[], facts: BusinessFacts): Applicability {
  assertFacts(facts);
  const knowing = knowingOf(facts);
  const all = heads.map((head) => read(head, knowing));
  return {
    schema: 'lifeline/compliance@1',
    model: complianceModelVersion,
    applies: all.flatMap(({ applied }) => applied ?? []).sort(byStrength),
    ask: questions(all, knowing),
    undecided: all.flatMap(({ head: { id }, level, open }) => {
      const couldBe = strongest(open);
      return couldBe ? [{ id, level: level ?? null, couldBe }] : [];
    }),
  };
}

/** The level at which a regime reaches a firm by what is known; `undefined` where it does not. */
export function levelOf({ rules }: Pick<RegimeHead, 'rules'>, facts: BusinessFacts) {
  return standingOf(rules, knowingOf(facts)).level;
}

interface Read extends LevelStanding {
  readonly head: RegimeHead;
  readonly applied: AppliedRegime | undefined;
}

function read(head: RegimeHead, knowing: Knowing): Read {
  const { id, gate, blocks, rules } = head;
  const reasons = rules
    .filter(({ when }) => evaluateBy(when, knowing))
    .map(({ level, why }) => ({ level, why }))
    .sort((a, b) => rank(a.level) - rank(b.level));
  const [first] = reasons;
  return {
    ...standingOf(rules, knowing),
    head,
    applied: first && { id, ...first, reasons, gate, blocks },
  };
}

function questions(all: readonly Read[], knowing: Knowing): readonly OpenQuestion[] {
  const found = new Map<string, { question: OpenQuestion; regimes: Set<string>; pull: number }>();
  for (const { head, open } of all) {
    for (const { level, when } of open) {
      for (const { token, share } of unknownsOf(when, knowing)) {
        // A rule that is open alone hangs on each of its unknowns; several may share one.
        if (open.length > 1 && !couldMove(head.rules, token, knowing)) continue;
        const { fact } = token.leaf;
        const key = token.code ?? fact;
        const question = { fact, ...(token.code && { value: token.code }), regimes: [] };
        const entry = found.get(key) ?? { question, regimes: new Set<string>(), pull: 0 };
        entry.regimes.add(head.id);
        entry.pull += (levels.length - rank(level)) * share;
        found.set(key, entry);
      }
    }
  }
  return [...found.values()]
    .sort(
      (a, b) =>
        b.regimes.size - a.regimes.size ||
        b.pull - a.pull ||
        orderOf(a.question) - orderOf(b.question),
    )
    .map(({ question, regimes }) => ({ ...question, regimes: [...regimes] }));
}

function strongest(rules: readonly Rule[]): Level | undefined {
  return levels.find((level) => rules.some((rule) => rule.level === level));
}

/** 0 for the strongest. */
function rank(level: Level): number {
  return levels.indexOf(level);
}

function byStrength(a: AppliedRegime, b: AppliedRegime): number {
  return rank(a.level) - rank(b.level) || gates.indexOf(a.gate) - gates.indexOf(b.gate);
}

function orderOf({ fact, value }: OpenQuestion): number {
  const at = (activities as readonly string[]).indexOf(value ?? '');
  return factOrder.indexOf(fact) + (at < 0 ? 0 : at);
}
