/**
 * Internal rate of return: the discount rate at which nothing is won or lost.
 *
 * Looked for where money is spent first and comes back later, once each: then there is exactly one
 * (Descartes' rule of signs). Halving an interval instead of Newton's steps, since that always
 * arrives, and at the same bits in every engine.
 *
 * @param flows - currency; the first at month 0, each further one at the end of a year
 * @returns a share, above −1; `null` where the flows never turn from negative to positive
 *
 * @example
 * internalRate([-100, 110]);
 * // => 0.1
 */
export function internalRate(flows: readonly number[]): number | null {
  const moved = flows.filter((flow) => flow !== 0);
  const turns = moved.filter((flow, index) => index > 0 && flow > 0 !== moved[index - 1]! > 0);
  if (turns.length !== 1 || moved[0]! > 0) return null;
  const valueAt = (factor: number): number =>
    flows.reduceRight((value, flow) => value * factor + flow, 0);
  let low = 0;
  let high = 1;
  while (valueAt(high) < 0) {
    low = high;
    high *= 2;
    if (high > mostFactor) return null; // it loses all but everything
  }
  for (let step = 0; step < steps; step++) {
    const middle = (low + high) / 2;
    if (valueAt(middle) < 0) low = middle;
    else high = middle;
  }
  return rounded(1 / high - 1);
}

/** Halvings until the interval is one step of a double. */
const steps = 200;
/** A discount factor beyond which the rate is −100 % for all that anybody cares. */
const mostFactor = 1e12;

/** Beyond twelve digits there is nothing but the noise of the last bits. */
function rounded(rate: number): number {
  return Number(rate.toPrecision(12));
}
