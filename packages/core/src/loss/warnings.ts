import { convert } from '../currency.ts';
import { exp } from '../math/exact.ts';
import { quantileAt } from '../math/pert.ts';
import { size } from '../tables/size.ts';
import type { Business } from './business.ts';
import type { Warning } from './loss-estimate.ts';
import { inForce } from './loss-model.ts';
import { round } from './round.ts';

/** More than the people of the largest country would have to be on file. */
const mostRecords = 1.5e9;
/** USD a head and year, far outside what any sector shows. */
const perHead = { low: 5e3, high: 5e6 };
/** USD a year: the smallest and largest firms that the claims data describes. */
const described = { low: 50e3, high: 1e9 };
/** Years of revenue that one average event may cost before the figure looks wrong. */
const manyRevenues = 5;
/** Share of events at the cap from which on it is worth a word. */
const manyCapped = 0.02;

/** What about an input or a result asks for a second look. */
export function warningsFor(
  business: Business,
  meanEvent: number,
  cappedShare: number,
): readonly Warning[] {
  const { profile, currency, place } = business;
  const { annualRevenue, employees, records } = profile;
  const revenue = annualRevenue === undefined ? undefined : convert(annualRevenue, currency, 'USD');
  const warnings: Warning[] = [];
  if (revenue !== undefined && revenue > 0 && meanEvent > manyRevenues * revenue) {
    const multiple = Math.round(meanEvent / Math.max(1, revenue));
    warnings.push({ code: 'loss-above-revenue', values: { multiple } });
  }
  if (revenue !== undefined && employees) {
    const heads = Math.max(1, employees);
    const each = revenue / heads;
    if (each < perHead.low || each > perHead.high) {
      const amount = round(annualRevenue! / heads);
      warnings.push({ code: 'revenue-per-employee', values: { amount } });
    }
  }
  if (records !== undefined && records > mostRecords) {
    warnings.push({ code: 'records-implausible' });
  }
  const tiny = revenue !== undefined && revenue < described.low;
  // Of the smallest firms the cap is that of a larger one.
  if (cappedShare > manyCapped && !tiny) {
    warnings.push({ code: 'loss-capped', values: { multiple: inForce(size.cap).value } });
  }
  if (profile.region !== undefined && !place.sourced) {
    warnings.push({ code: 'region-without-source' });
  }
  const usual = exp(quantileAt(business.lnRevenue, 0.5));
  if (tiny || usual > described.high) warnings.push({ code: 'size-outside-evidence' });
  return warnings;
}
