import type { BusinessProfile } from '@lifeline-kit/core/profile';
import type { ProfilePatch } from '../profile-store.ts';

/** The answers of a link, with all else that is known here as "not sure": the same figures follow. */
export function wholeProfile(known: BusinessProfile, profile: BusinessProfile): ProfilePatch {
  const open = Object.keys(known).map((field) => [field, undefined]);
  return { ...Object.fromEntries(open), ...profile };
}
