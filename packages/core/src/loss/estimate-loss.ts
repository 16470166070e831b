import { convert } from '../currency.ts';
import { power } from '../math/exact.ts';
import { finish } from '../math/finish.ts';
import { assertProfile, type BusinessProfile, ownProfile } from '../profile.ts';
import { exchangeRates } from '../tables/exchange-rates.ts';
import { claimRates, publicRecordRates } from '../tables/size.ts';
import { chanceWithin, eventCounts, yearAbove } from './annual-loss.ts';
import { assertOptions } from './assert-options.ts';
import { assumptionsFor } from './assumptions.ts';
import { businessOf } from './business.ts';
import { controlFactors } from './control-factors.ts';
import { controlSavings } from './control-savings.ts';
import { costParts } from './cost-parts.ts';
import { drawsFor } from './draws.ts';
import { eventLosses, lossBasis } from './event-losses.ts';
import { eventRates, rateBasis } from './event-rates.ts';
import { eventSummary } from './event-summary.ts';
import type { DirectCost, IndirectCost, LossEstimate } from './loss-estimate.ts';
import { modelVersion, withModel } from './loss-model.ts';
import type { LossOptions } from './loss-options.ts';
import { rateCurve } from './rate.ts';
import { round } from './round.ts';
import { sensitivity } from './sensitivity.ts';
import { warningsFor } from './warnings.ts';
import { quantileOf, spreadOver } from './weighted.ts';
import { Workspace } from './workspace.ts';
import { yearRange } from './year-range.ts';

/**
 * Loss estimate: what one security incident would cost a business, and what that means for a year.
 *
 *     annual loss = number of incidents in a year × what each costs
 *
 * Each incident is drawn with its type, its size and every coefficient that is uncertain, so what
 * nobody knows widens the range. The draws are made once a seed and used again, so that moving an
 * input moves the result without noise. Nothing is random from one call to the next.
 *
 * @param profile - what is known; an empty one describes any small firm
 * @param options - seed, evidence and model
 * @returns money in whole units of the profile's currency, rounded to six significant digits
 * @throws {TypeError} a field of the profile is not of its type
 * @throws {RangeError} a figure is negative or not finite, or a code is unknown
 * @see docs/method/loss.md
 *
 * @example
 * estimateLoss({ industry: 'legal', region: 'US', annualRevenue: 6_000_000 }).currency;
 * // => 'USD'
 */
export function estimateLoss(profile: BusinessProfile, options: LossOptions = {}): LossEstimate {
  return finish(estimateLossInSteps(profile, options));
}

/**
 * The same estimate in small steps, so that a page can answer between them.
 *
 * @param profile - read at the first step
 * @param options - read at the first step
 * @returns each step when it is asked for, and at last what `estimateLoss` returns
 * @throws {TypeError} at the first step, as `estimateLoss`
 * @throws {RangeError} at the first step, as `estimateLoss`
 *
 * @example
 * [...estimateLossInSteps({ industry: 'legal' })].length > 3;
 * // => true
 */
export function* estimateLossInSteps(
  profile: BusinessProfile,
  options: LossOptions = {},
): Generator<undefined, LossEstimate> {
  assertProfile(profile);
  assertOptions(options);
  const { model } = options;
  const space = Workspace.take();
  const steps = estimate(ownProfile(profile), options, space);
  for (;;) {
    const step = withModel(model, () => steps.next());
    if (step.done) {
      space.giveBack();
      return step.value;
    }
    yield;
  }
}

