import { convert, currencyFor } from '../currency.ts';
import { downtimeCostPerHour } from '../downtime/estimate-downtime.ts';
import { estimatePremium, type PremiumEstimate } from '../insurance/estimate-premium.ts';
import type { Spread } from '../math/spread.ts';
import { type BusinessProfile, type Control, ownProfile } from '../profile.ts';
import type { Coefficient } from '../tables/coefficient.ts';
import { followUp } from '../tables/follow-up.ts';
import { premiumCredits } from '../tables/premium.ts';
import { opportunityFromYear, returnGuesses, usuallyBought } from '../tables/return-guesses.ts';
import { size } from '../tables/size.ts';
import { payIn, standstill, workingHoursPerYear } from '../tables/standstill.ts';
import type { Estimate, Uncertain } from './estimate.ts';

/** A plausible range for each question of a projection, in the profile's currency. */
export interface ReturnGuesses {
  readonly currency: string;
  readonly perYear: Estimate;
  readonly setup: Estimate;
  readonly staffHoursPerYear: Estimate;
  readonly hourlyCost: Estimate;
  /** The protection that such money usually buys. */
  readonly bought: readonly Control[];
  readonly costPerHour: Estimate;
  readonly outagesPerYear: Estimate;
  readonly hoursBefore: Estimate;
  readonly hoursAfter: Estimate;
  readonly premium: Estimate;
  readonly creditShare: Estimate;
  /** What the compliance checklist was told stands behind closed doors is no guess, but a figure. */
  readonly newRevenue: Uncertain;
  readonly newMargin: Estimate;
  readonly newChance: Estimate;
  readonly fromYear: number;
  readonly discountRate: number;
}

/**
 * What a projection starts from before a person tells anything: each figure a guess by the size and
 * the trade of the firm, to be replaced by an answer.
 *
 * @param profile - what is known; a firm that tells neither staff nor revenue counts as small
 * @param premium - what `estimatePremium` says of it, for whoever has that already
 * @throws {TypeError} a field of the profile is not of its type
 * @throws {RangeError} a figure is out of its limits, or a code is unknown
 *
 * @example
 * guessedReturn({ region: 'US', employees: 10 }).perYear;
 * // => { low: 1800, likely: 4200, high: 12_000 }
 */
export function guessedReturn(
  profile: BusinessProfile,
  premium: Pick<PremiumEstimate, 'now'> = estimatePremium(profile),
): ReturnGuesses {
  return guessed(ownProfile(profile), premium.now);
}

function guessed(profile: BusinessProfile, premium: Spread): ReturnGuesses {
  const currency = profile.currency ?? currencyFor(profile.region);
  const money = (usd: Estimate): Estimate =>
    mapped(usd, (amount) => rounded(convert(amount, 'USD', currency)));
  const heads = headsOf(profile, currency);
  const price = times(returnGuesses.pricePerHead, heads);
  const revenue = revenueOf(profile, currency);
  const costPerHour = downtimeCostPerHour(profile);
  return {
    currency,
    perYear: money(price),
    setup: money(times(returnGuesses.setupShare, price)),
    staffHoursPerYear: mapped(times(returnGuesses.staffHours, heads), rounded),
    hourlyCost: money(hourlyCostOf(profile)),
    bought: usuallyBought,
    costPerHour: rangeOf(costPerHour),
    outagesPerYear: range(returnGuesses.outages),
    hoursBefore: range(returnGuesses.hoursBefore),
    hoursAfter: range(returnGuesses.hoursAfter),
    premium: rangeOf(premium),
    creditShare: range(premiumCredits.strong),
    newRevenue: profile.openedRevenue ?? money(times(returnGuesses.newRevenue, revenue)),
    newMargin: range(followUp.contribution),
    newChance: range(returnGuesses.newChance),
    fromYear: opportunityFromYear,
    discountRate: returnGuesses.discountRate.value,
  };
}

function headsOf({ employees, annualRevenue }: BusinessProfile, currency: string): Estimate {
  if (employees !== undefined) return same(Math.max(1, employees));
  if (annualRevenue === undefined) return range(returnGuesses.heads);
  const revenue = convert(annualRevenue, currency, 'USD');
  const { low, value, high } = size.revenuePerEmployee;
  return mapped({ low: high, likely: value, high: low }, (each) => Math.max(1, revenue / each));
}

/** USD a year. */
function revenueOf(profile: BusinessProfile, currency: string): Estimate {
  const { annualRevenue } = profile;
  if (annualRevenue !== undefined) return same(convert(annualRevenue, currency, 'USD'));
  return times(size.revenuePerEmployee, headsOf(profile, currency));
}

/** USD an hour of somebody employed, with everything on top of the pay. */
function hourlyCostOf({ industry }: BusinessProfile): Estimate {
  const hour = (payIn(industry).value * standstill.payRise.value) / workingHoursPerYear;
  return times(standstill.loadedPay, same(hour));
}

function rangeOf({ p10, p50, p90 }: Spread): Estimate {
  return { low: rounded(p10), likely: rounded(p50), high: rounded(p90) };
}

function times(one: Coefficient | Estimate, other: Estimate): Estimate {
  const { low, likely, high } = 'value' in one ? range(one) : one;
  return { low: low * other.low, likely: likely * other.likely, high: high * other.high };
}

const range = ({ low, value, high }: Coefficient): Estimate => ({ low, likely: value, high });
const same = (value: number): Estimate => ({ low: value, likely: value, high: value });

function mapped({ low, likely, high }: Estimate, map: (value: number) => number): Estimate {
  return { low: map(low), likely: map(likely), high: map(high) };
}

/** Two significant figures: a guess has no more. */
function rounded(value: number): number {
  return Number(value.toPrecision(2));
}
