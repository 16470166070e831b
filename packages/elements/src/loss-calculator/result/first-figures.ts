import type { ResultContext } from './context.ts';

/**
 * Has each format of the result made in a step of its own: the first ones of a page take as long
 * as the parts that write with them.
 */
export function* firstFigures(
  locale: ResultContext['locale'],
  currency: string,
): Generator<undefined, void> {
  const thousands = 1e5;
  yield void locale.money(thousands, currency);
  yield void locale.money(100 * thousands, currency);
  yield void locale.moneyFull(thousands, currency);
  yield void locale.moneyShort(thousands, currency);
  yield void locale.percent(0.015);
  yield void locale.percent(0.5);
  yield void locale.number(thousands);
}
