import { assertAmount } from '../assert.ts';
import { convert, currencyFor } from '../currency.ts';
import { businessOf } from '../loss/business.ts';
import type { Assumption } from '../loss/loss-estimate.ts';
import { round } from '../loss/round.ts';
import { evenShares } from '../math/even-shares.ts';
import { exp, log } from '../math/exact.ts';
import { pertTable, quantileAt } from '../math/pert.ts';
import { generator } from '../math/random.ts';
import { type Spread, spreadOf } from '../math/spread.ts';
import {
  assertProfile,
  type BusinessProfile,
  type Control,
  type Coverage,
  ownProfile,
} from '../profile.ts';
import type { Coefficient } from '../tables/coefficient.ts';
import { typicalCoverage } from '../tables/control-effects.ts';
import { followUp } from '../tables/follow-up.ts';
import {
  classOfRecords,
  type DataClass,
  dataClasses,
  dataFactors,
  insuredControls,
  limitFactors,
  premiumCredits,
  tradeFactors,
  tradeOf,
} from '../tables/premium.ts';
import { type Attestation, attestations } from './attestation.ts';

/** A profile, and the cover that is asked for. */
export interface PremiumProfile extends BusinessProfile {
  /** Limit of the cover in the profile's currency; that of USD 1M where it is left out. */
  readonly coverLimit?: number;
}

export type PremiumWarningCode =
  /** The figures are those of filings in the United States. */
  | 'premium-of-other-market'
  /** The limit is outside those that the filing prices. */
  | 'limit-outside-evidence';

export interface PremiumEstimate {
  readonly schema: 'lifeline/premium@1';
  readonly currency: string;
  /** Currency a year with the controls as they are. */
  readonly now: Spread;
  /** The same once every control that insurers ask for first covers everything. */
  readonly withControls: Spread;
  /** Difference of the two, drawn together; never promised. */
  readonly saving: Spread;
  /** Share that it takes off. */
  readonly creditShare: Spread;
  readonly dataClass: DataClass;
  /** What may be claimed to an insurer about each control. */
  readonly attestations: readonly Attestation[];
  readonly warnings: readonly { readonly code: PremiumWarningCode }[];
  readonly assumptions: readonly Assumption[];
}

const drawCount = 1024;
/** USD a year at which the base premium stands. */
const referenceRevenue = 2e6;

/**
 * Premium estimate: what cyber insurance costs a firm like this, now and with strong protection.
 *
 *     premium = base × (revenue ÷ USD 2M)^elasticity × limit × data × trade × protection
 *
 * Protection is set against the average firm: strong takes off, poor puts on. A control counts for
 * an insurer only where it covers everything; a partial one neither takes off nor puts on.
 *
 * @param profile - what is known; the rest is drawn from its range
 * @returns money rounded to six significant digits
 * @throws {TypeError} a field of the profile is not of its type
 * @throws {RangeError} a figure is out of its limits, or a code is unknown
 * @see docs/method/return.md
 *
 * @example
 * estimatePremium({ region: 'US', annualRevenue: 2_000_000 }).schema;
 * // => 'lifeline/premium@1'
 */
export function estimatePremium(profile: PremiumProfile): PremiumEstimate {
  assertProfile(profile);
  return premium(ownProfile(profile));
}

function premium(profile: PremiumProfile): PremiumEstimate {
  const currency = profile.currency ?? currencyFor(profile.region);
  const { coverLimit } = profile;
  if (coverLimit !== undefined) assertAmount('coverLimit', coverLimit);
  const limit = coverLimit === undefined ? 1e6 : convert(coverLimit, currency, 'USD');
  const dataClass = dataClassOf(profile);
  const used = coefficients(profile, limit, dataClass);
  const { before, after } = drawnPremiums(profile, used, limit);
  const money = (usd: number): number => round(convert(usd, 'USD', currency));
  const difference = before.map((premium, i) => premium - after[i]!);
  return {
    schema: 'lifeline/premium@1',
    currency,
    now: spreadOf(before, money),
    withControls: spreadOf(after, money),
    saving: spreadOf(difference, money),
    creditShare: spreadOf(
      difference.map((saving, i) => saving / before[i]!),
      round,
    ),
    dataClass,
    attestations: attestations(profile.controls ?? {}),
    warnings: warningsFor(profile, limit),
    assumptions: used,
  };
}

