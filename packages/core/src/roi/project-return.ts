import type { Assumption } from '../loss/loss-estimate.ts';
import { ownWays } from '../tables/return-guesses.ts';
import { claimRates } from '../tables/size.ts';
import { alternatives } from './alternatives.ts';
import { assertReturnInput } from './assert-input.ts';
import { cashFlows, netFlows } from './cash-flows.ts';
import { meanOf, type Uncertain } from './estimate.ts';
import { internalRate } from './internal-rate.ts';
import { netPresentValue } from './net-present-value.ts';
import { paybackMonths } from './payback.ts';
import { pointInput } from './point-input.ts';
import { chanceOfNone, type ReturnSpread, returnSpread } from './return-draws.ts';
import type { ReturnInput } from './return-input.ts';
import type { ReturnProjection, ReturnYear } from './return-projection.ts';
import { returnWarnings } from './return-warnings.ts';

/** The version of the projection: it changes whenever the same input gives another figure. */
export const returnModelVersion = '1';

/**
 * Projected return: what security spending costs and brings over some years, next to doing nothing
 * and to doing it oneself.
 *
 *     net of a year = loss avoided + outages shortened + business opened + premium saved − cost
 *
 * Set-up is paid at month 0, everything else falls to the ends of years. The net present value is
 * discounted; the payback is not, and is linear within a year. Where a figure is a range its mean
 * counts, and the draws over all ranges tell how likely the whole is negative. Nothing is rounded.
 *
 * @param input - one currency throughout; whatever is not known exactly may be a range
 * @throws {TypeError} a figure is missing or not a number
 * @throws {RangeError} a figure is out of its limits, or a range is out of order
 * @see ENISA, Introduction to Return on Security Investment, December 2012
 * @see docs/method/return.md
 *
 * @example
 * projectReturn({
 *   years: 3,
 *   discountRate: 0,
 *   cost: { setup: 0, perYear: 25_000 },
 *   risk: { lossPerYearBefore: 75_000, lossPerYearAfter: 15_000 },
 * }).returnShare;
 * // => 1.4
 */
export function projectReturn(input: ReturnInput): ReturnProjection {
  assertReturnInput(input);
  const { years: count, discountRate, currency, seed = 1 } = input;
  const middle = pointInput(input, meanOf);
  const flows = cashFlows(middle, count);
  const net = netFlows(middle.setup, flows);
  const spread = returnSpread(input, middle);
  const cost = middle.setup + flows.reduce((sum, year) => sum + year.cost, 0);
  const benefit = flows.reduce((sum, year) => sum + year.net + year.cost, 0);
  const years = withCumulative(flows, middle.setup, spread);
  const figures = {
    years,
    npv: netPresentValue(discountRate, net),
    npvRange: spread.npv,
    irr: internalRate(net),
    paybackMonths: paybackMonths(net),
    returnShare: over(flows[0]!.risk - flows[0]!.cost, flows[0]!.cost),
    totalReturn: over(benefit - cost, cost),
  };
  const rate = rateOf(input);
  return {
    schema: 'lifeline/return@1',
    model: returnModelVersion,
    seed,
    ...(currency !== undefined && { currency }),
    setup: middle.setup,
    ...figures,
    chanceNegative: spread.chanceNegative,
    chanceNoIncident: chanceOfNone(rate, count),
    alternatives: alternatives(middle, count, discountRate),
    halved: middle.halved,
    warnings: returnWarnings(figures, input, middle),
    assumptions: [
      ...(input.doItYourself ? [] : Object.values(ownWays)),
      ...(rate === smallFirmRate ? [claimRates[0]!.rate] : []),
    ] satisfies readonly Assumption[],
  };
}

/**
 * The net present value of a projection alone, without its spread: a hundredth of the work.
 *
 * @param input - as in `projectReturn`, whose `npv` it is
 * @throws {TypeError} a figure is missing or not a number
 * @throws {RangeError} a figure is out of its limits, or a range is out of order
 */
export function expectedPresentValue(input: ReturnInput): number {
  assertReturnInput(input);
  const middle = pointInput(input, meanOf);
  const flows = netFlows(middle.setup, cashFlows(middle, input.years));
  return netPresentValue(input.discountRate, flows);
}

function withCumulative(
  flows: ReturnType<typeof cashFlows>,
  setup: number,
  { cumulative: bands }: ReturnSpread,
): readonly ReturnYear[] {
  let cumulative = -setup;
  return flows.map((flow, index) => {
    cumulative += flow.net;
    const { low, high } = bands[index]!;
    return {
      year: index + 1,
      ...flow,
      cumulative,
      cumulativeLow: low,
      cumulativeHigh: high,
    };
  });
}

/** Incidents a year where nothing tells: those of any small firm. */
const smallFirmRate: Uncertain = {
  low: claimRates[0]!.rate.low,
  likely: claimRates[0]!.rate.value,
  high: claimRates[0]!.rate.high,
};

/** How often an incident comes; an outage is one, unless it is told apart. */
function rateOf({ risk, efficiency }: ReturnInput): Uncertain | readonly number[] {
  if (risk.draws?.length) return risk.draws.map(({ incidentsPerYear }) => incidentsPerYear);
  if (risk.incidentsPerYear !== undefined) return risk.incidentsPerYear;
  if (efficiency && !efficiency.apart) return efficiency.outagesPerYear;
  return smallFirmRate;
}

/** A share of next to nothing tells nothing. */
const leastCost = 0.01;

function over(amount: number, whole: number): number | null {
  return whole >= leastCost ? amount / whole : null;
}
