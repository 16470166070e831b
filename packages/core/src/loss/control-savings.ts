import type { BusinessProfile, Control } from '../profile.ts';
import { controls as allControls, ownProfile } from '../profile.ts';
import { type ControlFactors, controlFactors } from './control-factors.ts';
import type { TypeMeans } from './cost-parts.ts';

/**
 * What each control would save in an average year if it covered everything, all else as it is.
 * In closed form: each type's yearly loss, times what the control changes in its mean factors.
 *
 * @param eventsPerYear - mean number of events
 * @returns USD a year, largest first; controls that cover everything already are left out
 */
export function controlSavings(
  profile: BusinessProfile,
  means: readonly TypeMeans[],
  eventsPerYear: number,
  now: readonly ControlFactors[],
): readonly { readonly control: Control; readonly saving: number }[] {
  return allControls
    .filter((control) => profile.controls?.[control] !== 'all')
    .map((control) => {
      const then = controlFactors(
        ownProfile({ controls: { ...profile.controls, [control]: 'all' } }).controls,
      );
      return { control, saving: Math.max(0, yearlyChange(means, eventsPerYear, now, then)) };
    })
    .sort((a, b) => b.saving - a.saving);
}

/** Yearly loss with the controls of `now` minus with those of `then`, USD; may be negative. */
export function yearlyChange(
  means: readonly TypeMeans[],
  eventsPerYear: number,
  now: readonly ControlFactors[],
  then: readonly ControlFactors[],
): number {
  const change = means.reduce((sum, { share, direct, indirect }, index) => {
    const before = now[index]!;
    const after = then[index]!;
    const both = after.meanBoth / before.meanBoth;
    const often = after.meanFrequency / before.meanFrequency;
    return sum + share * (direct * (1 - both) + indirect * (1 - often));
  }, 0);
  return eventsPerYear * change;
}
