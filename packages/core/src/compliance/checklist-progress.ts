import { regimes } from './every-regime.ts';
import type { ItemAnswers } from './item-answers.ts';
import { type ChecklistProgress, progressOf } from './progress-of.ts';
import type { BusinessFacts, Regime } from './regime.ts';

/**
 * How far a firm has come with one regime.
 *
 * Answers of other regimes may stand beside: they are not counted, but suggested for confirmation
 * where they speak of the same control.
 *
 * @param regimeId - `pci-dss`
 * @param answers - by item: `{ 'pci-dss-01': 'done' }`
 * @param facts - by which the regime leaves out what does not reach a firm like this
 * @throws {RangeError} the regime is unknown, an answer is no state, or an item is not in its regime
 *
 * @example
 * checklistProgress('pci-dss', { 'pci-dss-01': 'done' }).coverage;
 * // => 3 / 35
 */
export function checklistProgress(
  regimeId: string,
  answers: ItemAnswers,
  facts: BusinessFacts = {},
): ChecklistProgress {
  return progressOf(regimeOf(regimeId), answers, { facts, others: regimes });
}

function regimeOf(id: string): Regime {
  const regime = regimes.find((one) => one.id === id);
  if (!regime)
    throw new RangeError(`regime must be one of ${regimes.map((one) => one.id).join(', ')}`);
  return regime;
}
