import assert from 'node:assert/strict';
import { test } from 'node:test';
import { estimateLoss } from '@lifeline-kit/core/loss';
import { neutralModel } from '../fixtures/neutral-model.ts';
import { workedCases } from '../fixtures/worked-cases.ts';

const profile = { region: 'US', industry: 'other', annualRevenue: 5_000_000, records: 0 } as const;
const neutral = estimateLoss(profile, { model: neutralModel });

const sigma = 1.5;
const mean = 100_000;
const lognormalQuantile = (z: number): number => mean * Math.exp(sigma * z - sigma ** 2 / 2);

function within(actual: number, expected: number, share: number): void {
  const error = Math.abs(actual / expected - 1);
  assert.ok(error < share, `${actual} is ${(error * 100).toFixed(2)} % off ${expected}`);
}

test('one event has the mean and the quantiles of its lognormal', () => {
  within(neutral.event.mean, mean, 0.01);
  within(neutral.event.p10, lognormalQuantile(-1.2815515655446004), 0.01);
  within(neutral.event.p50, lognormalQuantile(0), 0.01);
  within(neutral.event.p90, lognormalQuantile(1.2815515655446004), 0.01);
  within(neutral.event.p95, lognormalQuantile(1.6448536269514722), 0.01);
});

test('one year has the mean rate × E[X] and the chance 1 − e^−rate', () => {
  within(neutral.year.mean, 0.02 * mean, 0.01);
  within(neutral.chanceOfEvent.in1Year, 1 - Math.exp(-0.02), 1e-5);
  within(neutral.chanceOfEvent.in5Years, 1 - Math.exp(-0.1), 1e-5);
});

test('the curve of a year encloses the mean and the variance of a compound Poisson', () => {
  // E[S] = ∫ P(S > x) dx, over the curve's own points, up to its last one.
  const { exceedance } = neutral.year;
  const area = exceedance.slice(1).reduce((sum, { loss, chance }, i) => {
    const before = exceedance[i]!;
    return sum + ((loss - before.loss) * (chance + before.chance)) / 2;
  }, 0);
  within(area, 0.02 * mean, 0.03);
});

const seeds = Array.from({ length: 100 }, (_, i) => i + 1);

for (const { name, profile: firm } of workedCases.slice(0, 2)) {
  test(`${name}: one run is as good as one a hundred times as large`, () => {
    const events = seeds.map((seed) => estimateLoss(firm, { seed }).event);
    for (const [key, tolerance] of [
      ['p50', 0.01],
      ['p90', 0.01],
      ['p95', 0.02],
    ] as const) {
      const figures = events.map((event) => event[key]);
      const large = figures.reduce((sum, figure) => sum + figure, 0) / figures.length;
      const spread = Math.sqrt(
        figures.reduce((sum, figure) => sum + (figure / large - 1) ** 2, 0) / figures.length,
      );
      assert.ok(spread < tolerance, `${key} spreads by ${(spread * 100).toFixed(2)} %`);
    }
  });
}
