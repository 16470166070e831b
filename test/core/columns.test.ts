import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  eachExp,
  linear,
  plus,
  sum,
  times,
  weightedSum,
} from '../../packages/core/src/math/columns.ts';

const column = () => Float64Array.of(0, 1, -2, 3);
const other = Float64Array.of(5, 0.5, 4, -1);

const works: readonly [string, (into?: Float64Array) => Float64Array, readonly number[]][] = [
  ['plus', (into = column()) => plus(into, other), [5, 1.5, 2, 2]],
  ['times', (into = column()) => times(into, other), [0, 0.5, -8, -3]],
  ['linear', (into = column()) => linear(into, 2, 1), [1, 3, -3, 7]],
  ['eachExp', (into = column()) => eachExp(into), [...column()].map(Math.exp)],
];

for (const [name, work, expected] of works) {
  test(`${name} changes its first column, and gives it back`, () => {
    const first = column();
    assert.equal(work(first), first);
    near(first, expected);
  });
}

test('where a result has a place of its own, no column that is read changes', () => {
  const read = column();
  const into = new Float64Array(4);
  assert.equal(plus(read, other, into), into);
  near(into, [5, 1.5, 2, 2]);
  near(times(read, other, into), [0, 0.5, -8, -3]);
  near(linear(read, 2, 1, into), [1, 3, -3, 7]);
  near(eachExp(read, into), [...column()].map(Math.exp));
  assert.deepEqual(read, column());
});

test('sums take all, or a part from one place up to another', () => {
  assert.equal(sum(column()), 2);
  assert.equal(sum(column(), 1, 3), -1);
  assert.equal(weightedSum(column(), other), -10.5);
  assert.equal(weightedSum(column(), other, 1, 3), -7.5);
});

function near(actual: Float64Array, expected: readonly number[]): void {
  assert.equal(actual.length, expected.length);
  for (const [i, value] of expected.entries()) {
    assert.ok(Math.abs(actual[i]! - value) <= 1e-14 * Math.abs(value), `${actual[i]} for ${value}`);
  }
}
