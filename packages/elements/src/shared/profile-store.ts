import type { BusinessProfile } from '@lifeline-kit/core/profile';
import { runtime, type SharedProfile } from './runtime.ts';

/** Fields to set; `undefined` is "not sure". */
export type ProfilePatch = {
  readonly [F in keyof BusinessProfile]?: BusinessProfile[F] | undefined;
};

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

/**
 * What is known of the business: the page's prefills and its currency, and over them what people
 * answered, or a link in a currency of its own.
 */
export function known(
  { answers, prefills, unsure }: SharedProfile,
  currency?: string,
): BusinessProfile {
  // Bare: what a page has put on every object is no fact.
  const facts = Object.assign(Object.create(null), ...prefills.values());
  if (currency) facts.currency = currency;
  Object.assign(facts, answers);
  for (const field of unsure) delete facts[field];
  return facts;
}

/** Takes a person's answers in. */
export function takeAnswers(profile: SharedProfile, patch: ProfilePatch): void {
  const answers: Record<string, unknown> = { ...profile.answers };
  const unsure = new Set(profile.unsure);
  for (const [field, answer] of Object.entries(patch)) {
    unsure.delete(field);
    if (answer !== undefined) answers[field] = answer;
    else {
      delete answers[field];
      unsure.add(field);
    }
  }
  profile.answers = answers;
  profile.unsure = [...unsure];
  tell(profile);
}

/** Tells every widget of the profile that it changed. */
export function tell({ listeners }: SharedProfile): void {
  for (const listener of [...listeners]) listener();
}

function fresh(): SharedProfile {
  return { answers: {}, unsure: [], prefills: new Map(), listeners: new Set() };
}
