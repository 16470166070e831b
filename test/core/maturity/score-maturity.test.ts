import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  answersTo,
  type MaturityModel,
  maturityModel,
  scoreMaturity,
  shortForm,
} from '@lifeline-kit/core/maturity';
import { all, ids } from './answers.ts';

test('every option of one kind gives twenty times its score', () => {
  for (const [option, score] of [0, 20, 40, 80, 100].entries()) {
    assert.equal(scoreMaturity(all(option)).score, score, `option ${option}`);
  }
});

test('five dimensions of four questions and twenty points each', () => {
  assert.deepEqual(
    maturityModel.dimensions.map(({ id, weight, questions }) => [id, weight, questions.length]),
    ['budget', 'risk', 'executive', 'compliance', 'crisis'].map((id) => [id, 20, 4]),
  );
  for (const { options } of maturityModel.dimensions.flatMap(({ questions }) => questions)) {
    assert.deepEqual(
      options.map(({ score }) => score),
      [0, 1, 2, 4, 5],
    );
  }
});

test('nothing is rounded, and whole points stay whole', () => {
  for (let points = 0; points <= 20; points++) {
    const answers = { B1: 0, B2: 0, B3: 0, B4: 0 };
    let left = points;
    for (const id of ['B1', 'B2', 'B3', 'B4'] as const) {
      const option = [5, 4, 2, 1, 0].findIndex((score) => score <= left);
      answers[id] = 4 - option;
      left -= [5, 4, 2, 1, 0][option]!;
    }
    assert.equal(scoreMaturity(answers).dimensions.budget, points - left);
  }
});

test('a model of one weights dimensions, and a score of 39.99 stays 39.99', () => {
  const model: MaturityModel = {
    version: 'own',
    thresholds: maturityModel.thresholds,
    dimensions: [
      { id: 'a', weight: 39.99, questions: [{ id: 'Q1', options: [{ score: 0 }, { score: 3 }] }] },
      { id: 'b', weight: 60.01, questions: [{ id: 'Q2', options: [{ score: 0 }, { score: 7 }] }] },
    ],
  };
  const { score, band, model: version } = scoreMaturity({ Q1: 1, Q2: 0 }, model);
  assert.deepEqual({ score, band, version }, { score: 39.99, band: 'start', version: 'own' });
});

test('bands begin at their thresholds, unrounded', () => {
  const bandAt = (first: number) =>
    scoreMaturity(
      { Q1: 1, Q2: 0 },
      {
        version: 'own',
        thresholds: maturityModel.thresholds,
        dimensions: [
          { id: 'a', weight: first, questions: [question('Q1')] },
          { id: 'b', weight: 100 - first, questions: [question('Q2')] },
        ],
      },
    ).band;
  const question = (id: string) => ({ id, options: [{ score: 0 }, { score: 1 }] });
  for (const [score, band] of [
    [39.99, 'start'],
    [40, 'build'],
    [59.99, 'build'],
    [60, 'strengthen'],
    [79.99, 'strengthen'],
    [80, 'keep'],
    [100, 'keep'],
  ] as const) {
    assert.equal(bandAt(score), band, `${score}`);
  }
});

test('"I don\'t know" scores nothing, lowers the confidence and is told', () => {
  const sure = scoreMaturity(all(3));
  const unsure = scoreMaturity({ ...all(3), P3: 'unknown' });
  assert.equal(sure.confidence, 1);
  assert.equal(unsure.score, sure.score - 4);
  assert.equal(unsure.confidence, 0.95);
  assert.equal(unsure.answered, 20);
  assert.deepEqual(unsure.findings, [{ question: 'P3', dimension: 'crisis', kind: 'unknown' }]);
  assert.deepEqual(
    unsure.gaps.map(({ question, answer }) => [question, answer]),
    [['P3', 'unknown']],
  );
});

test('a skipped question is told as one that is still to be answered', () => {
  const { B1: _, ...answers } = all(4);
  const { score, answered, findings, gaps } = scoreMaturity(answers);
  assert.equal(score, 95);
  assert.equal(answered, 19);
  assert.deepEqual(findings, [{ question: 'B1', dimension: 'budget', kind: 'unanswered' }]);
  assert.deepEqual(gaps, []);
});

test('the verified score counts an unseen 4 or 5 as 2', () => {
  assert.equal(scoreMaturity(all(4)).verified, 40);
  assert.equal(scoreMaturity(all(3)).verified, 40);
  assert.equal(scoreMaturity(all(1)).verified, 20);
  const evidence = { B1: 'seen', B2: 'tested', B3: 'claimed' } as const;
  const { score, verified } = scoreMaturity(all(4), maturityModel, { evidence });
  assert.deepEqual({ score, verified }, { score: 100, verified: 46 });
});

