import type { estimateLoss } from '@lifeline-kit/core/loss';

/** The model, by a name under which a classic script can put its own copy. */
export interface Model {
  load: () => Promise<{ readonly estimateLoss: typeof estimateLoss }>;
}

/**
 * The model is a chunk of its own: questions show before it arrives, and its first run, which
 * makes the draws, never holds up the page.
 */
export const model: Model = { load: () => import('@lifeline-kit/core/loss') };
