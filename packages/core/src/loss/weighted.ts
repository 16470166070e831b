/** Values with weights, rising, and the weight below each. */
export interface Weighted {
  readonly values: Float64Array;
  /** Share of all weight up to and with each value, rising, 0-1. */
  readonly shares: Float64Array;
}

const lowWord = new Uint8Array(new Uint32Array([1]).buffer)[0] === 1 ? 0 : 1;
/** Bits that hold the place of a value while it is sorted: enough for 16,384 values. */
const placeBits = 14;
const placeMask = (1 << placeBits) - 1;

/**
 * Sorts values together with their weights.
 *
 * A typed array sorts natively and fast, but alone. So the last 14 bits of each number, a part in
 * 10^11 of it, carry its place for the time of the sort.
 *
 * @param values - above zero, at most 16,384
 * @param weights - zero or more, as many as values
 */
export function sortWeighted(values: Float64Array, weights: Float64Array): Weighted {
  const sorted = Float64Array.from(values);
  const words = new Uint32Array(sorted.buffer);
  for (let i = 0; i < sorted.length; i++) {
    const word = 2 * i + lowWord;
    words[word] = (words[word]! & ~placeMask) | i;
  }
  sorted.sort();
  const shares = new Float64Array(values.length);
  let below = 0;
  for (let i = 0; i < sorted.length; i++) {
    const place = words[2 * i + lowWord]! & placeMask;
    below += weights[place]!;
    sorted[i] = values[place]!;
    shares[i] = below;
  }
  for (let i = 0; i < shares.length; i++) shares[i]! /= below;
  return { values: sorted, shares };
}

/**
 * The lowest value up to which at least this share of all weight lies. Not interpolated: so no
 * quantile falls while every single value rises.
 */
export function quantileOf({ values, shares }: Weighted, share: number): number {
  return values[Math.min(values.length - 1, firstAbove(shares, share))]!;
}

/** The share of all weight that lies above a value, interpolated. */
export function shareAbove({ values, shares }: Weighted, value: number): number {
  const above = firstAbove(values, value);
  if (above === 0) return 1;
  if (above === values.length) return 0;
  const from = values[above - 1]!;
  const within = (value - from) / (values[above]! - from);
  return 1 - (shares[above - 1]! + (shares[above]! - shares[above - 1]!) * within);
}

function firstAbove(rising: Float64Array, value: number): number {
  let low = 0;
  let high = rising.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (rising[middle]! > value) high = middle;
    else low = middle + 1;
  }
  return low;
}
