/**
 * Puts figures and words into a message.
 *
 * @param message - text with `{name}` places
 * @param values - what goes there; a place without a value stays as it is, to be seen
 *
 * @example
 * fill('{low} to {high}', { low: '$1', high: '$2' });
 * // => '$1 to $2'
 */
export function fill(message: string, values: Readonly<Record<string, string>>): string {
  return message.replace(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place);
}
