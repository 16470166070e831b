import type { SourceId } from './source-ids.ts';

/**
 * One figure of the model as a three-point estimate: drawn from a PERT distribution with `low` and
 * `high` as its bounds and `value` as its mode. Who was studied, in which year, and when it was
 * checked stands under the same id in `provenance.ts`.
 */
export interface Coefficient {
  readonly id: string;
  /** The mode: the single likeliest figure, in `unit`. */
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly unit: Unit;
  readonly source: SourceId;
  /** `judgement` where no study gives the figure and the authors had to choose. */
  readonly kind: 'published' | 'judgement';
}

/** `share` is 0-1, `factor` multiplies, `power` is an exponent, `log` a standard deviation of logs. */
export type Unit =
  | 'share'
  | 'factor'
  | 'power'
  | 'log'
  | 'USD'
  | 'events/year'
  | 'times/year'
  | 'years'
  | 'days'
  | 'hours'
  | 'people';

type Figures = readonly [low: number, value: number, high: number];

/** A figure that a study gives. */
export function published(id: string, [low, value, high]: Figures, unit: Unit, source: SourceId) {
  return { id, value, low, high, unit, source, kind: 'published' } as const satisfies Coefficient;
}

/** A figure that the authors chose, with the source that stood nearest. */
export function judged(
  id: string,
  [low, value, high]: Figures,
  unit: Unit,
  source: SourceId = 'judgement',
) {
  return { id, value, low, high, unit, source, kind: 'judgement' } as const satisfies Coefficient;
}
