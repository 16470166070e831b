import { controls } from '../profile.ts';
import { controlFactors } from './control-factors.ts';
import { drawInSteps } from './draws.ts';
import { estimateLoss } from './estimate-loss.ts';

/**
 * Gets the model ready in small steps, so that the first estimate finds its draws and tables made.
 * A page runs the steps while it is idle, with a breath between them.
 *
 * @param seed - as in `LossOptions`
 * @returns each step when it is asked for; nothing of it is lost when a page stops halfway
 *
 * @example
 * [...warmLossModel()].length > 5;
 * // => true
 */
export function* warmLossModel(seed = 1): Generator<undefined, void> {
  yield* drawInSteps(seed);
  yield;
  for (const control of controls) {
    controlFactors({ [control]: 'all' });
    yield;
  }
  estimateLoss({}, { seed });
}
