import { exp, log } from '../math/exact.ts';
import { quantileAt } from '../math/pert.ts';
import { controls, ownProfile } from '../profile.ts';
import type { Coefficient } from '../tables/coefficient.ts';
import { followUp } from '../tables/follow-up.ts';
import { incidentTypes, typeRecords } from '../tables/incident-types.ts';
import { size } from '../tables/size.ts';
import { standstill } from '../tables/standstill.ts';
import type { Business } from './business.ts';
import { type ControlFactors, controlFactors } from './control-factors.ts';
import { yearlyChange } from './control-savings.ts';
import type { TypeMeans } from './cost-parts.ts';
import { meanExposure } from './exposure.ts';
import type { Sensitivity } from './loss-estimate.ts';
import { inForce } from './loss-model.ts';
import { mean } from './mean.ts';
import type { RateCurve } from './rate.ts';

/** What `sensitivity` starts from, USD. */
interface YearlyState {
  readonly business: Business;
  readonly means: readonly TypeMeans[];
  readonly eventsPerYear: number;
  readonly controls: readonly ControlFactors[];
  readonly rates: RateCurve;
}

/**
 * Which input moves the yearly mean most: the mean with each uncertain input at the low and the
 * high end of its range, all others as they are. In closed form.
 *
 * @returns USD a year, widest first; inputs that are known exactly are left out
 */
export function sensitivity(state: YearlyState): readonly Sensitivity[] {
  const { business, means, eventsPerYear } = state;
  const direct = eventsPerYear * sumOf(means, ({ share, direct: part }) => share * part);
  const indirect = eventsPerYear * sumOf(means, ({ share, indirect: part }) => share * part);
  const exposed = eventsPerYear * sumOf(means, ({ share, exposed: part }) => share * part);
  const year = direct + indirect;
  const scaled = (input: string, coefficient: Coefficient, part = year): Sensitivity => {
    const { low, high } = inForce(coefficient);
    const usual = mean(coefficient);
    return {
      input,
      low: year - part + (part * low) / usual,
      high: year - part + (part * high) / usual,
    };
  };
  const { place, sector } = business;
  return [
    rateEnds(state, year),
    ...(business.revenueKnown ? [] : [revenueEnds(state, year)]),
    ...(business.recordsKnown ? [] : [recordsEnds(year, exposed)]),
    controlEnds(state, year),
    standstillEnds(state, year),
    scaled('region', place.severity, direct),
    scaled('industry-frequency', sector.frequency),
    scaled('industry-severity', sector.severity, direct),
    scaled('churn', followUp.churn, indirect),
  ]
    .filter(({ low, high }) => high > low)
    .sort((a, b) => b.high - b.low - (a.high - a.low));
}

function rateEnds({ business, rates }: YearlyState, year: number): Sensitivity {
  const lnRevenue = quantileAt(business.lnRevenue, 0.5);
  const usual = rates.mean(lnRevenue);
  return {
    input: 'rate',
    low: (year * rates.at(lnRevenue, 0.05)) / usual,
    high: (year * rates.at(lnRevenue, 0.95)) / usual,
  };
}

function revenueEnds({ business, rates }: YearlyState, year: number): Sensitivity {
  const middle = quantileAt(business.lnRevenue, 0.5);
  const usual = rates.mean(middle);
  const at = (share: number): number => {
    const ln = quantileAt(business.lnRevenue, share);
    const often = rates.mean(ln) / usual;
    return year * often * exp(inForce(size.revenueElasticity).value * (ln - middle));
  };
  const input = business.profile.employees === undefined ? 'size' : 'revenue-per-employee';
  return { input, low: at(0.05), high: at(0.95) };
}

function recordsEnds(year: number, exposed: number): Sensitivity {
  const typical = inForce(size.typicalRecords);
  const elasticity = inForce(size.recordsElasticity).value;
  const at = (records: number): number =>
    year + exposed * (exp(elasticity * (log(records) - log(typical.value))) - 1);
  return { input: 'records', low: at(typical.low), high: at(typical.high) };
}

function controlEnds(state: YearlyState, year: number): Sensitivity {
  const { means, eventsPerYear, business } = state;
  const filled = (coverage: 'none' | 'all') =>
    controlFactors(
      Object.fromEntries(
        controls.map((control) => {
          const known = business.profile.controls?.[control] ?? 'unknown';
          return [control, known === 'unknown' ? coverage : known];
        }),
      ),
    );
  const all = filled('all');
  const none = filled('none');
  return {
    input: 'controls',
    low: year - yearlyChange(means, eventsPerYear, state.controls, all),
    high: year - yearlyChange(means, eventsPerYear, state.controls, none),
  };
}

/** How much work stops, and how much revenue is earned through systems. */
function standstillEnds(
  { means, eventsPerYear, business }: YearlyState,
  year: number,
): Sensitivity {
  const { profile } = business;
  const usual = meanExposure(profile);
  const still = sumOf(means, ({ share, direct }, index) => {
    const part = typeRecords[incidentTypes[index]!].split.interruption ?? 0;
    return (share * direct * part * usual) / (1 + part * (usual - 1));
  });
  const at = (end: 'low' | 'high'): number => {
    const filled = ownProfile({
      workLostShare: inForce(standstill.workLost)[end],
      revenueOnlineShare: inForce(standstill.onlineShare)[end],
      ...profile,
    });
    return year + eventsPerYear * still * (meanExposure(filled) / usual - 1);
  };
  return { input: 'standstill', low: at('low'), high: at('high') };
}

function sumOf<T>(items: readonly T[], value: (item: T, index: number) => number): number {
  return items.reduce((sum, item, index) => sum + value(item, index), 0);
}
