import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { exp, log, power } from '../../packages/core/src/math/exact.ts';
import { normalQuantile } from '../../packages/core/src/math/normal-quantile.ts';

const close = (actual: number, expected: number, tolerance: number): void =>
  assert.ok(
    Math.abs(actual - expected) <= tolerance * Math.max(1e-300, Math.abs(expected)),
    `${actual} is not within ${tolerance} of ${expected}`,
  );

test('exp agrees with the engine over the range of losses', () => {
  fc.assert(
    fc.property(fc.double({ min: -700, max: 700, noNaN: true }), (x) => {
      close(exp(x), Math.exp(x), 1e-13);
    }),
  );
});

test('log agrees with the engine from the smallest share to the largest revenue', () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-12, max: 1e15, noNaN: true }), (x) => {
      assert.ok(Math.abs(log(x) - Math.log(x)) < 1e-14 * Math.max(1, Math.abs(Math.log(x))));
    }),
  );
});

test('exp and log are each other’s inverse', () => {
  for (const x of [1e-6, 0.3, 1, 2.7, 1e4, 3.3e9]) close(exp(log(x)), x, 1e-13);
  close(power(2, 10), 1024, 1e-14);
});

test('exp stays finite at its ends', () => {
  assert.equal(exp(-1000), 0);
  assert.equal(exp(1000), Number.MAX_VALUE);
});

// Values: NIST/SEMATECH e-Handbook of Statistical Methods, table 1.3.6.7.1, and its 16-digit forms.
test('the normal quantile gives the tabulated values', () => {
  const cases = [
    [0.5, 0],
    [0.9, 1.2815515655446004],
    [0.95, 1.6448536269514722],
    [0.975, 1.959963984540054],
    [0.99, 2.3263478740408408],
    [0.001, -3.090232306167813],
  ] as const;
  for (const [share, value] of cases) {
    assert.ok(Math.abs(normalQuantile(share) - value) < 5e-9, `at ${share}`);
  }
});

test('the normal quantile is symmetric and rises', () => {
  let before = Number.NEGATIVE_INFINITY;
  for (let share = 0.0005; share < 1; share += 0.0005) {
    const value = normalQuantile(share);
    assert.ok(value > before, `at ${share}`);
    assert.ok(Math.abs(value + normalQuantile(1 - share)) < 1e-6);
    before = value;
  }
});
