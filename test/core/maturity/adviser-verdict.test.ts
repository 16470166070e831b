import assert from 'node:assert/strict';
import { test } from 'node:test';
import { adviserVerdict, maturityModel, scoreMaturity } from '@lifeline-kit/core/maturity';
import { all } from './answers.ts';

const at = (score: number) => ({ ...scoreMaturity(all(2)), score });
const verdictAt = (score: number) => adviserVerdict(at(score)).verdict;

test('the known cases', () => {
  const cases = [
    [0, 'decline'],
    [1, 'decline'],
    [2, 'commit'],
    [3, 'engage'],
    [4, 'engage'],
  ] as const;
  for (const [option, verdict] of cases) {
    assert.equal(adviserVerdict(scoreMaturity(all(option))).verdict, verdict, `option ${option}`);
  }
});

test('the thresholds hold unrounded', () => {
  assert.equal(verdictAt(39.99), 'decline');
  assert.equal(verdictAt(40), 'commit');
  assert.equal(verdictAt(59.99), 'commit');
  assert.equal(verdictAt(60), 'engage');
  assert.equal(verdictAt(0), 'decline');
  assert.equal(verdictAt(100), 'engage');
});

test('a verdict needs 18 of 20 answers, of which "I don\'t know" is one', () => {
  const without = (...left: readonly string[]) =>
    Object.fromEntries(Object.entries(all(4)).filter(([id]) => !left.includes(id)));
  assert.equal(adviserVerdict(scoreMaturity(without('B1', 'B2'))).verdict, 'engage');
  assert.equal(adviserVerdict(scoreMaturity(without('B1', 'B2', 'B3'))).verdict, 'provisional');
  assert.equal(adviserVerdict(scoreMaturity({})).verdict, 'provisional');
  const unknown = { ...all(4), B1: 'unknown', B2: 'unknown', B3: 'unknown' } as const;
  assert.equal(adviserVerdict(scoreMaturity(unknown)).verdict, 'engage');
});

test('the verified score decides at signature', () => {
  const result = scoreMaturity(all(4));
  assert.deepEqual(adviserVerdict(result, { by: 'verified' }), {
    verdict: 'commit',
    redFlags: [],
    score: 40,
  });
});

test('a dimension below 8 of 20 raises a flag whatever the total', () => {
  const weak = { ...all(4), P1: 2, P2: 2, P3: 2, P4: 1 };
  const { verdict, redFlags } = adviserVerdict(scoreMaturity(weak));
  assert.equal(verdict, 'engage');
  assert.deepEqual(redFlags, [{ id: 'RF4', effect: 'flag', dimensions: ['crisis'] }]);
  assert.deepEqual(adviserVerdict(scoreMaturity({ ...weak, P4: 2 })).redFlags, []);
});

test('what an adviser has seen outweighs the score', () => {
  const good = scoreMaturity(all(4));
  assert.equal(adviserVerdict(good, { observed: ['RF1'] }).verdict, 'decline');
  assert.equal(adviserVerdict(good, { observed: ['RF3'] }).verdict, 'provisional');
  const capped = adviserVerdict(good, { observed: ['RF2'] });
  assert.deepEqual([capped.verdict, capped.score], ['commit', 59]);
  assert.equal(adviserVerdict(scoreMaturity(all(1)), { observed: ['RF2'] }).verdict, 'decline');
  assert.throws(() => adviserVerdict(good, { observed: ['RF9'] }), RangeError);
});

test('the harder gate is off until somebody switches it on', async () => {
  const { redFlagRules } = await import('@lifeline-kit/core/maturity');
  const absent = scoreMaturity({ ...all(4), E1: 0, E2: 0, E3: 0, E4: 4 });
  assert.equal(adviserVerdict(absent).verdict, 'engage');
  const rules = redFlagRules.map((rule) => ({ ...rule, isOn: true }));
  const { verdict, redFlags } = adviserVerdict(absent, { rules });
  assert.equal(verdict, 'commit');
  assert.deepEqual(
    redFlags.map(({ id }) => id),
    ['RF4', 'RF5'],
  );
});

test('other weights keep the gates at the same part of a dimension', () => {
  const weak = { ...all(4), P1: 2, P2: 2, P3: 2, P4: 1 };
  const result = scoreMaturity(weak, maturityModel, { weights: 'ransomware-exposed' });
  assert.deepEqual(adviserVerdict(result).redFlags[0]?.dimensions, ['crisis']);
});
