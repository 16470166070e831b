import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { pertMean, pertTable, quantileAt } from '../../packages/core/src/math/pert.ts';

const ordered = fc
  .tuple(
    fc.integer({ min: 0, max: 1000 }),
    fc.integer({ min: 0, max: 1000 }),
    fc.integer({ min: 0, max: 1000 }),
  )
  .map((numbers) => numbers.sort((a, b) => a - b) as [number, number, number]);

test('quantiles rise from the lower to the upper bound', () => {
  fc.assert(
    fc.property(ordered, ([low, mode, high]) => {
      const table = pertTable(low, mode, high);
      assert.equal(quantileAt(table, 0), low);
      assert.equal(quantileAt(table, 1), high);
      for (let i = 1; i < table.length; i++) assert.ok(table[i]! >= table[i - 1]!);
    }),
    { numRuns: 100 },
  );
});

test('the mean of the quantiles is the closed form', () => {
  fc.assert(
    fc.property(ordered, ([low, mode, high]) => {
      const table = pertTable(low, mode, high);
      const steps = 2000;
      let sum = 0;
      for (let i = 0; i < steps; i++) sum += quantileAt(table, (i + 0.5) / steps);
      assert.ok(Math.abs(sum / steps - pertMean(low, mode, high)) <= 0.002 * (high - low) + 1e-9);
    }),
    { numRuns: 100 },
  );
});

// A PERT of 0, 0.5, 1 is a beta(3, 3): its quantile at 10 % solves 10x³ − 15x⁴ + 6x⁵ = 0.1.
test('a symmetric one has the quantiles of beta(3, 3)', () => {
  const x = quantileAt(pertTable(0, 0.5, 1), 0.1);
  assert.ok(Math.abs(10 * x ** 3 - 15 * x ** 4 + 6 * x ** 5 - 0.1) < 5e-4);
});

test('one without a spread is its mode everywhere', () => {
  assert.deepEqual([...new Set(pertTable(5, 5, 5))], [5]);
});
