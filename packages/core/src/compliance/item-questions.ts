import type { Fact } from './codes.ts';
import { knowingOf } from './evaluate.ts';
import type { BusinessFacts, Regime } from './regime.ts';
import { unknownsOf } from './unknowns.ts';

/** A question that decides which requirements of a regime reach the firm. */
export interface ItemQuestion {
  readonly fact: Fact;
  /** The activity that is asked about. */
  readonly value?: string;
  /** Requirements that hang on it. */
  readonly items: readonly string[];
}

/** What is still to be known before it is clear which requirements of a regime reach a firm. */
export function itemQuestions(regime: Regime, facts: BusinessFacts): readonly ItemQuestion[] {
  const found = new Map<string, ItemQuestion>();
  const knowing = knowingOf(facts);
  for (const { id, appliesIf, exemptIf } of regime.items) {
    const conditions = [appliesIf, exemptIf].filter((condition) => condition !== undefined);
    for (const { token } of conditions.flatMap((condition) => unknownsOf(condition, knowing))) {
      const { leaf, code, key } = token;
      const items = found.get(key)?.items ?? [];
      found.set(key, { fact: leaf.fact, ...(code && { value: code }), items: [...items, id] });
    }
  }
  return [...found.values()];
}
