import { controls } from '../profile.ts';
import { claimRates } from '../tables/size.ts';
import { businessOf } from './business.ts';
import { controlFactors } from './control-factors.ts';
import { drawInSteps, drawsFor } from './draws.ts';
import { estimateLossInSteps } from './estimate-loss.ts';
import { eventLosses, lossBasis } from './event-losses.ts';
import { eventRates, rateBasis } from './event-rates.ts';
import { rateCurve } from './rate.ts';
import { Workspace } from './workspace.ts';

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
  yield;
  for (const control of controls) controlFactors({ [control]: 'all' });
  yield;
  const anyFirm = businessOf({});
  const draws = drawsFor(seed);
  const rateAt = rateCurve(claimRates);
  yield;
  const space = Workspace.take();
  const basis = yield* lossBasis(anyFirm, draws, 'claims', space);
  yield;
  eventLosses(basis, draws, controlFactors(), space);
  yield;
  const often = rateBasis(anyFirm, draws, rateAt, 'claims', space);
  eventRates(often, draws, controlFactors(), space);
  space.giveBack();
  yield;
  yield* estimateLossInSteps({}, { seed });
}
