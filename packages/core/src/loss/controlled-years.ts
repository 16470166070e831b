import { convert } from '../currency.ts';
import { evenShares } from '../math/even-shares.ts';
import { exp, log } from '../math/exact.ts';
import { finish } from '../math/finish.ts';
import { normalQuantile } from '../math/normal-quantile.ts';
import { generator } from '../math/random.ts';
import { assertProfile, type BusinessProfile, ownProfile } from '../profile.ts';
import { claimRates, publicRecordRates } from '../tables/size.ts';
import { assertOptions } from './assert-options.ts';
import { type Business, businessOf } from './business.ts';
import { type ControlFactors, controlFactors } from './control-factors.ts';
import { controlCells, type Draws, drawsFor, scenarioCount } from './draws.ts';
import { eventLosses, type LossBasis, lossBasis } from './event-losses.ts';
import { type EventRates, eventRates, type RateBasis, rateBasis } from './event-rates.ts';
import { type EventMeans, eventMeans } from './event-summary.ts';
import { withModel } from './loss-model.ts';
import type { LossOptions } from './loss-options.ts';
import { type RateCurve, rateCurve } from './rate.ts';
import { round } from './round.ts';
import { sensitivity } from './sensitivity.ts';
import { Workspace } from './workspace.ts';
import { yearRange } from './year-range.ts';

/** An average year with some controls and with others, in the profile's currency. */
export interface ControlledYears {
  /** Those of `estimateLoss` for the two. */
  readonly before: number;
  readonly after: number;
  /** Equally likely; their means are `before` and `after`. */
  readonly draws: readonly {
    readonly before: number;
    readonly after: number;
    readonly incidentsPerYear: number;
  }[];
}

/**
 * The expected loss of a year before and after a change of controls, drawn together: the same firm
 * both times, with how well the controls work, how far unknown ones reach, and everything else that
 * keeps the mean apart.
 *
 * @throws {TypeError} a field of the profile is not of its type
 * @throws {RangeError} a figure is out of its limits, or a code is unknown
 */
export function controlledYears(
  profile: BusinessProfile,
  controls: NonNullable<BusinessProfile['controls']>,
  options: LossOptions = {},
): ControlledYears {
  assertProfile(profile);
  assertProfile({ controls });
  assertOptions(options);
  const own = ownProfile(profile);
  const space = Workspace.take();
  const drawn = withModel(options.model, () => years(own, controls, options, space));
  space.giveBack();
  return drawn;
}

function years(
  profile: BusinessProfile,
  controls: NonNullable<BusinessProfile['controls']>,
  options: LossOptions,
  space: Workspace,
): ControlledYears {
  const firm = firmOf(profile, options, space);
  const now = yearOf(firm, controlFactors(profile.controls), space);
  const then = yearOf(firm, controlFactors(ownProfile({ controls }).controls), space);
  const { currency } = firm.business;
  const before = round(convert(now.mean, 'USD', currency));
  const after = round(convert(then.mean, 'USD', currency));
  const next = evenShares([scenarioCount], generator(options.seed ?? 1));
  const cells = controlCells(next(), next());
  const scales = scalesOf(firm, now, next());
  const relative = (factors: readonly ControlFactors[]): Float64Array =>
    scales.map((scale, i) => scale * yearInCell(now, factors, cells[i]!));
  const befores = withMean(relative(now.factors), before);
  const afters = withMean(relative(then.factors), after);
  return {
    before,
    after,
    draws: Array.from(now.rates.scenarios, (incidentsPerYear, i) => ({
      before: befores[i]!,
      after: afters[i]!,
      incidentsPerYear,
    })),
  };
}

/** What `estimateLoss` knows of a firm before its controls count. */
interface Firm {
  readonly business: Business;
  readonly draws: Draws;
  readonly curve: RateCurve;
  readonly losses: LossBasis;
  readonly rates: RateBasis;
}

/** What it knows of a year before it is composed. */
interface Year {
  readonly factors: readonly ControlFactors[];
  readonly event: EventMeans;
  readonly rates: EventRates;
  /** USD. */
  readonly mean: number;
}

function firmOf(
  profile: BusinessProfile,
  { seed = 1, evidence = 'claims' }: LossOptions,
  space: Workspace,
): Firm {
  const business = businessOf(profile);
  const draws = drawsFor(seed);
  const curve = rateCurve(evidence === 'claims' ? claimRates : publicRecordRates);
  return {
    business,
    draws,
    curve,
    losses: finish(lossBasis(business, draws, evidence, space)),
    rates: rateBasis(business, draws, curve, evidence, space),
  };
}

function yearOf(
  { draws, ...basis }: Firm,
  factors: readonly ControlFactors[],
  space: Workspace,
): Year {
  const losses = eventLosses(basis.losses, draws, factors, space);
  const rates = eventRates(basis.rates, draws, factors, space);
  const event = eventMeans(losses, draws, rates.weights, space);
  return { factors, event, rates, mean: rates.mean * event.mean };
}

/**
 * The year against its mean, by all that is not known but the controls: lognormal on either side, with one
 * in ten beyond each end.
 */
function scalesOf(
  { business, curve }: Firm,
  { event, factors, rates, mean }: Year,
  shares: Float64Array,
): Float64Array {
  const open = sensitivity({
    business,
    means: event.types,
    eventsPerYear: rates.mean,
    controls: factors,
    rates: curve,
  }).filter(({ input }) => input !== 'controls');
  const range = yearRange(mean, open);
  const z90 = normalQuantile(0.9);
  const down = log(mean / range.low) / z90;
  const up = log(range.high / mean) / z90;
  return shares.map((share) => {
    const z = normalQuantile(share);
    return exp(z * (z < 0 ? down : up));
  });
}

/** A year with controls, read at one cell, against the year as it is; 1 on average as it is. */
function yearInCell(
  { event: { types, mean }, factors: now }: Year,
  controls: readonly ControlFactors[],
  cell: number,
): number {
  const year = types.reduce((sum, { share, direct, indirect }, index) => {
    const { meanBoth, meanFrequency } = now[index]!;
    const { frequency, severity } = controls[index]!;
    const often = frequency[cell]!;
    return (
      sum +
      share * ((direct * often * severity[cell]!) / meanBoth + (indirect * often) / meanFrequency)
    );
  }, 0);
  return year / mean;
}

function withMean(values: Float64Array, mean: number): Float64Array {
  const sum = values.reduce((total, value) => total + value, 0);
  return values.map((value) => (value * mean * values.length) / sum);
}
