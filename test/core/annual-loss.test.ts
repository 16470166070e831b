import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chanceWithin, eventCounts, yearAbove } from '../../packages/core/src/loss/annual-loss.ts';
import { drawsFor } from '../../packages/core/src/loss/draws.ts';
import { spreadOver } from '../../packages/core/src/loss/weighted.ts';
import { Workspace } from '../../packages/core/src/loss/workspace.ts';

/**
 * Panjer recursion: the exact distribution of a compound Poisson sum over whole losses.
 * Source: H. H. Panjer, Recursive evaluation of a family of compound distributions, 1981.
 */
function panjer(rate: number, chances: readonly number[], most: number): number[] {
  const sums = [Math.exp(-rate)];
  for (let s = 1; s <= most; s++) {
    let sum = 0;
    for (let x = 1; x <= Math.min(s, chances.length - 1); x++) {
      sum += x * chances[x]! * sums[s - x]!;
    }
    sums.push((rate / s) * sum);
  }
  return sums;
}

/** 10,000 losses, each a whole number of thousands, in the chances of a skewed distribution. */
const shares = [0, 0.4, 0.25, 0.15, 0.08, 0.05, 0.03, 0.02, 0.01, 0.006, 0.004];
const losses = Float64Array.from(
  shares.flatMap((share, thousands) => Array(Math.round(share * 10_000)).fill(thousands)),
);
const space = new Workspace();
const event = spreadOver(losses, new Float64Array(losses.length).fill(1), space);
const { pairings } = drawsFor(1);

for (const rate of [0.005, 0.015, 0.08, 0.3]) {
  test(`a year at a rate of ${rate} is the exact composition`, () => {
    const exact = panjer(rate, shares, 60);
    const above = yearAbove(event, eventCounts(Float64Array.of(rate)), pairings, space);
    for (const amount of [0, 1, 2, 5, 9, 10, 14, 20]) {
      const expected = exact.slice(amount + 1).reduce((sum, chance) => sum + chance, 0);
      // Between two whole losses, where the exact curve is flat.
      const actual = above(amount + 0.5);
      // One in a million years is far below any figure that is shown.
      const tolerance = 0.03 * expected + 1e-6 + rate ** 4;
      assert.ok(Math.abs(actual - expected) < tolerance, `${amount}: ${actual} ${expected}`);
    }
  });
}

test('the counts are Poisson, and sum to one', () => {
  const counts = eventCounts(Float64Array.of(0.2));
  assert.ok(Math.abs(counts[0]! - Math.exp(-0.2)) < 1e-12);
  assert.ok(Math.abs(counts[2]! - 0.02 * Math.exp(-0.2)) < 1e-12);
  assert.ok(Math.abs(counts.reduce((sum, chance) => sum + chance, 0) - 1) < 1e-12);
});

test('an uncertain rate lowers the chance of at least one, as Jensen’s inequality says', () => {
  const certain = chanceWithin(Float64Array.of(0.1), 5);
  const uncertain = chanceWithin(Float64Array.of(0.02, 0.18), 5);
  assert.ok(Math.abs(certain - (1 - Math.exp(-0.5))) < 1e-12);
  assert.ok(uncertain < certain);
});
