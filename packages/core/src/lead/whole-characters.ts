/**
 * A text without halves of characters, which no address and no database takes: each becomes U+FFFD.
 *
 * @example
 * wholeCharacters('half \ud83d');
 * // => 'half \ufffd'
 */
export function wholeCharacters(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\ufffd');
}
