import type { Figure } from './codes.ts';
import type { BusinessFacts, Expression, Leaf } from './regime.ts';
import { allOf, anyOf, notOf, type Truth } from './truth.ts';

/** One thing that a comparison hangs on: an activity, or the comparison as a whole. */
export interface Token {
  readonly leaf: Leaf;
  /** The activity that is meant. */
  readonly code?: string;
  /** The same for the same thing, wherever a rule asks for it. */
  readonly key: string;
}

/** Whether something holds; `undefined` while nobody knows. */
export type Knowing = (token: Token) => Truth;

/**
 * Whether a condition holds for a firm; `undefined` where what is known does not settle it.
 *
 * @example
 * evaluate({ fact: 'employees', op: 'lt', value: 250 }, { employees: 249 });
 * // => true
 */
export function evaluate(expression: Expression, facts: BusinessFacts): Truth {
  return evaluateBy(expression, knowingOf(facts));
}

/** As `evaluate`, by whatever is known or assumed. */
export function evaluateBy(expression: Expression, knowing: Knowing): Truth {
  if ('all' in expression) return allOf(expression.all.map((part) => evaluateBy(part, knowing)));
  if ('any' in expression) return anyOf(expression.any.map((part) => evaluateBy(part, knowing)));
  if ('not' in expression) return notOf(evaluateBy(expression.not, knowing));
  return anyOf(tokensOf(expression).map(knowing));
}

/** What a comparison hangs on: each activity that it names, or else itself. */
export function tokensOf(leaf: Leaf): readonly Token[] {
  const { fact, op, value } = leaf;
  if (fact !== 'activities') return [{ leaf, key: `${fact} ${op} ${value}` }];
  return (value as readonly string[]).map((code) => ({ leaf, code, key: code }));
}

/** What the facts of a firm tell. */
export function knowingOf(facts: BusinessFacts): Knowing {
  return ({ leaf, code }) =>
    code === undefined ? compare(leaf, facts) : activityTruth(code, facts);
}

/** Whether a firm does something; see `BusinessFacts` for what silence means. */
export function activityTruth(code: string, facts: BusinessFacts): Truth {
  if (facts.activities?.includes(code)) return true;
  if (facts.unsure?.includes(code)) return undefined;
  if (facts.notActivities?.includes(code)) return false;
  return facts.activities ? false : undefined;
}

/** Whether a firm is in a region, or in a part of it. */
export function regionTruth(code: string, { regions }: BusinessFacts): Truth {
  return regions?.some((region) => region === code || region.startsWith(`${code}-`));
}

function compare({ fact, op, value }: Leaf, facts: BusinessFacts): Truth {
  const values = Array.isArray(value) ? (value as readonly string[]) : [String(value)];
  if (fact === 'regions') return anyOf(values.map((code) => regionTruth(code, facts)));
  if (fact === 'industry') {
    return facts.industry === undefined ? undefined : values.includes(facts.industry);
  }
  return compareFigure(facts[fact as Figure], op, Number(value));
}

function compareFigure(figure: number | undefined, op: Leaf['op'], value: number): Truth {
  if (figure === undefined) return undefined;
  switch (op) {
    case 'gt':
      return figure > value;
    case 'gte':
      return figure >= value;
    case 'lt':
      return figure < value;
    case 'lte':
      return figure <= value;
    default:
      return figure === value;
  }
}
