import { plainJson } from '../../shared/plain-json.ts';
import type { StorageKind } from '../../shared/stored-profile.ts';
import type { ChecklistAnswers } from './answers.ts';

/** Text of the answers of an earlier visit; none where storage is off or blocked. */
export function readKept(kind: StorageKind, name: string): string | undefined {
  try {
    return storageOf(kind)?.getItem(keyOf(name)) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Keeps the answers; a full or blocked storage changes nothing on screen. */
export function writeKept(kind: StorageKind, name: string, answers: ChecklistAnswers): void {
  try {
    const data = { schema: 'lifeline/checklist-answers@1', answers };
    storageOf(kind)?.setItem(keyOf(name), plainJson(data));
  } catch {
    // The answers stay on the page, which is all that was promised.
  }
}

function storageOf(kind: StorageKind): Storage | undefined {
  if (kind === 'none') return undefined;
  return kind === 'local' ? localStorage : sessionStorage;
}

function keyOf(name: string): string {
  return `lifeline:checklist:${name}`;
}
