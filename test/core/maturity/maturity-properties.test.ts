import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  type MaturityAnswers,
  maturityModel,
  maturityPlan,
  scoreMaturity,
} from '@lifeline-kit/core/maturity';
import fc from 'fast-check';
import { ids } from './answers.ts';

const numRuns = Number(process.env.LIFELINE_RUNS ?? 1000);

const option = fc.integer({ min: 0, max: 4 });
const answer = fc.oneof({ weight: 5, arbitrary: option }, fc.constant('unknown' as const));
const answers: fc.Arbitrary<MaturityAnswers> = fc.record(
  Object.fromEntries(ids.map((id) => [id, answer])),
  { requiredKeys: [] },
);
const question = fc.constantFrom(...ids);
const weights = fc.constantFrom(undefined, 'regulated', 'ransomware-exposed');

const scored = (given: MaturityAnswers, name?: string) =>
  scoreMaturity(given, maturityModel, name === undefined ? {} : { weights: name });

test('a score is within 0-100, and each dimension within its weight', () => {
  fc.assert(
    fc.property(answers, weights, (given, name) => {
      const { score, verified, dimensions, weights: most, confidence } = scored(given, name);
      assert.ok(0 <= score && score <= 100);
      assert.ok(0 <= verified && verified <= score);
      assert.ok(0 <= confidence && confidence <= 1);
      for (const [id, points] of Object.entries(dimensions)) {
        assert.ok(0 <= points && points <= most[id]!);
      }
      const sum = Object.values(dimensions).reduce((total, points) => total + points);
      assert.ok(Math.abs(sum - score) < 1e-9);
    }),
    { numRuns },
  );
});

test('with the weights of the kit the score is the plain sum of the answers', () => {
  const scores = [0, 1, 2, 4, 5];
  fc.assert(
    fc.property(answers, (given) => {
      const sum = Object.values(given).reduce<number>(
        (total, one) => total + (typeof one === 'number' ? scores[one]! : 0),
        0,
      );
      assert.equal(scoreMaturity(given).score, sum);
    }),
    { numRuns },
  );
});

test('a better answer never lowers the score, nor anything it is made of', () => {
  fc.assert(
    fc.property(answers, question, option, option, weights, (given, id, one, other, name) => {
      const low = scored({ ...given, [id]: Math.min(one, other) }, name);
      const high = scored({ ...given, [id]: Math.max(one, other) }, name);
      assert.ok(low.score <= high.score);
      assert.ok(low.verified <= high.verified);
      for (const dimension of Object.keys(low.dimensions)) {
        assert.ok(low.dimensions[dimension]! <= high.dimensions[dimension]!);
      }
      assert.ok(low.gaps.length >= high.gaps.length);
    }),
    { numRuns },
  );
});

test('"I don\'t know" never raises the score nor the confidence, and is always told', () => {
  fc.assert(
    fc.property(answers, question, weights, (given, id, name) => {
      const before = scored(given, name);
      const after = scored({ ...given, [id]: 'unknown' }, name);
      assert.ok(after.score <= before.score);
      assert.ok(after.confidence <= before.confidence);
      assert.ok(after.findings.some((one) => one.question === id && one.kind === 'unknown'));
    }),
    { numRuns },
  );
});

test('closing every gap brings the score to 80 or more, by just what the gaps promised', () => {
  fc.assert(
    fc.property(answers, weights, (given, name) => {
      const before = scored(given, name);
      const closed = Object.fromEntries(before.gaps.map((gap) => [gap.question, 3]));
      const after = scored({ ...given, ...closed }, name);
      const gain = before.gaps.reduce((sum, gap) => sum + gap.gain, 0);
      assert.ok(Math.abs(after.score - before.score - gain) < 1e-9);
      assert.deepEqual(after.gaps, []);
    }),
    { numRuns },
  );
});

test('free fixes come first, and the plan holds each gap once', () => {
  fc.assert(
    fc.property(answers, (given) => {
      const { gaps } = scoreMaturity(given);
      const paid = gaps.findIndex(({ action }) => action?.cost !== 'free');
      if (paid >= 0) assert.ok(gaps.slice(paid).every(({ action }) => action?.cost !== 'free'));
      const planned = maturityPlan(gaps).flatMap((part) => part.gaps);
      assert.deepEqual(new Set(planned), new Set(gaps));
      assert.equal(planned.length, gaps.length);
    }),
    { numRuns },
  );
});
