import type { BusinessProfile } from '@lifeline-kit/core/profile';

/** A profile that the widgets of a page share. */
export interface SharedProfile {
  /** What people answered. */
  answers: BusinessProfile;
  /** Fields that a person said they are not sure about: there no prefill counts either. */
  unsure: readonly string[];
  /** What the page knows, by the widget that it told. */
  readonly prefills: Map<object, BusinessProfile>;
  readonly listeners: Set<() => void>;
}

/** What all copies of the kit on one page have in common. */
export interface Runtime {
  /** Profiles by name. */
  readonly profiles: Map<string, SharedProfile>;
  /** Version of each tag that is defined. */
  readonly versions: Map<string, string>;
  /** How far the quiz of each profile has come, by the name of the profile. */
  quizzes?: Map<string, unknown>;
  /** The base class of the first classic script, for elements that come late; typed where taken. */
  element?: object;
  /** Each build of Lit by its hash: the first script that brings one lends it to all others. */
  lits?: Map<string, unknown>;
  /** The Trusted Types policy of every Lit among them. */
  policy?: TemplatePolicy;
}

/** Makes what a browser takes as markup out of a template of the kit. */
export interface TemplatePolicy {
  readonly createHTML: (markup: string) => unknown;
}

const key = Symbol.for('lifeline');

/**
 * The one global that the kit allows itself: two copies on a page, of two scripts or two
 * versions, meet here. Further fields may come, none may go.
 */
export function runtime(): Runtime {
  const page = globalThis as { [key]?: Runtime };
  page[key] ??= { profiles: new Map(), versions: new Map() };
  return page[key];
}
