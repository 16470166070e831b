import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { root } from '../files.ts';

const cdn = `${root}dist/cdn/`;
const kilobyte = 1024;
/** Room for a compressor of another version. */
const margin = 1.03;

const size = (file: string): number =>
  brotliCompressSync(readFileSync(cdn + file)).length / kilobyte;

/** A module with everything that it imports at once. */
function withImports(file: string, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  const code = readFileSync(cdn + file, 'utf8');
  for (const [, named, bare] of code.matchAll(/\bfrom"(\.[^"]+)"|import"(\.[^"]+)"/g)) {
    const specifier = named ?? bare;
    if (specifier) withImports(new URL(specifier, `file:///${file}`).pathname.slice(1), seen);
  }
  return seen;
}

const total = (files: Iterable<string>): number =>
  [...files].reduce((sum, file) => sum + size(file), 0);

/** A module with what it imports, apart from what is there already. */
const beyond = (file: string, there: readonly string[]): readonly string[] =>
  [...withImports(file)].filter((one) => !there.includes(one));

const languages = ['en', 'zh-CN'] as const;

/** What a page fetches before the first question of a widget can be answered, autoloader and words included. */
const untilUsable = (widget: string, language: string): readonly string[] => [
  'lifeline.js',
  ...withImports(`${widget}.js`),
  `lazy/${widget}-${language}.js`,
];

/** What a page has before a result is there. */
const first = untilUsable('loss-calculator', 'en');
const quiz = untilUsable('maturity-quiz', 'en');
const checklist = untilUsable('compliance-checklist', 'en');
/** What shows its result, beyond that. */
const quizResult = ['result', 'questions-en', 'result-en', 'actions-en'].flatMap((part) =>
  beyond(`lazy/maturity-${part}.js`, quiz),
);
/** The regimes of the checklist come one by one. */
const regimes = readdirSync(`${cdn}lazy`).filter((file) => /^regime-.*\.js$/.test(file));

/** Figures and reasons: docs/decisions/0004-what-comes-late.md, 0008-one-file-for-what-all-share.md. */
const budgets: readonly (readonly [name: string, measured: () => number, most: number])[] = [
  ['autoloader', () => size('lifeline.js'), 1.5],
  ...(
    [
      ['loss-calculator', 24],
      ['maturity-quiz', 20],
      ['roi-chart', 20],
      ['compliance-checklist', 22],
      ['lead-form', 28],
    ] as const
  ).flatMap(([widget, most]) => [
    ...languages.map(
      (language) =>
        [
          `${widget} until usable, ${language}`,
          () => total(untilUsable(widget, language)),
          most,
        ] as const,
    ),
    [`${widget} as a classic script`, () => size(`lifeline-${widget}.js`), 30] as const,
  ]),
  ['the model, which follows', () => total(beyond('lazy/loss.js', first)), 13],
  [
    'the result, which comes with it',
    () => total(beyond('lazy/loss-result.js', [...first, ...withImports('lazy/loss.js')])),
    14,
  ],
  ['the rest of the quiz, which follows', () => total(new Set(quizResult)), 32],
  [
    'the rules and the map, which follow',
    () => total(beyond('lazy/compliance-desk.js', checklist)),
    41,
  ],
  [
    'the largest regime, once it is opened',
    () => Math.max(...regimes.map((file) => size(`lazy/${file}`))),
    9,
  ],
  ['the chart, near the screen', () => total(withImports('lazy/chart.js')), 48],
  [
    'the lead form with its words, below a result',
    () => total(['lazy/lead-form-en.js', ...beyond('lazy/offer.js', first)]),
    11,
  ],
  ['the delivery, once there is a form', () => total(withImports('lead.js')), 5.5],
  [
    'the check of a lead, zod with it, once one is sent',
    () => total(beyond('late/chunks/lead.js', [...withImports('lead.js')])),
    9.5,
  ],
  ['reading a configuration', () => total(beyond('lazy/schema.js', first)), 12],
];

for (const [name, measured, most] of budgets) {
  test(`${name}: at most ${most} kB`, (t) => {
    const kilobytes = measured();
    t.diagnostic(`${kilobytes.toFixed(2)} kB`);
    assert.ok(kilobytes <= most * margin, `${kilobytes.toFixed(2)} kB`);
  });
}

test('no file that a classic script fetches brings a second Lit', () => {
  const script = readFileSync(`${cdn}lifeline-loss-calculator.js`, 'utf8');
  const late = [...script.matchAll(/[`'"]((?:lazy|late)\/[\w-]+\.js)[`'"]/g)].map(
    ([, file = '']) => file,
  );
  assert.ok(late.length > 10, late.join());
  for (const file of late) assert.ok(!withImports(file).has('chunks/kit.js'), file);
});

test('every regime is a file of its own, which parts for classic scripts share', () => {
  assert.ok(regimes.length >= 31, `${regimes.length}`);
  for (const file of regimes) assert.deepEqual([...withImports(`lazy/${file}`)], [`lazy/${file}`]);
  const late = readdirSync(`${cdn}late`, { recursive: true, encoding: 'utf8' });
  assert.deepEqual(
    late.filter((file) => file.includes('regime-')),
    [],
  );
  const desk = readFileSync(`${cdn}late/compliance-desk.js`, 'utf8');
  const named = [...desk.matchAll(/["'`](\.\.\/lazy\/regime-[\w-]+\.js)["'`]/g)];
  assert.equal(named.length, regimes.length);
  for (const [, path = ''] of named) assert.ok(existsSync(`${cdn}late/${path}`), path);
});
