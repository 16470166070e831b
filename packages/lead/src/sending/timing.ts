/** How long things take; milliseconds. */
export interface Timing {
  /** Without an answer for so long, an attempt has failed. */
  readonly attempt: number;
  /** Before the second attempt, at most; each further one may wait twice as long. */
  readonly firstRetry: number;
  readonly longestRetry: number;
  /** A lead that was not delivered by then is not tried again. */
  readonly ageLimit: number;
  /** A lead that nobody came back to by then is erased. */
  readonly eraseAfter: number;
}

const second = 1000;
const day = 24 * 3600 * second;

export const usualTiming: Timing = {
  attempt: 30 * second,
  firstRetry: second,
  longestRetry: 3600 * second,
  ageLimit: 7 * day,
  eraseAfter: 30 * day,
};
