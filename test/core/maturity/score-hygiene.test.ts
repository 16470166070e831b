import assert from 'node:assert/strict';
import { test } from 'node:test';
import { estimateLoss } from '@lifeline-kit/core/loss';
import {
  type HygieneAnswer,
  type HygieneAnswers,
  hygieneAnswerCodes,
  hygieneMappings,
  hygieneQuestions,
  scoreHygiene,
} from '@lifeline-kit/core/maturity';
import fc from 'fast-check';

const all = (answer: HygieneAnswer) =>
  Object.fromEntries(hygieneQuestions.map(({ id }) => [id, answer]));

test('24 questions, seven of which insurers refuse over', () => {
  assert.equal(hygieneQuestions.length, 24);
  const refused = hygieneQuestions.filter(({ insurer }) => insurer === 'knock-out');
  assert.deepEqual(
    refused.map(({ id }) => id),
    ['H01', 'H02', 'H03', 'H05', 'H07', 'H08', 'H12'],
  );
});

test('each question is mapped by number, to CSF 2.0 and ISO 27001 without exception', () => {
  for (const { id } of hygieneQuestions) {
    const { csf, cisIG1, iso27001 } = hygieneMappings[id];
    assert.ok(csf.length > 0 && iso27001.length > 0, id);
    for (const number of csf) assert.match(number, /^(GV|ID|PR|DE|RS|RC)\.[A-Z]{2}-\d\d$/);
    for (const number of cisIG1) assert.match(number, /^\d{1,2}\.\d{1,2}$/);
    for (const number of iso27001) assert.match(number, /^(A\.)?\d{1,2}(\.\d{1,2}){0,2}$/);
  }
});

test('the score is weighted, and tells nothing before the first answer', () => {
  assert.equal(scoreHygiene({}).score, undefined);
  assert.equal(scoreHygiene(all('yes')).score, 100);
  assert.equal(scoreHygiene(all('partly')).score, 50);
  assert.equal(scoreHygiene(all('unknown')).score, 0);
  // 3 × 2 of (3 + 1) × 2
  assert.equal(scoreHygiene({ H01: 'yes', H17: 'no' }).score, 75);
});

test('no, and not knowing, is what insurers refuse over', () => {
  const { knockOuts, unknown } = scoreHygiene({
    H01: 'no',
    H05: 'unknown',
    H07: 'partly',
    H18: 'no',
  });
  assert.deepEqual(knockOuts, ['H01', 'H05']);
  assert.deepEqual(unknown, ['H05']);
});

test('answers set the controls of the loss model', () => {
  assert.deepEqual(scoreHygiene({}).controls, {});
  assert.deepEqual(scoreHygiene({ H06: 'yes', H15: 'no', H23: 'unknown' }).controls, {
    mdr: 'all',
    training: 'none',
    'incident-plan': 'unknown',
  });
  assert.deepEqual(scoreHygiene({ H01: 'yes', H02: 'yes', H03: 'no' }).controls, { mfa: 'most' });
  assert.deepEqual(scoreHygiene({ H01: 'yes', H02: 'unknown' }).controls, { mfa: 'some' });
});

test('better hygiene never costs more in the loss model', () => {
  const answers = fc.record(
    Object.fromEntries(
      hygieneQuestions.map(({ id }) => [id, fc.constantFrom(...hygieneAnswerCodes)]),
    ),
    { requiredKeys: [] },
  );
  const year = (given: HygieneAnswers): number =>
    estimateLoss({ region: 'US', controls: scoreHygiene(given).controls }).year.mean;
  fc.assert(
    fc.property(answers, (given) => {
      const better = Object.fromEntries(Object.keys(given).map((id) => [id, 'yes' as const]));
      assert.ok(year(better) <= year(given));
    }),
    { numRuns: 30 },
  );
});

test('an answer to nothing, or that is none, is refused', () => {
  assert.throws(() => scoreHygiene({ B1: 'yes' }), RangeError);
  assert.throws(() => scoreHygiene({ H01: 'perhaps' as never }), RangeError);
});
