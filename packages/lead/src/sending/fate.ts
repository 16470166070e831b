/** What becomes of a lead after an answer. */
export type Fate = 'taken' | 'later' | 'refused' | 'mendable';

/** Statuses that pass by themselves: too slow, too early, too many. */
const passing = [408, 425, 429];
/** Statuses that speak against this very lead; sending it again would get the same answer. */
const final = [400, 409, 411, 413, 414, 422, 431, 451];

/**
 * The fate that an HTTP status has for a lead. None of them is silent: what is not taken is tried
 * again or shown to the visitor.
 *
 * - `taken`: 2xx
 * - `later`: 408, 425, 429, every 5xx, and a redirect, as a hotel's sign-in page sends it
 * - `refused`: 400, 409, 411, 413, 414, 422, 431, 451: shown at once, never tried again by itself
 * - `mendable`: every other 4xx, such as 401 or 404: shown at once, and tried again on the next visit,
 *   since whoever runs the page may have put it right
 *
 * @param status - 0 for a redirect that was not followed
 *
 * @example
 * fateOf(503);
 * // => 'later'
 */
export function fateOf(status: number): Fate {
  if (status >= 200 && status < 300) return 'taken';
  if (status < 400 || status >= 500 || passing.includes(status)) return 'later';
  return final.includes(status) ? 'refused' : 'mendable';
}
