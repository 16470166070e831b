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
  for (const [, specifier = ''] of code.matchAll(/\bfrom"(\.[^"]+)"|import"(\.[^"]+)"/g)) {
    if (specifier) withImports(new URL(specifier, `file:///${file}`).pathname.slice(1), seen);
  }
  return seen;
}

const total = (files: Iterable<string>): number =>
  [...files].reduce((sum, file) => sum + size(file), 0);

/** A module with what it imports, apart from what is there already. */
const beyond = (file: string, there: readonly string[]): readonly string[] =>
  [...withImports(file)].filter((one) => !there.includes(one));

/** What a page has before a result is there. */
const first = withImports('loss-calculator.js');

/** The same of the return chart. */
const firstReturn = withImports('roi-chart.js');

const basics = 'lazy/basics-zh-CN.js';
const chinese = [basics, 'lazy/common-zh-CN.js', 'lazy/loss-calculator-zh-CN.js'];
const chineseReturn = [basics, 'lazy/roi-chart-zh-CN.js'];

/** What a page has before the first question of the quiz is there. */
const quiz = [...withImports('maturity-quiz.js'), 'lifeline.js'];
const chineseQuiz = [basics, 'lazy/maturity-quiz-zh-CN.js'];
/** What shows its result, beyond that. */
const quizResult = ['result', 'questions-en', 'result-en', 'actions-en'].flatMap((part) =>
  beyond(`lazy/maturity-${part}.js`, quiz),
);

/** The checklist until its first questions can be answered; its regimes come one by one. */
const checklist = withImports('compliance-checklist.js');
const checklistChinese = [basics, 'lazy/common-zh-CN.js', 'lazy/compliance-checklist-zh-CN.js'];
const regimes = readdirSync(`${cdn}lazy`).filter((file) => /^regime-.*\.js$/.test(file));

/** Figures and reasons: docs/decisions/0004-what-comes-late.md, 0008-what-five-widgets-share.md. */
const budgets: readonly (readonly [name: string, measured: () => number, most: number])[] = [
  ['autoloader', () => size('lifeline.js'), 1.5],
  ['calculator until usable, as modules', () => total([...first, 'lifeline.js']), 25],
  ['calculator until usable in Chinese', () => total([...first, 'lifeline.js', ...chinese]), 27],
  ['calculator as a classic script', () => size('lifeline-loss-calculator.js'), 30],
  ['return until usable, as modules', () => total([...firstReturn, 'lifeline.js']), 21],
  [
    'return until usable in Chinese',
    () => total([...firstReturn, 'lifeline.js', ...chineseReturn]),
    22,
  ],
  ['return as a classic script', () => size('lifeline-roi-chart.js'), 30],
  ['the model, which follows', () => total(beyond('lazy/loss.js', [...first])), 13],
  [
    'the result, which comes with it',
    () => total(beyond('lazy/loss-result.js', [...first, ...withImports('lazy/loss.js')])),
    14,
  ],
  ['quiz until usable, as modules', () => total(quiz), 22],
  ['quiz until usable in Chinese', () => total([...quiz, ...chineseQuiz]), 23],
  ['quiz as a classic script', () => size('lifeline-maturity-quiz.js'), 30],
  ['the rest of the quiz, which follows', () => total(new Set(quizResult)), 32],
  ['checklist until usable, as modules', () => total([...checklist, 'lifeline.js']), 22],
  [
    'checklist until usable in Chinese',
    () => total([...checklist, 'lifeline.js', ...checklistChinese]),
    24,
  ],
  ['checklist as a classic script', () => size('lifeline-compliance-checklist.js'), 30],
  [
    'the rules and the map, which follow',
    () => total(beyond('lazy/compliance-desk.js', [...checklist])),
    41,
  ],
  [
    'the largest regime, once it is opened',
    () => Math.max(...regimes.map((file) => size(`lazy/${file}`))),
    9,
  ],
  ['the chart, near the screen', () => total(withImports('lazy/chart.js')), 48],
  ['reading a configuration', () => total(beyond('lazy/schema.js', [...first])), 12],
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
  for (const file of late) assert.ok(!withImports(file).has('chunks/lit.js'), file);
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
