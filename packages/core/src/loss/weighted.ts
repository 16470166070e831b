import type { Workspace } from './workspace.ts';

/**
 * How weight is spread over values: a histogram whose cells grow with the value, a five-hundredth
 * of it, so that it tells every size alike. Several times as fast as a sort, and as exact: within a
 * cell it is read between the edges.
 */
export interface Weighted {
  /** Share of all weight below the lower edge of each cell, and at last 1; rising. */
  readonly below: Float64Array;
  /** The number of the first of these cells. */
  readonly first: number;
  readonly largest: number;
}

/** Cells are told apart by the exponent of a number and so many bits of its fraction. */
const fractionBits = 9;
const shift = 20 - fractionBits;
/** Values below 1/16 share the lowest cell, those above 2^60 the highest. */
const lowestCell = (1023 - 4) << fractionBits;
const highestCell = (1023 + 60) << fractionBits;

const number = new Float64Array(1);
const words = new Uint32Array(number.buffer);
/** Which of the two words of a number holds its exponent. */
const highWord = new Uint8Array(Uint32Array.of(1).buffer)[0] === 1 ? 1 : 0;

/**
 * Spreads weights over the cells of their values.
 *
 * @param values - zero or more, with a buffer of their own
 * @param weights - zero or more, as many as values; all alike where there are none
 */
export function spreadOver(
  values: Float64Array,
  weights: Float64Array | undefined,
  space: Workspace,
): Weighted {
  const halves = new Uint32Array(values.buffer);
  const placeOf = (i: number): number => inRange(halves[2 * i + highWord]! >>> shift);
  let first = highestCell;
  let last = lowestCell;
  let largest = 0;
  for (let i = 0; i < values.length; i++) {
    const place = placeOf(i);
    if (place < first) first = place;
    if (place > last) last = place;
    if (values[i]! > largest) largest = values[i]!;
  }
  const below = space.zeros(last - first + 2);
  for (let i = 0; i < values.length; i++) {
    below[placeOf(i) - first + 1]! += weights ? weights[i]! : 1;
  }
  for (let i = 1; i < below.length; i++) below[i]! += below[i - 1]!;
  const all = below[below.length - 1]!;
  for (let i = 0; i < below.length; i++) below[i]! /= all;
  return { below, first, largest };
}

/** The value up to which this share of all weight lies. */
export function quantileOf(spread: Weighted, share: number): number {
  const { below } = spread;
  let low = 0;
  let high = below.length - 2;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (below[middle + 1]! > share) high = middle;
    else low = middle + 1;
  }
  return within(spread, low, share);
}

/** Quantiles at so many even shares, in one pass. */
export function evenQuantiles(spread: Weighted, count: number): Float64Array {
  const { below } = spread;
  const values = new Float64Array(count);
  let cell = 0;
  for (let i = 0; i < count; i++) {
    const share = (i + 0.5) / count;
    while (cell < below.length - 2 && below[cell + 1]! <= share) cell++;
    values[i] = within(spread, cell, share);
  }
  return values;
}

/** The share of all weight that lies above a value. */
export function shareAbove({ below, first, largest }: Weighted, value: number): number {
  if (value >= largest) return 0;
  number[0] = Math.max(0, value);
  const cell = inRange(words[highWord]! >>> shift) - first;
  if (cell < 0) return 1;
  const from = edge(first + cell);
  const part = (value - from) / (edge(first + cell + 1) - from);
  return 1 - (below[cell]! + (below[cell + 1]! - below[cell]!) * Math.max(0, part));
}

function within({ below, first, largest }: Weighted, cell: number, share: number): number {
  const from = edge(first + cell);
  const weight = below[cell + 1]! - below[cell]!;
  const part = weight > 0 ? (share - below[cell]!) / weight : 0;
  return Math.min(largest, from + (edge(first + cell + 1) - from) * part);
}

/** The lower edge of a cell. */
function edge(cell: number): number {
  number[0] = 0;
  words[highWord] = cell << shift;
  return number[0]!;
}

function inRange(cell: number): number {
  return cell < lowestCell ? lowestCell : cell > highestCell ? highestCell : cell;
}
