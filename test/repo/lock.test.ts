import assert from 'node:assert/strict';
import { test } from 'node:test';
import { read, readJson } from './files.ts';

interface Locked {
  readonly version?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const { packages } = readJson('package-lock.json') as { packages: Record<string, Locked> };

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

// npm ci refuses a lock that is behind, which a tree with everything installed does not notice.
test('the lock holds what every package.json asks for', () => {
  const own = Object.keys(packages).filter((path) => !path.includes('node_modules/'));
  assert.ok(own.length > 5, own.join());
  for (const path of own) {
    const wanted = readJson(`${path ? `${path}/` : ''}package.json`) as Locked;
    for (const kind of ['dependencies', 'devDependencies', 'peerDependencies'] as const) {
      assert.deepEqual(packages[path]![kind] ?? {}, wanted[kind] ?? {}, `${kind} of ${path}`);
      if (kind === 'peerDependencies') continue;
      for (const name of Object.keys(wanted[kind] ?? {})) {
        assert.ok(found(path, name), `${path} lacks ${name}`);
      }
    }
  }
});