function coefficients(
  { industry }: PremiumProfile,
  limit: number,
  dataClass: DataClass,
): readonly Coefficient[] {
  const trade = industry === undefined ? 'unknown' : (tradeOf[industry] ?? 'plain');
  return [
    followUp.premium,
    followUp.premiumElasticity,
    ...limitsAround(limit).map(({ factor }) => factor),
    dataFactors[dataClass],
    tradeFactors[trade],
    premiumCredits.strong,
    premiumCredits.poor,
  ];
}

/** One premium a draw, USD, with the controls as they are and with all of them. */
function drawnPremiums(
  profile: PremiumProfile,
  used: readonly Coefficient[],
  limit: number,
): { readonly before: Float64Array; readonly after: Float64Array } {
  const shares = evenShares([drawCount], generator(1));
  const read = ({ low, value, high }: Coefficient): Float64Array =>
    shares(pertTable(low, value, high));
  const { lnRevenue } = businessOf(profile);
  const elasticity = followUp.premiumElasticity.value;
  const base = read(followUp.premium);
  const scale = shares().map((share) =>
    exp(elasticity * (quantileAt(lnRevenue, share) - log(referenceRevenue))),
  );
  const [data, trade] = used.slice(-4, -2).map(read);
  const strong = read(premiumCredits.strong);
  const poor = read(premiumCredits.poor);
  const unknown = read(typicalCoverage);
  const cover = limitFactor(limit);
  const standing = (i: number): number => 2 * insuredShare(profile.controls, unknown[i]!) - 1;
  const average = base.map((one, i) => one * scale[i]! * data![i]! * trade![i]! * cover);
  return {
    before: average.map((one, i) => one * protection(standing(i), strong[i]!, poor[i]!)),
    after: average.map((one, i) => one * protection(1, strong[i]!, poor[i]!)),
  };
}

/** @param standing - from −1 for poor over 0 for average to 1 for strong protection */
function protection(standing: number, strong: number, poor: number): number {
  return standing > 0 ? 1 - standing * strong : 1 - standing * poor;
}

/** How much of what insurers ask for first is there, 0-1; one half is average. */
function insuredShare(controls: BusinessProfile['controls'], unknown: number): number {
  const counts: Readonly<Record<Coverage, number>> = {
    none: 0,
    some: 0.5,
    most: 0.5,
    all: 1,
    unknown,
  };
  const best = (names: readonly Control[]): number => {
    const known = names.map((name) => controls?.[name]).filter((one) => one !== undefined);
    return known.length === 0 ? unknown : Math.max(...known.map((one) => counts[one]));
  };
  const sum = insuredControls.reduce(
    (total, control) => total + best(control === 'edr' ? ['edr', 'mdr'] : [control]),
    0,
  );
  return sum / insuredControls.length;
}

/** Log-linear between the limits that are priced, level beyond them. */
function limitFactor(limit: number): number {
  const [low, high] = limitsAround(limit);
  if (!low || !high) return (low ?? high)?.factor.value ?? 1;
  const part = log(limit / low.limit) / log(high.limit / low.limit);
  return exp(log(low.factor.value) * (1 - part) + log(high.factor.value) * part);
}

/** The one or two priced limits that a limit lies at or between. */
function limitsAround(limit: number): typeof limitFactors {
  const above = limitFactors.findIndex((one) => one.limit >= limit);
  if (above === 0) return limitFactors.slice(0, 1);
  if (above < 0) return limitFactors.slice(-1);
  return limitFactors[above]!.limit === limit
    ? limitFactors.slice(above, above + 1)
    : limitFactors.slice(above - 1, above + 1);
}

function dataClassOf({ recordKinds, records }: BusinessProfile): DataClass {
  if (records === 0) return 'contact';
  if (recordKinds === undefined || recordKinds.length === 0) return 'unknown';
  const ranks = recordKinds.map((kind) => dataClasses.indexOf(classOfRecords[kind]));
  return dataClasses[Math.max(...ranks)]!;
}

function warningsFor(
  { region = 'US' }: PremiumProfile,
  limit: number,
): PremiumEstimate['warnings'] {
  const [lowest, highest] = [limitFactors[0]!.limit, limitFactors.at(-1)!.limit];
  return [
    ...(region.startsWith('US') ? [] : [{ code: 'premium-of-other-market' } as const]),
    ...(limit < lowest || limit > highest ? [{ code: 'limit-outside-evidence' } as const] : []),
  ];
}
