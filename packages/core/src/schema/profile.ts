import * as z from 'zod/mini';
import {
  type BusinessProfile,
  controls,
  coverages,
  industries,
  type ProfileNumber,
  profileLimits,
  recordKinds,
  regions,
} from '../profile.ts';
import { exchangeRates } from '../tables/exchange-rates.ts';
import { type Checked, check } from './issues.ts';

// Compiled validators are made from text, which a strict page forbids.
z.config({ jitless: true });

const limited = (name: ProfileNumber) => {
  const { low, high } = profileLimits[name];
  return z.optional(z.number().check(z.gte(low), z.lte(high)));
};

/** A profile from outside: unknown keys are refused, figures are finite and within limits. */
export const profileSchema = z.strictObject({
  industry: z.optional(z.enum(industries)),
  region: z.optional(z.enum(regions)),
  currency: z.optional(z.enum(Object.keys(exchangeRates.perUsd))),
  employees: limited('employees'),
  annualRevenue: limited('annualRevenue'),
  annualProfit: limited('annualProfit'),
  cashReserve: limited('cashReserve'),
  customers: limited('customers'),
  yearlyMarginPerCustomer: limited('yearlyMarginPerCustomer'),
  records: limited('records'),
  recordKinds: z.optional(z.array(z.enum(recordKinds)).check(z.maxLength(recordKinds.length))),
  revenueOnlineShare: limited('revenueOnlineShare'),
  workLostShare: limited('workLostShare'),
  openedRevenue: limited('openedRevenue'),
  controls: z.optional(z.partialRecord(z.enum(controls), z.enum(coverages))),
});

/** Checks a profile from outside. */
export function checkProfile(value: unknown): Checked<BusinessProfile> {
  return check(profileSchema, value) as Checked<BusinessProfile>;
}
