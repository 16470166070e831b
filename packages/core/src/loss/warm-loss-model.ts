import { controls } from '../profile.ts';
import { controlFactors } from './control-factors.ts';
import { drawInSteps } from './draws.ts';
import { estimateLossInSteps } from './estimate-loss.ts';

/**
 * Gets the model ready in small steps, so that the first estimate finds its draws and tables made,
 * and its code compiled. A page runs the steps while it is idle, with a breath between them.
 *
 * @param seed - as in `LossOptions`
 * @returns each step when it is asked for; nothing of it is lost when a page stops halfway
 *
 * @example
 * [...warmLossModel()].length > 3;
 * // => true
 */
export function* warmLossModel(seed = 1): Generator<undefined, void> {
  yield* drawInSteps(seed);
  for (const control of controls) {
    yield;
    controlFactors({ [control]: 'all' });
  }
  yield;
  yield* estimateLossInSteps({}, { seed });
}
