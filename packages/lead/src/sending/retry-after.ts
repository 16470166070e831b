/** HTTP dates in the three forms that RFC 9110 has recipients read; every one is in GMT. */
const httpDate = /^[A-Z][a-z]{2,8},? [\w -]+ [\d:]{8}/;

/**
 * Milliseconds that a server asks to wait, from its `Retry-After`: seconds, or a date.
 *
 * @param header - as it came; `null` where there is none
 * @param now - milliseconds since 1970, by the clock that is behind the date
 * @param longest - a longer wait is cut to this; one of the past is none
 * @returns `undefined` where the header says nothing that can be read
 *
 * @example
 * retryAfter('120', 0, 3_600_000);
 * // => 120_000
 */
export function retryAfter(
  header: string | null,
  now: number,
  longest: number,
): number | undefined {
  const text = header?.trim() ?? '';
  const wait = /^\d+$/.test(text)
    ? Number(text) * 1000
    : httpDate.test(text)
      ? Date.parse(text) - now
      : Number.NaN;
  return Number.isNaN(wait) ? undefined : Math.min(Math.max(wait, 0), longest);
}
