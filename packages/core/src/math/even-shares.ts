import { type QuantileTable, quantileAt } from './pert.ts';

/**
 * Evenly spread shares for one input after another (Kronecker sequence with the generalized golden
 * ratio, randomly shifted): each input, and each pair of inputs, is covered more evenly than by
 * independent numbers.
 *
 * @see M. Roberts, The unreasonable effectiveness of quasirandom sequences, 2018
 */
export function evenShares(strata: readonly number[], next: () => number): EvenShares {
  const total = strata.reduce((sum, count) => sum + count, 0);
  let step = 1;
  return (table) => {
    step *= perGoldenRatio;
    const shares = new Float64Array(total);
    let place = 0;
    for (const count of strata) {
      spread(shares, place, place + count, next() / 0x100000000, step, table);
      place += count;
    }
    return shares;
  };
}

/**
 * The shares of one more input, or what a table of quantiles holds at each of them: in one go, since a first
 * estimate reads some three hundred thousand before an engine has compiled any of it.
 */
export type EvenShares = (table?: QuantileTable) => Float64Array;

function spread(
  values: Float64Array,
  from: number,
  end: number,
  shift: number,
  step: number,
  table: QuantileTable | undefined,
): void {
  let share = shift;
  for (let place = from; place < end; place++) {
    share += step;
    if (share >= 1) share -= 1;
    const inside = share < smallest ? smallest : share > largest ? largest : share;
    values[place] = table ? quantileAt(table, inside) : inside;
  }
}

/** 1 ÷ φ, where φ^25 = φ + 1: for two dozen inputs. */
const perGoldenRatio = 0.9721007705580216;
/** Shares keep away from 0 and 1, where a normal distribution has no value. */
const smallest = 1e-5;
const largest = 1 - smallest;
