import { controlledYears } from '../loss/controlled-years.ts';
import type { LossOptions } from '../loss/loss-options.ts';
import { type BusinessProfile, type Control, type Coverage, ownProfile } from '../profile.ts';
import type { RiskInput } from './return-input.ts';

/** From less to more; what is unknown is less than anything that is bought. */
const order: readonly Coverage[] = ['unknown', 'none', 'some', 'most', 'all'];

/**
 * Risk of controls: what an average year costs with and without the protection that the money buys.
 *
 * Both are the yearly means of `estimateLoss`, and the draws tell how uncertain they are together.
 * A control that is there already gains nothing: it is never counted twice.
 *
 * @param profile - the business as it is
 * @param bought - how far each control reaches afterwards; less than there is changes nothing
 * @param options - seed, evidence and model, as in `estimateLoss`
 * @returns a year's loss in the profile's currency
 * @throws {TypeError} a field of the profile is not of its type
 * @throws {RangeError} a figure is out of its limits, or a code is unknown
 *
 * @example
 * riskOfControls({}, {}).lossPerYearBefore === riskOfControls({}, {}).lossPerYearAfter;
 * // => true
 */
export function riskOfControls(
  profile: BusinessProfile,
  bought: Readonly<Partial<Record<Control, Coverage>>>,
  options: LossOptions = {},
): Required<Pick<RiskInput, 'lossPerYearBefore' | 'lossPerYearAfter' | 'draws'>> {
  const controls: Partial<Record<Control, Coverage>> = ownProfile(profile).controls ?? {};
  for (const [control, coverage] of Object.entries(bought) as [Control, Coverage][]) {
    const now = controls[control] ?? 'unknown';
    if (order.indexOf(coverage) > order.indexOf(now)) controls[control] = coverage;
  }
  const { before, after, draws } = controlledYears(profile, controls, options);
  return { lossPerYearBefore: before, lossPerYearAfter: after, draws };
}
