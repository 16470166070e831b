import type { ReturnProjection } from '@lifeline-kit/core/roi';
import type { ReturnSeries } from '@lifeline-kit/locales/roi-result/messages';

/** One place on the axis, currency: the chart, its table, the file and the report show these. */
export interface ReturnRow {
  /** 0 for the start. */
  readonly year: number;
  readonly risk: number;
  readonly efficiency: number;
  readonly opportunity: number;
  readonly premium: number;
  readonly cost: number;
  readonly net: number;
  readonly cumulative: number;
  readonly low: number;
  readonly high: number;
}

/** What comes in, in the order in which it is stacked. */
export const benefits = [
  'risk',
  'efficiency',
  'opportunity',
  'premium',
] as const satisfies readonly ReturnSeries[];

/** Everything that can be shown or left out, in the order of the legend. */
export const series = [
  ...benefits,
  'cost',
  'cumulative',
] as const satisfies readonly ReturnSeries[];

/** The start, then one row a year. */
export function returnRows({ setup, years }: ReturnProjection): readonly ReturnRow[] {
  const nothing = { risk: 0, efficiency: 0, opportunity: 0, premium: 0 };
  const ends = { cumulative: -setup, low: -setup, high: -setup };
  const start = { year: 0, ...nothing, cost: setup, net: -setup, ...ends };
  return [
    start,
    ...years.map(({ cumulativeLow: low, cumulativeHigh: high, ...year }) => ({
      ...year,
      low,
      high,
    })),
  ];
}
