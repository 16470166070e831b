// A page in each framework, checked by that framework's own checker against the packages as they are
// published: what is right compiles, and each line below the word "mistake" does not.
import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { before, describe, test } from 'node:test';
import { stripVTControlCharacters } from 'node:util';
import { read, readJson, root } from '../repo/files.ts';

const own = 'test/frameworks';
const lock = read(`${own}/package-lock.json`);
const key = createHash('sha256').update(lock).digest('hex').slice(0, 12);
/** Where the frameworks lie, installed once for each lock; git ignores it. */
const folder = `${root}.cache/frameworks-${key}`;
const published = ['core', 'locales', 'elements'] as const;

/** Without the settings that npm hands down to what it runs: this folder is nobody's workspace. */
const env = Object.fromEntries(
  Object.entries(process.env).filter(
    ([name]) => !/^npm_config_(workspace|local_prefix)/i.test(name),
  ),
);

interface Framework {
  readonly name: string;
  /** The package that brings it, for the title. */
  readonly of: string;
  readonly file: string;
  readonly check: readonly string[];
}

const jsx = (name: string, of = name): Framework => ({
  name,
  of,
  file: 'offer.tsx',
  check: ['tsc', '-p', name, '--pretty', 'false'],
});
const frameworks: readonly Framework[] = [
  jsx('react', '@types/react'),
  jsx('preact'),
  jsx('solid', 'solid-js'),
  {
    name: 'vue',
    of: 'vue',
    file: 'OfferPage.vue',
    check: ['vue-tsc', '-p', 'vue', '--pretty', 'false'],
  },
  {
    name: 'svelte',
    of: 'svelte',
    file: 'OfferPage.svelte',
    check: [
      'svelte-check',
      '--workspace',
      'svelte',
      '--tsconfig',
      './tsconfig.json',
      '--output',
      'machine',
    ],
  },
  { name: 'angular', of: '@angular/core', file: 'offer.ts', check: ['ngc', '-p', 'angular'] },
];

before(() => {
  if (!existsSync(folder)) install();
  for (const name of published) {
    const place = `${folder}/node_modules/@lifeline-kit/${name}`;
    rmSync(place, { recursive: true, force: true });
    mkdirSync(place, { recursive: true });
    const packed = execFileSync(
      'npm',
      ['pack', '--silent', '--ignore-scripts', '--pack-destination', folder],
      { cwd: `${root}packages/${name}`, env, encoding: 'utf8' },
    ).trim();
    execFileSync('tar', ['xzf', `${folder}/${packed}`, '--strip-components=1', '-C', place]);
  }
  for (const { name } of frameworks)
    cpSync(`${root}${own}/${name}`, `${folder}/${name}`, { recursive: true });
  cpSync(`${root}${own}/tsconfig.base.json`, `${folder}/tsconfig.base.json`);
});

describe('types', { concurrency: true }, () => {
  const { devDependencies } = readJson(`${own}/package.json`);
  for (const { name, of, file, check } of frameworks) {
    test(`${of} ${devDependencies[of]}: the page compiles, its mistakes do not`, async () => {
      const told = await checked(check);
      const found = linesOf(file, told);
      assert.deepEqual(found, mistakesIn(`${own}/${name}/${file}`), told);
    });
  }
});

test('the fixtures use the Lit and zod of the packages', () => {
  const { devDependencies } = readJson(`${own}/package.json`);
  assert.equal(devDependencies.lit, readJson('packages/elements/package.json').dependencies.lit);
  assert.equal(devDependencies.zod, readJson('packages/core/package.json').dependencies.zod);
  assert.doesNotMatch(lock, /"resolved": "https?:/, 'the lock names a registry');
});

function install(): void {
  mkdirSync(`${root}.cache`, { recursive: true });
  const fresh = mkdtempSync(`${root}.cache/.frameworks-`);
  for (const file of ['package.json', 'package-lock.json']) {
    cpSync(`${root}${own}/${file}`, `${fresh}/${file}`);
  }
  execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--silent'], {
    cwd: fresh,
    env,
  });
  renameSync(fresh, folder);
}

/** What a checker says; that it ends badly is its way to say it. */
function checked([file = '', ...args]: readonly string[]): Promise<string> {
  const child = spawn(`${folder}/node_modules/.bin/${file}`, args, { cwd: folder, env });
  let told = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (data) => {
      told += data;
    });
  }
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', () => resolve(told));
  });
}

/** Numbers of the lines with an error, once each; an error without a place is line 0. */
function linesOf(file: string, told: string): readonly number[] {
  const plain = stripVTControlCharacters(told);
  const name = file.replace('.', '\\.');
  const errors = plain.split('\n').filter((line) => /\berror TS\d|\bERROR "/.test(line));
  const lines = errors.map((line) =>
    Number(new RegExp(`${name}"?(?:\\(|:| )(\\d+)[,:]\\d+`).exec(line)?.[1] ?? 0),
  );
  return [...new Set(lines)].sort((a, b) => a - b);
}

function mistakesIn(file: string): readonly number[] {
  const lines = readFileSync(root + file, 'utf8').split('\n');
  return lines.flatMap((line, index) => (/\bmistake\b(?!s)/.test(line) ? [index + 2] : []));
}
