import type { Assumption } from '../loss/loss-estimate.ts';

/** One year of the projection, currency; `cost` is positive. */
export interface ReturnYear {
  /** 1 for the first. */
  readonly year: number;
  readonly risk: number;
  readonly efficiency: number;
  readonly opportunity: number;
  readonly premium: number;
  readonly cost: number;
  /** The benefits minus the cost of the year. */
  readonly net: number;
  /** Everything up to the end of the year, set-up included. */
  readonly cumulative: number;
  /** One in ten ends the year below `cumulativeLow`, one in ten above `cumulativeHigh`. */
  readonly cumulativeLow: number;
  readonly cumulativeHigh: number;
}

/** One way to go, over all years. */
export interface Alternative {
  /** Everything that is spent, set-up included; undiscounted. */
  readonly cost: number;
  /** Everything that it brings against doing nothing; undiscounted. */
  readonly benefit: number;
  readonly npv: number;
  /** What incidents and outages are still expected to cost; undiscounted. */
  readonly lossLeft: number;
}

export type ReturnWarningCode =
  /** More than ten times the money back. */
  | 'return-above-ten'
  /** Paid back before anything could have worked. */
  | 'payback-under-month'
  /** More saved on incidents and outages than they are expected to cost. */
  | 'saving-above-loss';

/** A result that asks for a second look; `locales` turns the code into words. */
export interface ReturnWarning {
  readonly code: ReturnWarningCode;
  /** Figures that the sentence names, by placeholder. */
  readonly values: Readonly<Record<string, number>>;
}

export interface ReturnProjection {
  readonly schema: 'lifeline/return@1';
  readonly model: string;
  readonly seed: number;
  readonly currency?: string;
  /** Currency at month 0. */
  readonly setup: number;
  readonly years: readonly ReturnYear[];
  /** Discounted to month 0. */
  readonly npv: number;
  /** Where the net present value lies by all that is not known. */
  readonly npvRange: { readonly p10: number; readonly p50: number; readonly p90: number };
  /** The discount rate at which nothing is won or lost; `null` where there is none. */
  readonly irr: number | null;
  /** Months until everything spent has come back, and stays so; `null` within these years never. */
  readonly paybackMonths: number | null;
  /** Return on security investment: a year's loss avoided minus its cost, over its cost. */
  readonly returnShare: number | null;
  /** All benefits minus all cost, over all cost; undiscounted. */
  readonly totalReturn: number | null;
  /** Share of the draws over what is uncertain in which the net present value is below zero, 0-1. */
  readonly chanceNegative: number;
  /** Chance that no incident falls into these years even without the money, 0-1. */
  readonly chanceNoIncident: number;
  readonly alternatives: {
    readonly nothing: Alternative;
    readonly doItYourself: Alternative;
    readonly managed: Alternative;
  };
  readonly halved: boolean;
  readonly warnings: readonly ReturnWarning[];
  /** Coefficients of the kit that filled in what the input left open. */
  readonly assumptions: readonly Assumption[];
}
