import assert from 'node:assert/strict';
import { test } from 'node:test';
import { coefficientRecords, firstSteps, returnFormula, sources } from '@lifeline-kit/core/sources';
import { files, read } from './files.ts';

for (const file of files(/^packages\/core\/src\/tables\/.*\.ts$/)) {
  const text = read(file);
  if (!/\b(published|judged|source)\(\s*'/.test(text)) continue;
  test(`${file} says where its figures come from, and when they were taken`, () => {
    assert.match(text, /Source: |Taken on \d{4}-\d{2}-\d{2}|Source of each figure/);
  });
}

test('every source is used, and every source that is used is registered', () => {
  const used = new Set<string>(coefficientRecords().map(({ source }) => source));
  used.add('ecb-fx');
  used.add(returnFormula);
  for (const source of Object.values(firstSteps)) used.add(source);
  assert.deepEqual([...used].sort(), Object.keys(sources).sort());
});