function* estimate(
  profile: BusinessProfile,
  { seed = 1, evidence = 'claims' }: LossOptions,
  space: Workspace,
): Generator<undefined, LossEstimate> {
  const business = businessOf(profile);
  const { currency } = business;
  const draws = drawsFor(seed);
  const controls = controlFactors(profile.controls);
  const curve = rateCurve(evidence === 'claims' ? claimRates : publicRecordRates);
  yield;
  const basis = yield* lossBasis(business, draws, evidence, space);
  yield;
  const losses = eventLosses(basis, draws, controls, space);
  yield;
  const often = rateBasis(business, draws, curve, evidence, space);
  const rates = eventRates(often, draws, controls, space);
  yield;
  const event = eventSummary(losses, draws, rates.weights, space);
  yield;
  const spread = spreadOver(event.total, rates.weights, space);
  const counts = eventCounts(rates.scenarios);
  const above = yearAbove(spread, counts, draws.pairings, space);
  yield;

  const money = (usd: number): number => round(convert(usd, 'USD', currency));
  const chance = (amount: number | undefined): number | undefined =>
    amount === undefined ? undefined : round(above(Math.max(0, convert(amount, currency, 'USD'))));
  const parts = costParts(profile, event.types);
  yield;
  const inputs = sensitivity({
    business,
    means: event.types,
    eventsPerYear: rates.mean,
    controls,
    rates: curve,
  });
  const yearMean = rates.mean * event.mean;
  const range = yearRange(yearMean, inputs);
  yield;
  const savings = controlSavings(profile, event.types, rates.mean, controls);
  yield;
  const { annualProfit, cashReserve } = profile;
  const chanceAboveProfit = chance(annualProfit);
  const chanceAboveReserve = chance(cashReserve);
  return {
    schema: 'lifeline/loss@1',
    model: modelVersion(),
    seed,
    currency,
    evidence,
    event: {
      p10: money(quantileOf(spread, 0.1)),
      p50: money(quantileOf(spread, 0.5)),
      p90: money(quantileOf(spread, 0.9)),
      p95: money(quantileOf(spread, 0.95)),
      mean: money(event.mean),
    },
    eventQuantiles: quantileShares.map((share) => money(quantileOf(spread, share))),
    year: {
      mean: money(yearMean),
      low: money(range.low),
      high: money(range.high),
      exceedance: exceedanceLosses(spread).map((loss) => ({
        loss: money(loss),
        chance: round(above(loss)),
      })),
    },
    chanceOfEvent: {
      in1Year: round(chanceWithin(rates.scenarios, 1)),
      in3Years: round(chanceWithin(rates.scenarios, 3)),
      in5Years: round(chanceWithin(rates.scenarios, 5)),
    },
    ...(chanceAboveProfit !== undefined && { chanceAboveProfit }),
    ...(chanceAboveReserve !== undefined && { chanceAboveReserve }),
    ...(annualProfit !== undefined &&
      annualProfit >= 1 && {
        shareOfProfit: round(convert(event.mean, 'USD', currency) / annualProfit),
      }),
    direct: mapValues<DirectCost>(parts, money),
    indirect: mapValues<IndirectCost>(event.indirect, money),
    controlSavings: savings.map(({ control, saving }) => ({ control, saving: money(saving) })),
    sensitivity: inputs.map(({ input, low, high }) => ({
      input,
      low: money(low),
      high: money(high),
    })),
    warnings: warningsFor(business, event.mean, event.cappedShare),
    assumptions: assumptionsFor(business, evidence),
    ...(currency !== 'USD' && { exchange: exchangeOf(currency) }),
  };
}

/** Where the twenty dots of a picture stand. */
const quantileShares = Array.from({ length: 20 }, (_, i) => (i + 0.5) / 20);

/** Zero, then rising evenly on a log scale up to two of the largest losses but a few. */
function exceedanceLosses(event: Parameters<typeof quantileOf>[0]): readonly number[] {
  const low = quantileOf(event, 0.01);
  const high = 2 * quantileOf(event, 0.999);
  const steps = 60;
  const factor = power(high / low, 1 / (steps - 2));
  const losses = [0];
  for (let loss = low; losses.length < steps; loss *= factor) losses.push(loss);
  return losses;
}

function exchangeOf(currency: string): NonNullable<LossEstimate['exchange']> {
  return {
    perUsd: convert(1, 'USD', currency),
    year: exchangeRates.year,
    stale: exchangeRates.stale,
  };
}

function mapValues<K extends string>(
  values: Readonly<Record<K, number>>,
  map: (value: number) => number,
): Record<K, number> {
  const mapped = {} as Record<K, number>;
  for (const key of Object.keys(values) as K[]) mapped[key] = map(values[key]);
  return mapped;
}
