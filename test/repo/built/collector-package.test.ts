import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { lead } from '../../collector/helpers/leads.ts';
import { startProcess } from '../../collector/helpers/process.ts';
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

test('what is packed starts by its name alone, takes a lead, and serves the kit under its hashes', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'lifeline-installed-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  install(folder);
  const run = (...args: readonly string[]): string =>
    execFileSync('npx', ['--no', '--', 'lifeline-collector', ...args], {
      cwd: folder,
      encoding: 'utf8',
    });
  assert.match(run('--help'), /--database-url +postgres:/);

  const bin = join(folder, 'node_modules/.bin/lifeline-collector');
  const { address, told, end } = await startProcess(
    ['--data-dir', join(folder, 'data')],
    (flags) => [process.execPath, [bin, ...flags]],
  );
  t.after(() => end('SIGKILL'));
  const given = lead();
  const headers = { 'content-type': 'application/json' };
  const body = JSON.stringify(given);
  const response = await fetch(`${address}/v1/leads`, { method: 'POST', headers, body });
  assert.deepEqual([response.status, (await response.json()).id], [202, given.data.id]);

  const { version } = readJson('packages/collector/package.json');
  const kit = `${address}/kit/${version}`;
  const hashes: Record<string, string> = await (await fetch(`${kit}/sri.json`)).json();
  for (const [file, hash] of Object.entries(hashes)) {
    const script = Buffer.from(await (await fetch(`${kit}/${file}`)).arrayBuffer());
    assert.equal(`sha384-${createHash('sha384').update(script).digest('base64')}`, hash, file);
  }
  assert.ok(Object.keys(hashes).length > 20);
  assert.ok(told().includes(`${kit}/lifeline.js`), 'and says what to paste');
  assert.ok(told().includes(hashes['lifeline.js']!));
  assert.equal(await end(), 0);
});

/** Installs the packages of the kit as npm would: nothing of them but what was packed. */
function install(folder: string): void {
  const modules = join(folder, 'node_modules');
  const scope = join(modules, '@lifeline-kit');
  mkdirSync(scope, { recursive: true });
  for (const name of readdirSync(`${root}node_modules`)) {
    const isOurs = name === '@lifeline-kit' || name.startsWith('.');
    if (!isOurs) symlinkSync(`${root}node_modules/${name}`, join(modules, name));
  }
  const names = ['core', 'locales', 'collector'];
  const workspaces = names.flatMap((name) => ['--workspace', `@lifeline-kit/${name}`]);
  execFileSync('npm', ['pack', ...workspaces, '--pack-destination', folder, '--silent'], {
    cwd: root,
    stdio: 'ignore',
  });
  for (const name of names) {
    const into = join(scope, name);
    const { version } = readJson(`packages/${name}/package.json`);
    mkdirSync(into);
    const file = join(folder, `lifeline-kit-${name}-${version}.tgz`);
    execFileSync('tar', ['-xzf', file, '-C', into, '--strip-components=1']);
  }
  mkdirSync(join(modules, '.bin'));
  const { bin } = JSON.parse(readFileSync(join(scope, 'collector/package.json'), 'utf8'));
  for (const [name, file] of Object.entries<string>(bin)) {
    symlinkSync(join(scope, 'collector', file), join(modules, '.bin', name));
  }
}
