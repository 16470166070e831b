import { fill } from '../../shared/fill.ts';
import type { ResultContext } from './context.ts';
import { curveRows } from './curve-rows.ts';

/** Profit and reserve, where they lie on the curve, in words. */
export function curveMarks({ estimate, business, words, locale }: ResultContext) {
  const { annualProfit = 0, cashReserve = 0 } = business;
  const rows = curveRows(estimate);
  const [first = 1, last = 10] = [rows[0]?.loss, rows.at(-1)?.loss];
  return [
    { message: words.curveProfit, amount: annualProfit },
    { message: words.curveReserve, amount: cashReserve },
  ]
    .filter(({ amount }) => amount > first && amount < last)
    .map(({ message, amount }) => ({
      label: fill(message, { value: locale.money(amount, estimate.currency) }),
      amount,
    }));
}
