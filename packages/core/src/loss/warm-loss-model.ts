import { drawsFor } from './draws.ts';

/** Makes the draws of a seed, so that the first estimate finds them ready: best while idle. */
export function warmLossModel(seed = 1): void {
  drawsFor(seed);
}
