import type { BusinessProfile } from '@lifeline-kit/core/profile';
import type * as lit from 'lit';

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
  /** The Lit of the first classic script, for the parts that such scripts fetch late. */
  /** Its base class, for elements that come late; typed where it is taken. */
  element?: object;
  lit?: Pick<typeof lit, 'css' | 'html' | 'nothing' | 'render' | 'svg'>;
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
