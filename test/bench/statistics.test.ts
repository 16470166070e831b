import assert from 'node:assert/strict';
import { test } from 'node:test';
import { median } from '../../tools/bench/statistics.ts';

test('the median is the middle, or lies between the middle two', () => {
  assert.equal(median([9, 1, 5]), 5);
  assert.equal(median([4, 1, 3, 2]), 2.5);
  assert.equal(median([]), undefined);
});

test('the median leaves its figures as they are', () => {
  const figures = Object.freeze([3, 1, 2]);
  assert.equal(median(figures), 2);
  assert.deepEqual(figures, [3, 1, 2]);
});
