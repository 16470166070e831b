import type { MaturityModel, ThresholdId } from './maturity-model.ts';
import type { Band, BandId } from './maturity-result.ts';

/** How each part of the scale is named for the firm: by what comes next, and nothing else. */
const bandOf: Readonly<Record<ThresholdId, BandId>> = {
  walk: 'start',
  letter: 'build',
  accept: 'strengthen',
  ready: 'keep',
};

/** Bands of a model, from the lowest. */
export function maturityBands({ thresholds }: MaturityModel): readonly Band[] {
  return thresholds
    .map(({ id, min }) => ({ id: bandOf[id], from: min }))
    .sort((a, b) => a.from - b.from);
}

/**
 * The band that a score falls into.
 *
 * @param bands - from the lowest, which begins at 0
 * @param score - 0-100, unrounded
 */
export function bandAt(bands: readonly Band[], score: number): Band {
  return bands.filter(({ from }) => score >= from).at(-1)!;
}
