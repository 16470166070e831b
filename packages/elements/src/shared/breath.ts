/** Not in the types yet; a page may have anything under that name. */
interface Yields {
  readonly scheduler?: { readonly yield?: unknown };
}

/**
 * Lets the page draw and answer before long work goes on. A timer, where there is nothing better, waits
 * four milliseconds from the fifth in a row on.
 */
export function breath(): Promise<unknown> {
  const { scheduler } = globalThis as Yields;
  if (typeof scheduler?.yield === 'function') return scheduler.yield();
  return new Promise((resolve) => setTimeout(resolve));
}
