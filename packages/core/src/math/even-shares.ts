import { type QuantileTable, readQuantiles } from './pert.ts';

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
      spread(shares, place, place + count, next() / 0x100000000, step);
      place += count;
    }
    return table ? readQuantiles(table, shares, shares) : shares;
  };
}

/** The shares of one more input, or what a table of quantiles holds at each of them. */
export type EvenShares = (table?: QuantileTable) => Float64Array;

function spread(
  values: Float64Array,
  from: number,
  end: number,
  shift: number,
  step: number,
): void {
  let share = shift;
  for (let place = from; place < end; place++) {
    share += step;
    if (share >= 1) share -= 1;
    values[place] = share < smallest ? smallest : share > largest ? largest : share;
  }
}

/** 1 ÷ φ, where φ^25 = φ + 1: for two dozen inputs. */
const perGoldenRatio = 0.9721007705580216;
/** Shares keep away from 0 and 1, where a normal distribution has no value. */
const smallest = 1e-5;
const largest = 1 - smallest;
