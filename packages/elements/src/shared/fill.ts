/** A space that a Chinese word does not want before or after another. */
const betweenHan = /(?<=\p{Script=Han}) (?=\p{Script=Han})/gu;

/**
 * Puts figures and words into a message.
 *
 * Chinese has a space beside a figure and none beside a word; which of the two a value begins and
 * ends with is known here only: "是 2.5%", "是不到 0.1%".
 *
 * @param message - text with `{name}` places
 * @param values - what goes there; a place without a value stays as it is, to be seen
 *
 * @example
 * fill('{low} to {high}', { low: '$1', high: '$2' });
 * // => '$1 to $2'
 */
export function fill(message: string, values: Readonly<Record<string, string>>): string {
  return message
    .replace(/\{(\w+)\}/g, (place, name: string) =>
      Object.hasOwn(values, name) ? values[name]! : place,
    )
    .replace(betweenHan, '');
}
