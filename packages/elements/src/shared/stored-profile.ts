import { assertProfile, type BusinessProfile } from '@lifeline-kit/core/profile';
import { plainJson } from './plain-json.ts';

/** Where answers are kept between visits, if the page allows it at all. */
export type StorageKind = 'none' | 'session' | 'local';

/** What a person said, and nothing that the page filled in. */
export interface StoredProfile {
  readonly answers: BusinessProfile;
  readonly unsure: readonly string[];
}

/** Answers of an earlier visit; none where storage is off, blocked, or holds something else. */
export function readStored(kind: StorageKind, name: string): StoredProfile | undefined {
  try {
    const text = storageOf(kind)?.getItem(keyOf(name));
    if (!text) return undefined;
    const { answers, unsure } = JSON.parse(text) as StoredProfile;
    assertProfile(answers);
    return { answers, unsure: unsure.filter((field) => typeof field === 'string') };
  } catch {
    return undefined;
  }
}

/** Keeps answers; a full or blocked storage changes nothing on screen. */
export function writeStored(kind: StorageKind, name: string, said: StoredProfile): void {
  try {
    const { answers, unsure } = said;
    storageOf(kind)?.setItem(keyOf(name), plainJson({ answers, unsure }));
  } catch {
    // The answers stay on the page, which is all that was promised.
  }
}

/** The storage that a page allows; none may be there even then. */
export function storageOf(kind: StorageKind): Storage | undefined {
  if (kind === 'none') return undefined;
  return kind === 'local' ? localStorage : sessionStorage;
}

function keyOf(name: string): string {
  return `lifeline:profile:${name}`;
}
