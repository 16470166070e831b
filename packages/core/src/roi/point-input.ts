import { ownWays } from '../tables/return-guesses.ts';
import type { Estimate, Uncertain } from './estimate.ts';
import type { OwnInput, PointInput, ReturnInput } from './return-input.ts';

/** What is uncertain together is drawn together: a name for each. */
export const streams = [
  'setup',
  'per-year',
  'staff-hours',
  'hourly-cost',
  'loss',
  'cost-per-hour',
  'outage-hours',
  'outages',
  'revenue',
  'margin',
  'chance',
  'premium',
  'credit',
  'own-tools',
  'own-effort',
  'own-effect',
] as const;
export type Stream = (typeof streams)[number];

/** Turns an uncertain figure into a number. */
export type Pick = (figure: Uncertain, stream: Stream) => number;

/**
 * An input with one number for each figure. Before and after are the same firm and the same
 * outage, so both are read from one stream.
 */
export function pointInput(input: ReturnInput, pick: Pick): PointInput {
  const { cost, risk, efficiency, opportunity, premium } = input;
  const own = input.doItYourself ?? ownByDefault;
  const staff = pick(cost.staffHoursPerYear ?? 0, 'staff-hours');
  return {
    setup: pick(cost.setup, 'setup'),
    perYear: pick(cost.perYear, 'per-year'),
    staffCost: staff * pick(cost.hourlyCost ?? 0, 'hourly-cost'),
    lossBefore: pick(risk.lossPerYearBefore, 'loss'),
    lossAfter: pick(risk.lossPerYearAfter, 'loss'),
    downtime: {
      costPerHour: pick(efficiency?.costPerHour ?? 0, 'cost-per-hour'),
      hoursBefore: pick(efficiency?.hoursBefore ?? 0, 'outage-hours'),
      hoursAfter: pick(efficiency?.hoursAfter ?? 0, 'outage-hours'),
      outagesPerYear: pick(efficiency?.outagesPerYear ?? 0, 'outages'),
    },
    opportunity: opportunity
      ? pick(opportunity.revenuePerYear, 'revenue') *
        pick(opportunity.margin, 'margin') *
        pick(opportunity.chance, 'chance')
      : 0,
    fromYear: opportunity?.fromYear ?? 1,
    premium: premium ? pick(premium.perYear, 'premium') * pick(premium.creditShare, 'credit') : 0,
    halved: input.halveClaims ?? false,
    own: {
      tools: pick(own.toolsShare, 'own-tools'),
      effort: pick(own.effortFactor, 'own-effort'),
      effect: pick(own.effectShare, 'own-effect'),
    },
  };
}

const range = ({ low, value, high }: { low: number; value: number; high: number }): Estimate => ({
  low,
  likely: value,
  high,
});

/** What the kit takes doing it oneself for. */
export const ownByDefault: OwnInput = {
  toolsShare: range(ownWays.tools),
  effortFactor: range(ownWays.effort),
  effectShare: range(ownWays.effect),
};
