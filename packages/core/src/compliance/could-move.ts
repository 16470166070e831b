import { type Level, levels } from './codes.ts';
import { evaluateBy, type Knowing, type Token } from './evaluate.ts';
import type { Rule } from './regime.ts';
import { unknownsOf } from './unknowns.ts';

/**
 * Whether knowing one thing could move the level of a regime, however the rest turns out.
 *
 * Two rules may hang on the same unknown, so that looking at each alone would ask for what cannot
 * matter: a firm above the revenue line of California is not asked for its consumers, since its seat
 * decides both. So the rest is assumed this way and that until both answers are settled; what is
 * settled early is not looked into further.
 */
export function couldMove(rules: readonly Rule[], token: Token, knowing: Knowing): boolean {
  const ifSo = assuming(knowing, token.key, true);
  const ifNot = assuming(knowing, token.key, false);
  const [so, not] = [standingOf(rules, ifSo), standingOf(rules, ifNot)];
  if (so.open.length === 0 && not.open.length === 0) return so.level !== not.level;
  const next = so.open[0]
    ? unknownsOf(so.open[0].when, ifSo)[0]
    : unknownsOf(not.open[0]!.when, ifNot)[0];
  return [true, false].some((truth) =>
    couldMove(rules, token, assuming(knowing, next!.token.key, truth)),
  );
}

export interface LevelStanding {
  /** The strongest rule that is true. */
  readonly level: Level | undefined;
  /** Rules above it that are neither true nor false, the strongest first. */
  readonly open: readonly Rule[];
}

/** At which level a regime stands by what is known, and what could still raise it. */
export function standingOf(rules: readonly Rule[], knowing: Knowing): LevelStanding {
  const open: Rule[] = [];
  for (const level of levels) {
    const said = rules
      .filter((rule) => rule.level === level)
      .map((rule) => ({ rule, truth: evaluateBy(rule.when, knowing) }));
    if (said.some(({ truth }) => truth)) return { level, open };
    open.push(...said.filter(({ truth }) => truth === undefined).map(({ rule }) => rule));
  }
  return { level: undefined, open };
}

function assuming(knowing: Knowing, key: string, truth: boolean): Knowing {
  return (token) => (token.key === key ? truth : knowing(token));
}