test('other weights move the score, and are told', () => {
  const answers = { ...all(0), C1: 4, C2: 4, C3: 4, C4: 4 };
  const result = (weights?: string) =>
    scoreMaturity(answers, maturityModel, weights === undefined ? {} : { weights });
  assert.equal(result().score, 20);
  assert.equal(result('regulated').score, 25);
  assert.equal(result('ransomware-exposed').score, 15);
  assert.equal(result('regulated').weights.budget, 15);
  assert.throws(() => result('lucky'), /weights must be one of regulated, ransomware-exposed/);
  for (const set of Object.values(maturityModel.scoring?.altWeights ?? {})) {
    assert.equal(
      Object.values(set).reduce((sum, weight) => sum + weight),
      100,
    );
  }
});

test('the weakest two dimensions are those furthest from their most', () => {
  const { weakest } = scoreMaturity({ ...all(3), P1: 0, P2: 0, C1: 1 });
  assert.deepEqual(weakest, ['crisis', 'compliance']);
});

test('the short form asks one decisive question a dimension, and scores 0-100', () => {
  const short = shortForm(maturityModel);
  const asked = short.dimensions.flatMap(({ questions }) => questions);
  assert.equal(asked.length, 5);
  assert.ok(asked.every(({ isDecisive }) => isDecisive));
  const result = scoreMaturity(answersTo(short, all(3)), short);
  assert.equal(result.form, 'short');
  assert.equal(result.score, 80);
  assert.equal(result.confidence, 0.25);
  assert.ok(result.answered < result.answersNeeded);
});

test('one question of each dimension is marked as decisive', () => {
  for (const { id, questions } of maturityModel.dimensions) {
    assert.equal(questions.filter(({ isDecisive }) => isDecisive).length, 1, id);
  }
});

test('answers to the hygiene questions stand apart', () => {
  assert.equal(scoreMaturity({ ...all(3), H01: 0, H24: 'unknown' }).score, 80);
  assert.equal(scoreMaturity({ ...all(3), H01: 0 }).confidence, 1);
});

test('an answer to nothing, or that is no option, is refused', () => {
  assert.throws(
    () => scoreMaturity({ Z9: 0 }),
    /answers must be to questions of the model, not Z9/,
  );
  assert.throws(() => scoreMaturity({ B1: 5 }), /answers\.B1 must be an option from 0 to 4/);
  assert.throws(() => scoreMaturity({ B1: 1.5 }), RangeError);
  assert.throws(() => scoreMaturity({ B1: Number.NaN }), RangeError);
  assert.throws(() => scoreMaturity(null as never), TypeError);
  assert.throws(() => scoreMaturity(JSON.parse('{"__proto__":{},"constructor":1}')), RangeError);
});

test('frozen answers stay as they are, and the result can be kept as JSON', () => {
  const answers = Object.freeze({ ...all(2), B1: 'unknown' as const });
  const result = scoreMaturity(answers);
  assert.deepEqual(JSON.parse(JSON.stringify(result)), result);
  assert.deepEqual(result.answers, answers);
  assert.equal(Object.keys(answers).length, ids.length);
});

test('each question says where other frameworks ask the same, by number', () => {
  for (const { id, mapping } of maturityModel.dimensions.flatMap(({ questions }) => questions)) {
    assert.ok(mapping && mapping.csf.length > 0 && mapping.iso27001.length > 0, id);
    for (const number of mapping.csf) assert.match(number, /^(GV|ID|PR|DE|RS|RC)\.[A-Z]{2}-\d\d$/);
    for (const number of mapping.cisIG1) assert.match(number, /^\d{1,2}\.\d{1,2}$/);
    for (const number of mapping.iso27001) assert.match(number, /^(A\.)?\d{1,2}(\.\d{1,2}){1,2}$/);
  }
});

test('a month takes seven measures, and the last one the rest', () => {
  const due = scoreMaturity(all(0)).gaps.map((gap) => gap.due);
  const count = (day: number): number => due.filter((one) => one === day).length;
  assert.deepEqual([count(30), count(60), count(90)], [7, 7, 6]);
});

test('every low answer has an action with its cost, effort and day', () => {
  for (const { id, options, actions } of maturityModel.dimensions.flatMap((one) => one.questions)) {
    const low = options.filter(({ score }) => score < 4);
    assert.equal(actions?.length, low.length, id);
  }
});

test('the plan of a known case: free first, most gain for least effort', () => {
  const { gaps } = scoreMaturity({ ...all(4), P3: 0, B3: 0, R4: 2, E1: 1 });
  assert.deepEqual(
    gaps.map(({ question, gain, action }) => [question, gain, action?.cost, action?.effort]),
    [
      ['B3', 4, 'free', 'hours'],
      ['E1', 3, 'free', 'hours'],
      ['R4', 2, 'free', 'days'],
      ['P3', 4, 'low', 'days'],
    ],
  );
});

test('what decides is due in the first month whatever it costs', () => {
  const { gaps } = scoreMaturity(all(0));
  const backup = gaps.find(({ question }) => question === 'P3');
  assert.deepEqual([backup?.action?.cost, backup?.due], ['low', 30]);
});
