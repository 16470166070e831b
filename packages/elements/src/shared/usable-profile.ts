import { assertProfile, type BusinessProfile, profileLimits } from '@lifeline-kit/core/profile';

const fields = [
  ...Object.keys(profileLimits),
  ...['industry', 'region', 'currency', 'recordKinds', 'controls'],
];

/**
 * The fields of a profile that can be used. A page's script may have got one wrong; the others
 * count all the same.
 *
 * @param report - told of each field that is left out, and why
 */
export function usableProfile(
  profile: BusinessProfile,
  report: (field: string, reason: string) => void,
): BusinessProfile {
  const usable: Record<string, unknown> = {};
  for (const [field, value] of Object.entries(profile ?? {})) {
    if (value === undefined || value === null) continue;
    try {
      if (!fields.includes(field)) throw new RangeError(`must be one of ${fields.join(', ')}`);
      assertProfile({ [field]: value });
      usable[field] = value;
    } catch (error) {
      report(field, error instanceof Error ? error.message : 'cannot be used');
    }
  }
  return usable;
}
