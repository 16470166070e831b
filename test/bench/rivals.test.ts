import assert from 'node:assert/strict';
import { test } from 'node:test';
import { files, importsOf, read, readJson } from '../repo/files.ts';

const folder = 'tools/bench/rivals';
const { dependencies } = readJson(`${folder}/package.json`) as {
  readonly dependencies: Readonly<Record<string, string>>;
};

test('each rival is pinned, and locked in that version', () => {
  const { packages } = readJson(`${folder}/package-lock.json`);
  for (const [name, version] of Object.entries(dependencies)) {
    assert.match(version, /^\d+\.\d+\.\d+$/, name);
    assert.equal(packages[`node_modules/${name}`].version, version);
  }
  assert.doesNotMatch(read(`${folder}/package-lock.json`), /"resolved"/, 'names no registry');
});

test('nothing but the pages of the bench imports a rival', () => {
  const names = Object.keys(dependencies);
  for (const file of files(/\.(ts|js|mjs)$/)) {
    if (file.startsWith('tools/bench/subjects/')) continue;
    const rivals = importsOf(file).filter((one) => names.some((name) => one.startsWith(name)));
    assert.deepEqual(rivals, [], file);
  }
});
