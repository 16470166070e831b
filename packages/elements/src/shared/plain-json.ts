/** Levels of a configuration or an answer; more is a mistake or an attack. */
const deepest = 12;

/**
 * Plain data as JSON text. Not `JSON.stringify`: old script libraries put a `toJSON` on every
 * array, and an accessor or a loop in a page's object must not stop a widget.
 *
 * @throws {RangeError} the value is nested too deep, or in a circle
 */
export function plainJson(value: unknown, level = 0): string {
  if (level > deepest) throw new RangeError(`settings must be at most ${deepest} levels deep`);
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : 'null';
  if (typeof value === 'string') return quoted(value);
  if (typeof value === 'boolean') return String(value);
  if (Array.isArray(value)) {
    return `[${value.map((item) => plainJson(item, level + 1)).join()}]`;
  }
  if (typeof value !== 'object' || value === null) return 'null';
  const fields = Object.entries(value)
    .filter(([, field]) => field !== undefined)
    .map(([name, field]) => `${quoted(name)}:${plainJson(field, level + 1)}`);
  return `{${fields.join()}}`;
}

/** A page may patch `String.prototype.toJSON` as well; a template keeps to the characters. */
function quoted(text: string): string {
  return `"${text.replace(/["\\\p{Cc}\u2028\u2029]/gu, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`)}"`;
}
