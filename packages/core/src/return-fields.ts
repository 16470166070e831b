import type { Control } from './profile.ts';

/** What a projection asks of a person: small, so that questions can show before the model is there. */

const amount = { low: 0, high: 1e12 };
const share = { low: 0, high: 1 };
const hours = { low: 0, high: 1e5 };

/** The figures that a person is asked for, with what each may hold. */
export const returnLimits = {
  perYear: amount,
  setup: amount,
  staffHoursPerYear: hours,
  hourlyCost: { low: 0, high: 1e5 },
  costPerHour: { low: 0, high: 1e9 },
  outagesPerYear: { low: 0, high: 365 },
  hoursBefore: hours,
  hoursAfter: hours,
  premium: amount,
  creditShare: share,
  newRevenue: amount,
  newMargin: share,
  newChance: share,
  fromYear: { low: 1, high: 5 },
  discountRate: share,
  ownTools: share,
  ownEffort: { low: 0, high: 20 },
  ownEffect: share,
} as const satisfies Readonly<Record<string, { readonly low: number; readonly high: number }>>;
export type ReturnField = keyof typeof returnLimits;

/** What a person told about their spending; whatever is missing stays at our guess. */
export interface ReturnAnswers {
  readonly figures: Readonly<Partial<Record<ReturnField, number>>>;
  /** Fields that a person said they are not sure about: their range is wider than our guess. */
  readonly unsure: readonly ReturnField[];
  /** The protection that the money buys, everywhere; what is usually bought where it is missing. */
  readonly bought?: readonly Control[] | undefined;
  /** 1 to 5. */
  readonly years: number;
  /** Every claimed benefit counts half. */
  readonly halved: boolean;
}

/** Before anybody answers. */
export const noAnswers: ReturnAnswers = { figures: {}, unsure: [], years: 3, halved: false };
