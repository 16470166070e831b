import { convert, currencyFor } from '../currency.ts';
import { assertProfile, type BusinessProfile, ownProfile } from '../profile.ts';
import { type Activity, activities, type Figure } from './codes.ts';
import type { BusinessFacts, Expression } from './regime.ts';
import { regimeHeads } from './regime-heads.ts';

/**
 * What a profile tells about the facts that rules ask for.
 *
 * Nothing is guessed: a profile knows one region and no activities but those that its kinds of
 * records give away, so the rest stays unknown and becomes a question. Revenue is converted by the
 * kit's yearly average rates. The people whose data is held are an upper bound for any group of
 * them, so their number answers a threshold that it stays below, and no other.
 *
 * @throws {TypeError} a field is not of its type
 * @throws {RangeError} a figure is out of its limits, or a code is unknown
 */
export function factsFrom(profile: BusinessProfile): BusinessFacts {
  assertProfile(profile);
  const own = ownProfile(profile);
  const { industry, region, employees, annualRevenue, records, recordKinds = [] } = own;
  const currency = own.currency ?? currencyFor(region);
  const revenue = (to: string): number | undefined =>
    annualRevenue === undefined ? undefined : convert(annualRevenue, currency, to);
  const known: readonly Activity[] = [
    ...(recordKinds.includes('payment-card') ? (['stores-card-data'] as const) : []),
    ...(recordKinds.includes('health') ? (['handles-health-data'] as const) : []),
  ];
  return withoutUnknown({
    industry,
    regions: region && [region],
    employees,
    revenueUsd: revenue('USD'),
    revenueEur: revenue('EUR'),
    revenueAud: revenue('AUD'),
    caConsumers: below('caConsumers', records),
    cnPeople: below('cnPeople', records),
    glbaConsumers: below('glbaConsumers', records),
    ...(known.length > 0 && {
      activities: known,
      unsure: activities.filter((code) => !known.includes(code)),
    }),
  });
}

/** The lowest figure at which an exemption or a duty over a group of people turns; only items ask for the last two. */
const itemThresholds: Partial<Record<Figure, number>> = {
  cnPeople: 1_000_000,
  glbaConsumers: 5_000,
};

function below(figure: Figure, records: number | undefined): number | undefined {
  if (records === undefined) return undefined;
  const lowest = Math.min(
    itemThresholds[figure] ?? Number.POSITIVE_INFINITY,
    ...regimeHeads.flatMap(({ rules }) => rules.flatMap(({ when }) => thresholds(when, figure))),
  );
  return records < lowest ? records : undefined;
}

function thresholds(expression: Expression, figure: Figure): readonly number[] {
  if ('all' in expression) return expression.all.flatMap((part) => thresholds(part, figure));
  if ('any' in expression) return expression.any.flatMap((part) => thresholds(part, figure));
  if ('not' in expression) return thresholds(expression.not, figure);
  return expression.fact === figure ? [Number(expression.value)] : [];
}

function withoutUnknown(facts: BusinessFacts): BusinessFacts {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
}
