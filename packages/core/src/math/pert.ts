import { exp, log } from './exact.ts';

/** How strongly the mode pulls, as in the classic PERT. */
const lambda = 4;
const cells = 256;

/** Quantiles of one distribution at even shares, to be read between them. */
export type QuantileTable = Float64Array;

/** The table of what is known: the same at every share. */
export function levelTable(value: number): QuantileTable {
  return new Float64Array(cells + 1).fill(value);
}

const tables = new Map<string, QuantileTable>();

/**
 * Quantiles of a PERT distribution: a beta distribution between two bounds with a given mode.
 *
 * Tables are kept, since a model has some seventy of them and asks for each again and again.
 *
 * @param low - lower bound
 * @param mode - the likeliest value, from `low` to `high`
 * @param high - upper bound
 * @returns the values below which 0, 1/256, 2/256 … 1 of all draws stay
 * @see D. Vose, Risk Analysis, 3rd edition, 2008 (the PERT distribution)
 */
export function pertTable(low: number, mode: number, high: number): QuantileTable {
  const key = `${low} ${mode} ${high}`;
  const kept = tables.get(key);
  if (kept) return kept;
  const table = low < high ? build(low, mode, high) : levelTable(mode);
  if (tables.size < 500) tables.set(key, table);
  return table;
}

/** Reads a table at a share from 0 to 1. */
export function quantileAt(table: QuantileTable, share: number): number {
  const cells = table.length - 1;
  const place = share * cells;
  const cell = place < cells ? place | 0 : cells - 1;
  const below = table[cell]!;
  return below + (table[cell + 1]! - below) * (place - cell);
}

/** Reads a table at a column of shares, or at those from one place up to another. */
export function readQuantiles(
  table: QuantileTable,
  shares: Float64Array,
  into: Float64Array,
  from = 0,
  end = into.length,
): Float64Array {
  for (let i = from; i < end; i++) into[i] = quantileAt(table, shares[i]!);
  return into;
}

/** The mean of a PERT distribution. */
export function pertMean(low: number, mode: number, high: number): number {
  return (low + lambda * mode + high) / (lambda + 2);
}

const steps = cells * 4;
/** Logarithms of the middles of the steps, the same for every table. */
let lnSteps: Float64Array | undefined;

function middles(): Float64Array {
  const ln = new Float64Array(steps);
  for (let i = 0; i < steps; i++) ln[i] = log((i + 0.5) / steps);
  return ln;
}

function build(low: number, mode: number, high: number): QuantileTable {
  const span = high - low;
  const a = (lambda * (mode - low)) / span;
  const b = (lambda * (high - mode)) / span;
  lnSteps ??= middles();
  const cumulative = new Float64Array(steps + 1);
  for (let i = 0; i < steps; i++) {
    cumulative[i + 1] = cumulative[i]! + exp(a * lnSteps[i]! + b * lnSteps[steps - 1 - i]!);
  }
  const whole = cumulative[steps]!;
  const table = new Float64Array(cells + 1);
  let step = 0;
  for (let cell = 0; cell <= cells; cell++) {
    const target = (whole * cell) / cells;
    while (step < steps - 1 && cumulative[step + 1]! < target) step++;
    const from = cumulative[step]!;
    const width = cumulative[step + 1]! - from;
    const within = width > 0 ? (target - from) / width : 0;
    table[cell] = low + (span * (step + within)) / steps;
  }
  table[0] = low;
  table[cells] = high;
  return table;
}
