import assert from 'node:assert/strict';
import { test } from 'node:test';
import { read, readJson } from './files.ts';

const { packages } = readJson('package-lock.json') as {
  packages: Record<string, { optionalDependencies?: Record<string, string>; version?: string }>;
};

/** Looks for a package as Node would: from a folder upwards. */
function found(from: string, name: string): boolean {
  for (let folder = from; ; ) {
    if (packages[`${folder ? `${folder}/` : ''}node_modules/${name}`]) return true;
    if (!folder) return false;
    const cut = folder.lastIndexOf('/node_modules/');
    folder = cut < 0 ? '' : folder.slice(0, cut);
  }
}

// npm writes a lock without a platform's binary where the registry lacks it, and then refuses it.
test('the lock holds every optional package of every platform', () => {
  for (const [path, { optionalDependencies = {} }] of Object.entries(packages)) {
    for (const name of Object.keys(optionalDependencies)) {
      assert.ok(found(path, name), `${path} lacks ${name}`);
    }
  }
});

test('the lock names no registry', () => {
  assert.doesNotMatch(read('package-lock.json'), /"resolved": "https?:/);
});
