import { convert, currencyFor } from '../currency.ts';
import { log } from '../math/exact.ts';
import { levelTable, pertTable, type QuantileTable } from '../math/pert.ts';
import type { BusinessProfile } from '../profile.ts';
import type { Coefficient } from '../tables/coefficient.ts';
import { anywhere, type Place, places } from '../tables/places.ts';
import { type SectorFactors, sectorFactors } from '../tables/sectors.ts';
import { size } from '../tables/size.ts';
import { tableOf } from './draws.ts';
import { inForce } from './loss-model.ts';

/** A profile in the terms of the model: US dollars, and a spread where nothing is known. */
export interface Business {
  readonly profile: BusinessProfile;
  readonly currency: string;
  /** ln(USD a year). */
  readonly lnRevenue: QuantileTable;
  readonly revenueKnown: boolean;
  /** ln(people on file). */
  readonly lnRecords: QuantileTable;
  readonly recordsKnown: boolean;
  readonly place: Place;
  readonly sector: SectorFactors;
  /** Yearly margin of all customers in USD, where customers and margin are known. */
  readonly margin?: number;
}

/** Below this revenue, in USD, losses shrink no further: the sources describe no smaller firms. */
export const smallestRevenue = 50_000;

/** Reads a profile; what is missing becomes a spread. */
export function businessOf(profile: BusinessProfile): Business {
  const currency = profile.currency ?? currencyFor(profile.region);
  const usd = (amount: number): number => convert(amount, currency, 'USD');
  const { annualRevenue, employees, records, customers, yearlyMarginPerCustomer } = profile;
  const margin =
    customers !== undefined && yearlyMarginPerCustomer !== undefined
      ? usd(customers * yearlyMarginPerCustomer)
      : undefined;
  return {
    profile,
    currency,
    lnRevenue: lnRevenueOf(annualRevenue === undefined ? undefined : usd(annualRevenue), employees),
    revenueKnown: annualRevenue !== undefined,
    lnRecords:
      records === undefined ? logSpread(size.typicalRecords) : levelTable(log(records + 1)),
    recordsKnown: records !== undefined,
    place: profile.region === undefined ? anywhere : places[profile.region],
    sector: sectorFactors(profile.industry),
    ...(margin !== undefined && { margin }),
  };
}

function lnRevenueOf(revenue: number | undefined, employees: number | undefined): QuantileTable {
  if (revenue !== undefined) return levelTable(log(Math.max(smallestRevenue, revenue)));
  if (employees === undefined) return logSpread(size.smallFirmRevenue);
  const heads = log(Math.max(1, employees));
  return tableOf(size.revenuePerEmployee).map((each) => heads + log(each));
}

/** A spread over sizes: the PERT distribution of the logarithm. */
function logSpread(coefficient: Coefficient): QuantileTable {
  const { low, value, high } = inForce(coefficient);
  return pertTable(log(low), log(value), log(high));
}
