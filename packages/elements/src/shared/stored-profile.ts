import { assertProfile, type BusinessProfile } from '@lifeline-kit/core/profile';

/** Where answers are kept between visits, if the page allows it at all. */
export type StorageKind = 'none' | 'session' | 'local';

/** Answers of an earlier visit; none where storage is off, blocked, or holds something else. */
export function readStored(kind: StorageKind, name: string): BusinessProfile {
  try {
    const text = storageOf(kind)?.getItem(keyOf(name));
    const value: unknown = text ? JSON.parse(text) : {};
    assertProfile(value as BusinessProfile);
    return value as BusinessProfile;
  } catch {
    return {};
  }
}

/** Keeps answers; a full or blocked storage changes nothing on screen. */
export function writeStored(kind: StorageKind, name: string, profile: BusinessProfile): void {
  try {
    storageOf(kind)?.setItem(keyOf(name), JSON.stringify(profile));
  } catch {
    // The answers stay on the page, which is all that was promised.
  }
}

function storageOf(kind: StorageKind): Storage | undefined {
  if (kind === 'none') return undefined;
  return kind === 'local' ? localStorage : sessionStorage;
}

function keyOf(name: string): string {
  return `lifeline:profile:${name}`;
}
