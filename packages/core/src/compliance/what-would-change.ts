import { levelOf } from './applicable-regimes.ts';
import { activities as every, type Fact, type Figure, type Level } from './codes.ts';
import { activityTruth, evaluate } from './evaluate.ts';
import type { BusinessFacts, Expression, Leaf } from './regime.ts';
import type { RegimeHead } from './regime-head.ts';

/** One fact that, were it otherwise, would move the level of a regime. */
export interface Change {
  readonly fact: Fact;
  /** What would have to be so: a code that comes or goes, or a figure on the other side of a line. */
  readonly becomes:
    | { readonly code: string; readonly holds: boolean }
    | { readonly op: Leaf['op']; readonly value: number; readonly holds: boolean };
  /** The level then; `null` where the regime would no longer reach the firm. */
  readonly level: Level | null;
}

/**
 * What would have to change for a regime to apply otherwise, one fact at a time.
 *
 * Only what is known can change: what is unknown is a question, and stands in `ask`.
 *
 * @returns nothing where no single fact decides; the order is that of the rules
 */
export function whatWouldChange(head: RegimeHead, facts: BusinessFacts): readonly Change[] {
  const now = levelOf(head, facts) ?? null;
  const found = new Map<string, Change>();
  for (const leaf of head.rules.flatMap(({ when }) => leavesOf(when))) {
    for (const { becomes, firm } of turns(leaf, facts)) {
      const level = levelOf(head, firm) ?? null;
      const key = JSON.stringify(becomes);
      if (level !== now && !found.has(key)) found.set(key, { fact: leaf.fact, becomes, level });
    }
  }
  return [...found.values()];
}

function leavesOf(expression: Expression): readonly Leaf[] {
  if ('all' in expression) return expression.all.flatMap(leavesOf);
  if ('any' in expression) return expression.any.flatMap(leavesOf);
  if ('not' in expression) return leavesOf(expression.not);
  return [expression];
}

interface Turn {
  readonly becomes: Change['becomes'];
  readonly firm: BusinessFacts;
}

function turns(leaf: Leaf, facts: BusinessFacts): readonly Turn[] {
  const { fact, op, value } = leaf;
  if (fact === 'activities') return codesOf(leaf).flatMap((code) => activityTurn(code, facts));
  if (fact === 'regions') return codesOf(leaf).flatMap((code) => regionTurn(code, facts));
  if (fact === 'industry') return industryTurn(leaf, facts);
  const holds = evaluate(leaf, facts);
  if (holds === undefined) return [];
  const figure = Number(value);
  const other = [figure - 1, figure, figure + 1].find(
    (at) => at >= 0 && evaluate(leaf, { [fact]: at }) === !holds,
  );
  if (other === undefined) return []; // no firm has fewer than nobody
  const becomes = { op, value: figure, holds: !holds };
  return [{ becomes, firm: { ...facts, [fact satisfies Figure]: other } }];
}

const codesOf = ({ value }: Leaf): readonly string[] => value as readonly string[];

function activityTurn(code: string, facts: BusinessFacts): readonly Turn[] {
  const truth = activityTruth(code, facts);
  if (truth === undefined) return [];
  const unsure = every.filter((one) => activityTruth(one, facts) === undefined);
  const done = every.filter((one) => activityTruth(one, facts));
  const firm = {
    ...facts,
    unsure,
    activities: truth ? done.filter((one) => one !== code) : [...done, code],
  };
  return [{ becomes: { code, holds: !truth }, firm }];
}

function regionTurn(code: string, facts: BusinessFacts): readonly Turn[] {
  const { regions } = facts;
  if (!regions) return [];
  const rest = regions.filter((one) => one !== code && !one.startsWith(`${code}-`));
  const leaves = rest.length < regions.length;
  const firm = { ...facts, regions: leaves ? rest : [...regions, code] };
  return [{ becomes: { code, holds: !leaves }, firm }];
}

/** A firm may leave a trade that a rule names; which one it would take up instead, nobody can say. */
function industryTurn(leaf: Leaf, facts: BusinessFacts): readonly Turn[] {
  if (!facts.industry || !codesOf(leaf).includes(facts.industry)) return [];
  const becomes = { code: facts.industry, holds: false };
  return [{ becomes, firm: { ...facts, industry: 'other' } }];
}
