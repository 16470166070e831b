import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { test } from 'node:test';
import { readJson, root } from '../files.ts';

test('the package of the collector carries its program, its looks and every script of the kit', () => {
  const told = execFileSync(
    'npm',
    ['pack', '--workspace', '@lifeline-kit/collector', '--dry-run', '--json', '--silent'],
    { cwd: root, encoding: 'utf8' },
  );
  const packed: readonly { readonly files: readonly { readonly path: string }[] }[] = Object.values(
    JSON.parse(told.slice(told.search(/[[{]/))),
  );
  const paths = new Set(packed.flatMap(({ files }) => files.map(({ path }) => path)));
  const kit = Object.keys(readJson('dist/cdn/sri.json')).map((file) => `kit/${file}`);
  const needed = [
    ...kit,
    'kit/sri.json',
    'kit/licences.txt',
    'bin/lifeline-collector.js',
    'dist/start.js',
    'assets/collector.css',
    'assets/admin.js',
    'examples/Containerfile',
    'examples/lifeline-collector.service',
  ];
  assert.deepEqual(
    needed.filter((path) => !paths.has(path)),
    [],
  );
  assert.ok(!existsSync(`${root}packages/collector/kit`), 'nothing of it is left behind');
});
