import { evenShares } from '../math/even-shares.ts';
import { exp } from '../math/exact.ts';
import { pertTable, type QuantileTable, quantileAt } from '../math/pert.ts';
import { generator } from '../math/random.ts';
import { cashFlows, netFlows } from './cash-flows.ts';
import { type Estimate, isOpen, type Uncertain } from './estimate.ts';
import { netPresentValue, noise } from './net-present-value.ts';
import { pointInput, type Stream, streams } from './point-input.ts';
import type { PointInput, ReturnInput } from './return-input.ts';

/** What the draws over everything uncertain say. */
export interface ReturnSpread {
  readonly chanceNegative: number;
  readonly npv: { readonly p10: number; readonly p50: number; readonly p90: number };
  /** One entry a year. */
  readonly cumulative: readonly { readonly low: number; readonly high: number }[];
}

/** Evenly spread, so that a share of them is exact to about half a percent. */
const drawCount = 1024;

/**
 * Draws the projection over whatever is uncertain, on expected losses: not whether an incident
 * comes, but how good or bad the deal is by all that nobody knows.
 */
export function returnSpread(input: ReturnInput, middle: PointInput): ReturnSpread {
  const { years, discountRate } = input;
  const count = isUncertain(input) ? drawCount : 1;
  const pointAt = count === 1 ? () => middle : drawnPoints(input);
  const npvs = new Float64Array(count);
  const cumulative = Array.from({ length: years }, () => new Float64Array(count));
  for (let draw = 0; draw < count; draw++) {
    const point = pointAt(draw);
    const flows = netFlows(point.setup, cashFlows(point, years));
    npvs[draw] = netPresentValue(discountRate, flows);
    let sum = flows[0]!;
    for (let year = 0; year < years; year++) {
      sum += flows[year + 1]!;
      cumulative[year]![draw] = sum;
    }
  }
  const sorted = npvs.sort();
  return {
    chanceNegative: sorted.reduce((sum, npv) => sum + (npv < -noise ? 1 : 0), 0) / count,
    npv: { p10: at(sorted, 0.1), p50: at(sorted, 0.5), p90: at(sorted, 0.9) },
    cumulative: cumulative.map((values) => {
      values.sort();
      return { low: at(values, 0.1), high: at(values, 0.9) };
    }),
  };
}

/**
 * Chance that no incident falls into so many years (Poisson), over whatever is uncertain about
 * the rate.
 */
export function chanceOfNone(rates: Uncertain | readonly number[], years: number): number {
  const all =
    typeof rates === 'number'
      ? [rates]
      : 'likely' in rates
        ? Array.from({ length: 256 }, (_, i) => quantileAt(tableOf(rates), (i + 0.5) / 256))
        : rates;
  return all.reduce((sum, rate) => sum + exp(-rate * years), 0) / all.length;
}

/** The input in each draw. */
function drawnPoints(input: ReturnInput): (draw: number) => PointInput {
  const { seed = 1, risk } = input;
  const { draws = [] } = risk;
  const next = evenShares([drawCount], generator(seed));
  const shares = Object.fromEntries(streams.map((stream) => [stream, next()])) as Readonly<
    Record<Stream, Float64Array>
  >;
  const tables = new Map<Estimate, QuantileTable>();
  const read = (range: Estimate, share: number): number => {
    let table = tables.get(range);
    if (!table) {
      table = tableOf(range);
      tables.set(range, table);
    }
    return quantileAt(table, share);
  };
  return (draw) => {
    const point = pointInput(input, (figure, stream) =>
      typeof figure === 'number' ? figure : read(figure, shares[stream][draw]!),
    );
    const pair = draws[Math.floor(shares.loss[draw]! * draws.length)];
    return pair ? { ...point, lossBefore: pair.before, lossAfter: pair.after } : point;
  };
}

function tableOf({ low, likely, high }: Estimate): QuantileTable {
  return pertTable(low, likely, high);
}

function isUncertain({ cost, risk, efficiency, opportunity, premium }: ReturnInput): boolean {
  const figures = [cost, risk, efficiency, opportunity, premium].flatMap((part) =>
    part ? (Object.values(part) as (Uncertain | undefined)[]) : [],
  );
  return figures.some(isOpen) || (risk.draws?.length ?? 0) > 0;
}

function at(sorted: Float64Array, share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]!;
}
