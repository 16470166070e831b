import { plainJson } from '../shared/plain-json.ts';
import { runtime } from '../shared/runtime.ts';
import { type StorageKind, storageOf } from '../shared/stored-profile.ts';
import type { Progress } from './progress.ts';

/** Everything that a person did in the quiz. */
export interface Kept {
  readonly progress: Progress;
  /** Answers of the technical check. */
  readonly hygiene: Readonly<Record<string, unknown>>;
}

/**
 * Where the answers of a profile are kept: on the page, so that a widget which comes back goes on
 * where it was, and in the storage that the page allows. What is stored is only what was answered.
 */
export function keptProgress(name: string, storage: StorageKind): Kept | undefined {
  return (pages().get(name) as Kept | undefined) ?? stored(name, storage);
}

export function keepProgress(name: string, storage: StorageKind, kept: Kept): void {
  if (name !== 'none') pages().set(name, kept);
  try {
    storageOf(storage)?.setItem(keyOf(name), plainJson(kept));
  } catch {
    // A full or blocked storage: the answers stay on the page, which is all that was promised.
  }
}

function stored(name: string, storage: StorageKind): Kept | undefined {
  try {
    const text = storageOf(storage)?.getItem(keyOf(name));
    return text ? usable(JSON.parse(text)) : undefined;
  } catch {
    return undefined;
  }
}

/** What an older version, or another script, left behind is looked at before it counts. */
function usable({ progress, hygiene }: Kept): Kept | undefined {
  const { answers, form, at } = progress;
  const areAnswers = Object.values(answers).every(
    (answer) => answer === 'unknown' || (Number.isInteger(answer) && (answer as number) >= 0),
  );
  if (!areAnswers || !Number.isInteger(at) || at < 0) return undefined;
  const isForm = form === 'full' || form === 'short';
  return { progress: { answers, at, ...(isForm && { form }) }, hygiene };
}

function pages(): Map<string, unknown> {
  const page = runtime();
  page.quizzes ??= new Map();
  return page.quizzes;
}

const keyOf = (name: string): string => `lifeline:maturity:${name}`;
