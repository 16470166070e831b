import { exp } from '../math/exact.ts';
import { pairCount } from './draws.ts';
import { evenQuantiles, shareAbove, spreadOver, type Weighted } from './weighted.ts';
import type { Workspace } from './workspace.ts';

/** Most incidents in one year that are composed; more than that share the last one's losses. */
const mostEvents = 4;

/** The chances of no, one, two … incidents in a year, the last for that many or more. */
export function eventCounts(rates: Float64Array): readonly number[] {
  const chances = new Array<number>(mostEvents + 1).fill(0);
  for (const rate of rates) {
    let chance = exp(-rate);
    let sum = 0;
    for (let count = 0; count < mostEvents; count++) {
      chances[count]! += chance;
      sum += chance;
      chance *= rate / (count + 1);
    }
    chances[mostEvents]! += 1 - sum;
  }
  return chances.map((sum) => sum / rates.length);
}

/** Chance of at least one incident within so many years, the rate itself being uncertain. */
export function chanceWithin(rates: Float64Array, years: number): number {
  let none = 0;
  for (const rate of rates) none += exp(-rate * years);
  return 1 - none / rates.length;
}

/**
 * Compound Poisson: the chance that a year costs more than an amount.
 *
 *     chance(amount) = Σ chance(n incidents) × chance(n losses together cost more)
 *
 * Composed incident by incident, so no year without one is ever simulated: at a rate of 1.5 % a
 * year nearly all would be.
 *
 * @param event - losses of one event
 * @param counts - chances of no, one, two … incidents
 * @param pairings - random orders of `pairCount` losses
 * @returns a function from an amount, zero or more, to a chance
 */
export function yearAbove(
  event: Weighted,
  counts: readonly number[],
  pairings: readonly Uint32Array[],
  space: Workspace,
): (amount: number) => number {
  const even = evenQuantiles(event, pairCount);
  const spreads: Weighted[] = [event];
  const total = even.slice();
  for (const pairing of pairings) {
    addPaired(total, even, pairing);
    spreads.push(spreadOver(total, alike, space));
  }
  return (amount) =>
    spreads.reduce((chance, spread, n) => chance + counts[n + 1]! * shareAbove(spread, amount), 0);
}

/** Pairs are all as likely. */
const alike = /* @__PURE__ */ new Float64Array(pairCount).fill(1);

function addPaired(total: Float64Array, even: Float64Array, pairing: Uint32Array): void {
  for (let i = 0; i < pairCount; i++) total[i]! += even[pairing[i]!]!;
}
