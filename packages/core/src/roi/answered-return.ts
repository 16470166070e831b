import type { LossOptions } from '../loss/loss-options.ts';
import type { BusinessProfile, Control, Coverage } from '../profile.ts';
import { type ReturnAnswers, type ReturnField, returnLimits } from '../return-fields.ts';
import { type Uncertain, widened } from './estimate.ts';
import type { ReturnGuesses } from './guessed-return.ts';
import { ownByDefault } from './point-input.ts';
import type { ReturnInput, RiskInput } from './return-input.ts';
import { riskOfControls } from './risk-of-controls.ts';

/** The range of a field before it is answered. */
export function guessOf(field: ReturnField, guesses: ReturnGuesses): Uncertain {
  if (field === 'ownTools') return ownByDefault.toolsShare;
  if (field === 'ownEffort') return ownByDefault.effortFactor;
  if (field === 'ownEffect') return ownByDefault.effectShare;
  return guesses[field];
}

/**
 * A field as the projection takes it: the answer, our guess, or the wider range of somebody who is
 * not sure.
 */
export function figureOf(
  field: ReturnField,
  answers: ReturnAnswers,
  guesses: ReturnGuesses,
): Uncertain {
  const answer = answers.figures[field];
  if (answer !== undefined) return answer;
  const guess = guessOf(field, guesses);
  if (typeof guess === 'number' || !answers.unsure.includes(field)) return guess;
  return widened(guess, returnLimits[field].high);
}

/**
 * Puts answers and guesses together into what `projectReturn` takes.
 *
 * Outages are asked for apart from attacks, whose standstill is inside the expected loss already.
 *
 * @param guesses - as `guessedReturn` gives them for the same profile
 * @param risk - as `boughtRisk` gives it for the same profile and answers
 */
export function answeredReturn(
  answers: ReturnAnswers,
  guesses: ReturnGuesses,
  risk: RiskInput,
): ReturnInput {
  const figure = (field: ReturnField): Uncertain => figureOf(field, answers, guesses);
  const point = (field: 'fromYear' | 'discountRate'): number =>
    answers.figures[field] ?? guesses[field];
  return {
    years: answers.years,
    discountRate: point('discountRate'),
    currency: guesses.currency,
    halveClaims: answers.halved,
    cost: {
      setup: figure('setup'),
      perYear: figure('perYear'),
      staffHoursPerYear: figure('staffHoursPerYear'),
      hourlyCost: figure('hourlyCost'),
    },
    risk,
    efficiency: {
      costPerHour: figure('costPerHour'),
      hoursBefore: figure('hoursBefore'),
      hoursAfter: figure('hoursAfter'),
      outagesPerYear: figure('outagesPerYear'),
      apart: true,
    },
    opportunity: {
      revenuePerYear: figure('newRevenue'),
      margin: figure('newMargin'),
      chance: figure('newChance'),
      fromYear: Math.round(point('fromYear')),
    },
    premium: { perYear: figure('premium'), creditShare: figure('creditShare') },
    doItYourself: {
      toolsShare: figure('ownTools'),
      effortFactor: figure('ownEffort'),
      effectShare: figure('ownEffect'),
    },
  };
}

/** What the protection that is bought does to the expected loss. */
export function boughtRisk(
  profile: BusinessProfile,
  bought: readonly Control[],
  options: LossOptions = {},
): RiskInput {
  const everywhere = Object.fromEntries(bought.map((control) => [control, 'all'])) as Partial<
    Record<Control, Coverage>
  >;
  return riskOfControls(profile, everywhere, options);
}
