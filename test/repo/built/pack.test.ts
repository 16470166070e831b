import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { after, before, test } from 'node:test';
import { ownModel } from '../../fixtures/own-model.ts';
import { readJson, root } from '../files.ts';

const names = ['core', 'locales', 'elements', 'lead'] as const;
const bin = (name: string): string => `${root}node_modules/.bin/${name}`;
let folder = '';
let tarballs: readonly string[] = [];

/** Without the settings that npm hands down to what it runs: this folder is nobody's workspace. */
const env = Object.fromEntries(
  Object.entries(process.env).filter(
    ([name]) => !/^npm_config_(workspace|local_prefix)/i.test(name),
  ),
);
const run = (file: string, args: readonly string[], cwd = folder): string =>
  execFileSync(file, args, { cwd, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

before(() => {
  folder = mkdtempSync(`${tmpdir()}/lifeline-pack-`);
  for (const name of names) {
    run('npm', ['pack', '--silent', '--pack-destination', folder], `${root}packages/${name}`);
  }
  tarballs = readdirSync(folder).map((file) => `${folder}/${file}`);
  writeFileSync(`${folder}/package.json`, '{ "private": true, "type": "module" }');
  const { devDependencies } = readJson('package.json');
  const args = ['install', '--no-audit', '--no-fund', '--prefer-offline', '--no-save'];
  run('npm', [...args, `vite@${devDependencies.vite}`, ...tarballs]);
});
after(() => rmSync(folder, { recursive: true, force: true }));

test('each package is well formed and its types resolve', () => {
  assert.equal(tarballs.length, names.length);
  for (const tarball of tarballs) {
    run(bin('publint'), ['run', '--strict', tarball]);
    run(bin('attw'), [tarball, '--profile', 'esm-only', '--no-emoji', '--format', 'ascii']);
  }
});

test('installed into plain Node, the core scores and elements can be imported', () => {
  const code = `
    import { estimateLoss } from '@lifeline-kit/core/loss';
    import { downtimeLoss } from '@lifeline-kit/core/downtime';
    import { LossCalculatorElement } from '@lifeline-kit/elements/loss-calculator/element';
    import '@lifeline-kit/elements/loss-calculator';
    const hours = { costPerHour: 120000, hoursBefore: 24, hoursAfter: 2, outagesPerYear: 1 };
    const { event } = estimateLoss({ region: 'US' });
    console.log(JSON.stringify([typeof LossCalculatorElement, downtimeLoss(hours).avoided, event.p50 < event.p90]));
  `;
  const told = run(process.execPath, ['--input-type=module', '-e', code]);
  assert.deepEqual(JSON.parse(told), ['function', 2_640_000, true]);
});

test('installed, the linter of models runs by its name', () => {
  const bin = `${folder}/node_modules/.bin/lifeline-lint-model`;
  writeFileSync(`${folder}/model.json`, JSON.stringify(ownModel));
  assert.match(run(bin, ['model.json']), /can be used: 0 errors, 0 warnings/);
  writeFileSync(`${folder}/model.json`, JSON.stringify({ ...ownModel, thresholds: [] }));
  const { status, stdout } = spawnSync(bin, ['model.json'], { cwd: folder, encoding: 'utf8' });
  assert.equal(status, 1);
  assert.match(stdout, /thresholds must be at least 1/);
});

test('installed into an empty Vite app, it builds, and what is late is a chunk of its own', () => {
  const app = `${folder}/app`;
  mkdirSync(app);
  const head = '<script type="module" src="./main.js"></script>';
  writeFileSync(
    `${app}/index.html`,
    `${head}<lifeline-loss-calculator></lifeline-loss-calculator>`,
  );
  writeFileSync(`${app}/main.js`, `import '@lifeline-kit/elements/loss-calculator';\n`);
  run(`${folder}/node_modules/.bin/vite`, ['build', app, '--logLevel', 'error']);
  const assets = readdirSync(`${app}/dist/assets`);
  const entry = assets.find((file) => file.startsWith('index-'));
  const code = readFileSync(`${app}/dist/assets/${entry}`, 'utf8');
  assert.match(code, /lifeline-loss-calculator/);
  assert.doesNotMatch(code, /rate-under-10m/); // the model
  assert.doesNotMatch(code, /一次事件/);
  assert.ok(assets.length > 5, assets.join());
});
