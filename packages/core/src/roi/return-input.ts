import type { DowntimeInput } from '../downtime/downtime-loss.ts';
import type { Uncertain } from './estimate.ts';

/** What is spent and what it brings; any figure may be a range where it is not known exactly. */
export interface ReturnInput {
  /** Whole years that are looked at, 1 to 30. */
  readonly years: number;
  /** What money tied up for a year costs, above −1; 0.08 is 8 %. */
  readonly discountRate: number;
  readonly cost: CostInput;
  readonly risk: RiskInput;
  readonly efficiency?: EfficiencyInput;
  readonly opportunity?: OpportunityInput;
  readonly premium?: PremiumInput;
  /** Doing it with one's own people; worked out from the other inputs where it is left out. */
  readonly doItYourself?: OwnInput;
  /** Counts every claimed benefit half: the question that a careful buyer asks. */
  readonly halveClaims?: boolean;
  /** ISO 4217 of every amount; handed through to the result. */
  readonly currency?: string;
  /** A whole number; the same seed gives the same figures. 1 where it is left out. */
  readonly seed?: number;
}

export interface CostInput {
  /** Currency at month 0: set-up, migration, the time that the change takes. */
  readonly setup: Uncertain;
  /** Currency a year: licences, services, fees. */
  readonly perYear: Uncertain;
  /** Hours a year that one's own people spend on it. */
  readonly staffHoursPerYear?: Uncertain;
  /** Currency an hour of one's own people, with everything on top of their pay. */
  readonly hourlyCost?: Uncertain;
}

export interface RiskInput {
  /** Expected loss from incidents as things are, currency a year. */
  readonly lossPerYearBefore: Uncertain;
  /** The same with the protection in place. */
  readonly lossPerYearAfter: Uncertain;
  /** Incidents a year as things are; 0.02 is once in fifty years. */
  readonly incidentsPerYear?: Uncertain;
  /**
   * Equally likely pairs of expected losses, as `riskOfControls` gives them; their means are the two
   * figures above. They tell how uncertain both are together, which two ranges cannot.
   */
  readonly draws?: readonly RiskDraw[];
}

export interface RiskDraw {
  readonly before: number;
  readonly after: number;
  readonly incidentsPerYear: number;
}

/** Outages that end sooner. */
export interface EfficiencyInput {
  readonly costPerHour: Uncertain;
  readonly hoursBefore: Uncertain;
  readonly hoursAfter: Uncertain;
  readonly outagesPerYear: Uncertain;
  /** These outages are none of the incidents in `risk`, and come on top of them. */
  readonly apart?: boolean;
}

/** Business that a certificate or a clean answer to a questionnaire opens. */
export interface OpportunityInput {
  readonly revenuePerYear: Uncertain;
  /** Share of the revenue that is left after the cost of serving it, 0-1. */
  readonly margin: Uncertain;
  /** Chance that the business comes, 0-1. */
  readonly chance: Uncertain;
  /** First year in which it can come, 1 or more; 1 where it is left out. */
  readonly fromYear?: number;
}

export interface PremiumInput {
  /** Premium of the cyber policy now, currency a year. */
  readonly perYear: Uncertain;
  /** Share of it that the insurer takes off for the protection, 0-1. */
  readonly creditShare: Uncertain;
}

/** Doing it oneself, against having it done. */
export interface OwnInput {
  /** Of a managed price, the share that buys tools rather than work, 0-1. */
  readonly toolsShare: Uncertain;
  /** What the work costs with one's own people, against its part of the managed price. */
  readonly effortFactor: Uncertain;
  /** Share of the benefits that one's own people reach, 0-1. */
  readonly effectShare: Uncertain;
}

/** The same with one number for each figure. */
export interface PointInput {
  readonly setup: number;
  readonly perYear: number;
  readonly staffCost: number;
  readonly lossBefore: number;
  readonly lossAfter: number;
  readonly downtime: DowntimeInput;
  /** Currency a year once it has come. */
  readonly opportunity: number;
  readonly fromYear: number;
  readonly premium: number;
  readonly halved: boolean;
  readonly own: { readonly tools: number; readonly effort: number; readonly effect: number };
}
