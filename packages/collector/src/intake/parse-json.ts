import { Problem } from '../problem.ts';

/** A lead is four levels deep; more than this is no lead. */
const deepest = 12;
const key = /"[^"\\]*(?:\\.[^"\\]*)*"(\s*:)?/g;

/**
 * JSON from outside, as plain data: in valid UTF-8, not deep, each key once. Of two equal keys one
 * would win silently, and not the same one in every program that reads the lead later.
 *
 * @throws {Problem} 400 with what is wrong
 */
export function parseJson(bytes: Uint8Array): unknown {
  const text = decode(bytes);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw malformed('The body is not JSON');
  }
  const keys = countKeys(value, 0);
  const written = [...text.matchAll(key)].filter(([, colon]) => colon).length;
  if (keys !== written) throw malformed('A key stands twice in one object');
  return value;
}

/**
 * Text in UTF-8.
 *
 * @throws {Problem} 400: it is not valid
 */
export function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw malformed('The body is not valid UTF-8');
  }
}

function countKeys(value: unknown, depth: number): number {
  if (typeof value !== 'object' || value === null) return 0;
  if (depth >= deepest) throw malformed(`The body is more than ${deepest} levels deep`);
  const inner = Object.values(value).reduce<number>(
    (sum, each) => sum + countKeys(each, depth + 1),
    0,
  );
  return inner + (Array.isArray(value) ? 0 : Object.keys(value).length);
}

const malformed = (title: string): Problem =>
  new Problem({ status: 400, code: 'malformed', title });
