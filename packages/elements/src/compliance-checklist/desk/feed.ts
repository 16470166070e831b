import { controlsFrom, type Regime } from '@lifeline-kit/core/compliance-checklist';
import type { BusinessProfile, Control } from '@lifeline-kit/core/profile';
import { plainJson } from '../../shared/plain-json.ts';
import type { ProfilePatch } from '../../shared/profile-store.ts';
import type { ChecklistAnswers } from './answers.ts';

/** What was given to the profile before, so that it may be changed again. */
export type Fed = NonNullable<BusinessProfile['controls']>;

/**
 * What the answers tell the profile that all widgets share: the controls, and the revenue that a
 * certificate would open. A control that a person answered elsewhere stays as they said it.
 *
 * @returns nothing to change where nothing is new
 */
export function feedOf(
  business: BusinessProfile,
  answers: ChecklistAnswers,
  regimes: readonly Regime[],
  fed: Fed,
): { readonly patch: ProfilePatch; readonly fed: Fed } {
  const told = controlsFrom(regimes, answers.items);
  const own = Object.entries(told).filter(([control]) => {
    const known = business.controls?.[control as Control] ?? 'unknown';
    return known === 'unknown' || known === fed[control as Control];
  });
  const controls = { ...business.controls, ...Object.fromEntries(own) };
  const isNew = plainJson(controls) !== plainJson(business.controls ?? {});
  const closed = Object.entries(answers.revenue).filter(([id]) => answers.held[id] !== 'yes');
  const openedRevenue =
    closed.length === 0 ? undefined : closed.reduce((sum, [, amount]) => sum + amount, 0);
  return {
    fed: Object.fromEntries(own),
    patch: {
      ...(isNew && { controls }),
      ...(openedRevenue !== business.openedRevenue && { openedRevenue }),
    },
  };
}
