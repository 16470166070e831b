import type { Control } from '../profile.ts';
import type { SourceId } from '../tables/source-ids.ts';

/** Whose losses the figures describe: insured firms' claims, or losses that became public. */
export type Evidence = 'claims' | 'public-record';

export const directCosts = [
  'response',
  'recovery',
  'interruption',
  'notification',
  'legal',
  'fines',
  'ransom',
  'funds',
] as const;
export type DirectCost = (typeof directCosts)[number];

export const indirectCosts = ['churn', 'new-business', 'brand', 'premium-rise'] as const;
export type IndirectCost = (typeof indirectCosts)[number];

/** Money in whole units of the estimate's currency, rounded to six significant digits. */
export interface Distribution {
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
  readonly p95: number;
  readonly mean: number;
}

/** A result that asks for a second look; `locales` turns the code into words. */
export interface Warning {
  readonly code: WarningCode;
  /** Figures that the sentence names, by placeholder. */
  readonly values?: Readonly<Record<string, number | string>>;
}

export type WarningCode =
  /** The average event costs more than five yearly revenues. */
  | 'loss-above-revenue'
  /** Revenue and staff do not fit each other by a factor that no firm in the source shows. */
  | 'revenue-per-employee'
  /** More people on file than live on earth, or than the country has. */
  | 'records-implausible'
  /** Drawn losses met the cap on one event. */
  | 'loss-capped'
  /** No source for this region: the range of all regions is used. */
  | 'region-without-source'
  /** The profile is far outside the sizes that the sources describe. */
  | 'size-outside-evidence';

/** A coefficient as it was used, in the unit of its record. */
export interface Assumption {
  readonly id: string;
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly unit: string;
  readonly source: SourceId;
  readonly kind: 'published' | 'judgement';
  readonly note?: string;
}

/** What one input does to the yearly mean when it goes from its low to its high. */
export interface Sensitivity {
  readonly input: string;
  /** Yearly mean with the input at the end of its range that lowers it most, and raises it most. */
  readonly low: number;
  readonly high: number;
}

export interface LossEstimate {
  readonly schema: 'lifeline/loss@1';
  readonly model: string;
  readonly seed: number;
  readonly currency: string;
  readonly evidence: Evidence;
  /** One event, given that it happens. */
  readonly event: Distribution;
  /**
   * Twenty equally likely losses of one event, rising: the quantiles at 2.5 %, 7.5 % … 97.5 %.
   * For a picture in which each dot stands for one incident in twenty.
   */
  readonly eventQuantiles: readonly number[];
  readonly year: {
    readonly mean: number;
    /** Where the mean itself lies by all that is not known: what answers narrow. */
    readonly low: number;
    readonly high: number;
    /** Rising losses with the chance (0-1) that a year costs more. */
    readonly exceedance: readonly { readonly loss: number; readonly chance: number }[];
  };
  /** 0-1, that at least one event happens. */
  readonly chanceOfEvent: {
    readonly in1Year: number;
    readonly in3Years: number;
    readonly in5Years: number;
  };
  /** 0-1, that a year costs more than the yearly profit; only with a known profit. */
  readonly chanceAboveProfit?: number;
  readonly chanceAboveReserve?: number;
  /** One mean event over the yearly profit, 0 or more; only with a known profit of at least 1. */
  readonly shareOfProfit?: number;
  /** Means per event; together with `indirect` they sum to `event.mean`. */
  readonly direct: Readonly<Record<DirectCost, number>>;
  readonly indirect: Readonly<Record<IndirectCost, number>>;
  /** Currency a year that a control saves when it covers everything, largest first. */
  readonly controlSavings: readonly { readonly control: Control; readonly saving: number }[];
  readonly sensitivity: readonly Sensitivity[];
  readonly warnings: readonly Warning[];
  /** Every coefficient that the result rests on. */
  readonly assumptions: readonly Assumption[];
  /** The rate between US dollars, in which the model works, and the currency; missing for USD. */
  readonly exchange?: { readonly perUsd: number; readonly year: number; readonly stale: string };
}
