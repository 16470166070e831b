/** Seconds that a question of this length takes to read and answer, until a person shows otherwise. */
const usual = 20;
/** How many measured questions the usual pace weighs as much as. */
const weight = 3;
/** Seconds after which somebody has left the screen rather than thought. */
const longest = 120;

/**
 * Minutes that the questions still take at this person's own pace, rounded up.
 *
 * @param questions - that are left
 * @param seconds - that each question so far has taken
 *
 * @example
 * minutesLeft(20, []);
 * // => 7
 */
export function minutesLeft(questions: number, seconds: readonly number[]): number {
  const taken = seconds.filter((one) => one <= longest);
  const sum = taken.reduce((total, one) => total + one, usual * weight);
  return Math.ceil((questions * sum) / (taken.length + weight) / 60);
}
