import type { LossEstimate } from '@lifeline-kit/core/loss';

/** One place on the curve: the chance (0-1) that a year costs more than the loss. */
export interface CurveRow {
  readonly loss: number;
  readonly chance: number;
}

/** Of the points of the curve, each so many: enough for a line, few enough for a table. */
const step = 3;
/** Chances below this are noise, and no reader's concern. */
const least = 1e-5;

/** The exceedance curve as rows: the chart and its table show these and no others. */
export function curveRows({ year: { exceedance } }: LossEstimate): readonly CurveRow[] {
  return exceedance.filter(
    ({ loss, chance }, index) => index % step === 0 && loss > 0 && chance >= least,
  );
}

/**
 * The loss that a year exceeds with a chance, read between two points of the curve.
 *
 * @param chance - 0-1
 * @returns `undefined` where the curve never reaches so high
 */
export function lossAtChance({ year }: LossEstimate, chance: number): number | undefined {
  const { exceedance } = year;
  const below = exceedance.findIndex((point) => point.chance <= chance);
  const after = exceedance[below];
  const before = exceedance[below - 1];
  if (!after || !before || before.loss <= 0) return undefined;
  const part = (before.chance - chance) / (before.chance - after.chance || 1);
  return before.loss * (after.loss / before.loss) ** part;
}
