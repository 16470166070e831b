/**
 * Plain data as the one JSON text that everybody writes for it: keys in order, no spaces. Whoever
 * wants to check the SHA-256 of a letter gets the same bytes in any language.
 *
 * @param value - texts, finite numbers, truth values, lists and objects of them; an `undefined`
 *   field is left out
 * @throws {RangeError} a number is not finite
 * @see RFC 8785, JSON Canonicalization Scheme, June 2020
 *
 * @example
 * canonicalJson({ b: [1, 'x'], a: true });
 * // => '{"a":true,"b":[1,"x"]}'
 */
export function canonicalJson(value: unknown): string {
  if (typeof value === 'number' && !Number.isFinite(value))
    throw new RangeError('numbers must be finite');
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const fields = Object.entries(value)
    .filter(([, field]) => field !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, field]) => `${JSON.stringify(name)}:${canonicalJson(field)}`);
  return `{${fields.join()}}`;
}
