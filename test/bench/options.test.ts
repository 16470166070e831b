import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readOptions } from '../../tools/bench/options.ts';

test('nine repetitions of everything, unless somebody asks otherwise', () => {
  assert.deepEqual(readOptions([]), { suites: [], reps: 9, only: [], add: false });
});

test('options are read', () => {
  assert.deepEqual(
    readOptions(['loss-calculator', '--reps', '3', '--only', 'slow,leak', '--add']),
    {
      suites: ['loss-calculator'],
      reps: 3,
      only: ['slow', 'leak'],
      add: true,
    },
  );
  assert.equal(readOptions(['--quick']).reps, 1);
});

test('no repetition at all is refused', () => {
  assert.throws(() => readOptions(['--reps', '0']), RangeError);
  assert.throws(() => readOptions(['--reps', 'many']), RangeError);
});
