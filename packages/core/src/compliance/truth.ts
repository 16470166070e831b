/** True, false, or `undefined`: nobody knows yet. */
export type Truth = boolean | undefined;

/**
 * Conjunction in Kleene's three-valued logic: one false settles it, whatever is unknown.
 *
 * @returns true for an empty list
 * @see S. C. Kleene, Introduction to Metamathematics, 1952, section 64
 *
 * @example
 * allOf([true, undefined, false]);
 * // => false
 */
export function allOf(truths: readonly Truth[]): Truth {
  if (truths.includes(false)) return false;
  return truths.includes(undefined) ? undefined : true;
}

/**
 * Disjunction in Kleene's three-valued logic: one true settles it, whatever is unknown.
 *
 * @returns false for an empty list
 *
 * @example
 * anyOf([false, undefined, true]);
 * // => true
 */
export function anyOf(truths: readonly Truth[]): Truth {
  if (truths.includes(true)) return true;
  return truths.includes(undefined) ? undefined : false;
}

/** Negation: what is unknown stays unknown. */
export function notOf(truth: Truth): Truth {
  return truth === undefined ? undefined : !truth;
}
