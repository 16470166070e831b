import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readJson } from './files.ts';

/** What a customer installs with the kit: short, known, and each of it pinned. */
const expected = {
  core: { zod: '4.6.7' },
  locales: { '@lifeline-kit/core': '0.1.0' },
  elements: {
    '@lifeline-kit/core': '0.1.0',
    '@lifeline-kit/locales': '0.1.0',
    '@noble/hashes': '2.4.0',
    'chart.js': '4.6.1',
    lit: '3.3.3',
  },
  lead: { '@lifeline-kit/core': '0.1.0' },
  collector: {
    '@hono/node-server': '2.1.9',
    '@lifeline-kit/core': '0.1.0',
    '@lifeline-kit/locales': '0.1.0',
    '@node-rs/argon2': '2.2.1',
    hono: '4.13.19',
    kysely: '0.29.9',
    pg: '8.23.1',
  },
};

for (const [name, dependencies] of Object.entries(expected)) {
  test(`${name} depends on what we know`, () => {
    assert.deepEqual(readJson(`packages/${name}/package.json`).dependencies, dependencies);
  });
}

test('tools are pinned to one version each', () => {
  for (const [name, version] of Object.entries<string>(readJson('package.json').devDependencies)) {
    assert.match(version, /^\d+\.\d+\.\d+$/, name);
  }
});

test('all packages and the code have one version', async () => {
  const { version } = readJson('packages/elements/package.json');
  for (const name of ['core', 'locales', 'lead', 'collector']) {
    assert.equal(readJson(`packages/${name}/package.json`).version, version);
  }
  const code = await import('../../packages/elements/src/shared/version.ts');
  assert.equal(code.version, version);
});
