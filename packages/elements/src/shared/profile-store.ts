import type { BusinessProfile } from '@lifeline-kit/core/profile';
import { runtime, type SharedProfile } from './runtime.ts';

/** The profile of that name on this page; `none` is one's own. */
export function sharedProfile(name: string): SharedProfile {
  if (name === 'none') return fresh();
  const { profiles } = runtime();
  let profile = profiles.get(name);
  if (!profile) {
    profile = fresh();
    profiles.set(name, profile);
  }
  return profile;
}

/** Replaces fields; one that is `undefined` becomes unknown. Tells everyone who listens. */
export function updateProfile(profile: SharedProfile, patch: ProfilePatch): void {
  const value: Record<string, unknown> = { ...profile.value };
  for (const [field, answer] of Object.entries(patch)) {
    if (answer === undefined) delete value[field];
    else value[field] = answer;
  }
  profile.value = value as BusinessProfile;
  for (const listener of [...profile.listeners]) listener();
}

/** Fields to set; `undefined` takes one back. */
export type ProfilePatch = {
  readonly [F in keyof BusinessProfile]?: BusinessProfile[F] | undefined;
};

function fresh(): SharedProfile {
  return { value: {}, listeners: new Set() };
}
