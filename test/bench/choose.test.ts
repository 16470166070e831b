import assert from 'node:assert/strict';
import { test } from 'node:test';
import { choose } from '../../tools/bench/choose.ts';
import type { Measure } from '../../tools/bench/suite.ts';

const measure = (name: string, ...ids: readonly string[]): Measure => ({
  name,
  contenders: ids.map((id) => ({ id, name: id })),
  take: async () => ({}),
});
const measures = [measure('slow', 'floor', 'ours', 'rival'), measure('leak', 'ours')];
const chosen = (...only: readonly string[]) =>
  choose(measures, only).map(({ name, contenders }) => [name, ...contenders.map(({ id }) => id)]);

test('nothing named means everything', () => {
  assert.deepEqual(chosen(), [
    ['slow', 'floor', 'ours', 'rival'],
    ['leak', 'ours'],
  ]);
});

test('measures and contenders narrow each other', () => {
  assert.deepEqual(chosen('slow', 'ours', 'floor'), [['slow', 'floor', 'ours']]);
  assert.deepEqual(chosen('leak'), [['leak', 'ours']]);
});

test('a name that is none of them is refused, with those that are', () => {
  assert.throws(() => chosen('fastest'), /fastest: there are slow, leak, floor, ours, rival/);
});
