import assert from 'node:assert/strict';
import { test } from 'node:test';
import { adviserVerdict, maturityModel, scoreMaturity } from '@lifeline-kit/core/maturity';
import { checkMaturityModel, lintMaturityModel } from '@lifeline-kit/core/schema';
import { ownModel } from '../../fixtures/own-model.ts';

/** A copy that a test may spoil, as it comes out of a file. */
// biome-ignore lint/suspicious/noExplicitAny: what is spoilt has no type any more
const copy = (model: object = ownModel): any => JSON.parse(JSON.stringify(model));

const spoilt = (spoil: (model: ReturnType<typeof copy>) => void) => {
  const model = copy();
  spoil(model);
  return lintMaturityModel(model);
};

test('a good model has no problems, and can be scored', () => {
  assert.deepEqual(lintMaturityModel(copy()), []);
  const checked = checkMaturityModel(copy());
  assert.ok(checked.ok);
  const result = scoreMaturity({ S1: 2, S2: 1, S3: 0 }, checked.value);
  assert.equal(result.score, 30);
  assert.equal(adviserVerdict(result).verdict, 'decline');
});

test('the model of the kit has no problems', () => {
  assert.deepEqual(lintMaturityModel(copy(maturityModel)), []);
});

const cases: readonly (readonly [
  name: string,
  spoil: (model: ReturnType<typeof copy>) => void,
  code: string,
  path: string,
  message: RegExp,
])[] = [
  [
    'a text without Chinese',
    (model) => delete model.dimensions[0].questions[0].text.zh,
    'missing-translation',
    'dimensions.0.questions.0.text.zh',
    /needed in Simplified Chinese too$/,
  ],
  [
    'an empty English text',
    (model) => {
      model.dimensions[1].questions[0].options[2].text.en = '';
    },
    'missing-translation',
    'dimensions.1.questions.0.options.2.text.en',
    /needed in English too$/,
  ],
  [
    'Chinese that is English still',
    (model) => {
      model.dimensions[0].name.zh = 'People';
    },
    'missing-translation',
    'dimensions.0.name.zh',
    /is not translated: it says "People"/,
  ],
  [
    'a question of one’s own without its text',
    (model) => delete model.dimensions[0].questions[1].text,
    'missing-text',
    'dimensions.0.questions.1.text',
    /words for its own questions only/,
  ],
  [
    'weights that do not sum',
    (model) => {
      model.dimensions[0].weight = 45;
    },
    'weights-do-not-sum',
    'dimensions',
    /must sum to 100; they sum to 105/,
  ],
  [
    'other weights that do not sum',
    (model) => {
      model.scoring.altWeights.remote.people = 50;
    },
    'weights-do-not-sum',
    'scoring.altWeights.remote',
    /"remote" must sum to 100; they sum to 90/,
  ],
  [
    'a question in which nothing can be won',
    (model) => {
      for (const option of model.dimensions[1].questions[0].options) option.score = 0;
    },
    'no-points',
    'dimensions.1.questions.0.options',
    /best of them scores 0/,
  ],
  [
    'options out of order',
    (model) => model.dimensions[0].questions[0].options.reverse(),
    'options-out-of-order',
    'dimensions.0.questions.0.options',
    /they score 4, 2, 0/,
  ],
  [
    'a band that nobody can reach',
    (model) => {
      model.thresholds[0].max = 41;
      model.thresholds[1] = { id: 'letter', min: 41, max: 49 };
      model.thresholds[2].min = 49;
    },
    'unreachable-band',
    'thresholds',
    /"letter" \(41 to under 49\) cannot be reached/,
  ],
  [
    'a gap between bands',
    (model) => {
      model.thresholds[1].max = 55;
    },
    'band-gap',
    'thresholds',
    /"accept" must begin where "letter" ends, at 55, not 60/,
  ],
  [
    'bands that overlap',
    (model) => {
      model.thresholds[2].min = 50;
    },
    'band-overlap',
    'thresholds',
    /at 60, not 50/,
  ],
  [
    'bands that do not begin at 0',
    (model) => model.thresholds.shift(),
    'band-gap',
    'thresholds',
    /must begin at 0, not at 40/,
  ],
  [
    'bands in the wrong order',
    (model) => {
      model.thresholds[0].id = 'letter';
      model.thresholds[1].id = 'walk';
    },
    'bands-out-of-order',
    'thresholds',
    /walk, letter, accept, ready/,
  ],
  [
    'a band twice',
    (model) => {
      model.thresholds[1].id = 'walk';
    },
    'repeated-band',
    'thresholds',
    /"walk" must be there once/,
  ],
  [
    'weights of a dimension that is not there',
    (model) => {
      model.scoring.altWeights.remote = { people: 60, systems: 40, culture: 0 };
    },
    'orphan-reference',
    'scoring.altWeights.remote.culture',
    /"culture", which the model does not have/,
  ],
  [
    'a reference to nothing',
    (model) => model.dimensions[0].questions[0].mapping.csf.push('GV.RR-09'),
    'orphan-reference',
    'dimensions.0.questions.0.mapping.csf',
    /points to GV\.RR-09, which NIST CSF 2\.0 does not have/,
  ],
  [
    'more actions than options',
    (model) => {
      const { actions } = model.dimensions[0].questions[0];
      actions.push(actions[0], actions[0]);
    },
    'orphan-reference',
    'dimensions.0.questions.0.actions',
    /4 actions for 3 options/,
  ],
  [
    'a low answer without an action',
    (model) => delete model.dimensions[0].questions[0].actions,
    'missing-action',
    'dimensions.0.questions.0.actions',
    /2 low options and 0 actions/,
  ],
  [
    'a question twice',
    (model) => {
      model.dimensions[0].questions[1].id = 'S1';
    },
    'repeated-id',
    'dimensions',
    /question "S1" must be there once/,
  ],
  [
    'the id of a hygiene question',
    (model) => {
      model.dimensions[0].questions[1].id = 'H01';
    },
    'taken-id',
    'dimensions',
    /"H01" must have another id/,
  ],
  [
    'more answers needed than there are questions',
    (model) => {
      model.scoring.answersNeeded = 18;
    },
    'unreachable-verdict',
    'scoring.answersNeeded',
    /at most 3/,
  ],
  [
    'two decisive questions',
    (model) => {
      model.dimensions[0].questions[1].isDecisive = true;
    },
    'decisive-question',
    'dimensions.0',
    /one question as decisive, not 2/,
  ],
  [
    'a key that is misspelt',
    (model) => {
      model.dimensions[0].wieght = 40;
    },
    'unknown-key',
    'dimensions.0.wieght',
    /misspelt/,
  ],
  [
    'a weight in words',
    (model) => {
      model.dimensions[0].weight = 'forty';
    },
    'type',
    'dimensions.0.weight',
    /must be number/,
  ],
  [
    'a band that does not exist',
    (model) => {
      model.thresholds[0].id = 'refuse';
    },
    'unknown-code',
    'thresholds.0.id',
    /one of walk, letter, accept, ready/,
  ],
];

for (const [name, spoil, code, path, message] of cases) {
  test(`tells of ${name}`, () => {
    const problems = spoilt(spoil);
    const found = problems.find((one) => one.code === code && one.path === path);
    assert.ok(found, JSON.stringify(problems));
    assert.match(found.message, message);
  });
}

test('names no second problem for the first', () => {
  for (const [name, spoil, code] of cases) {
    const others = spoilt(spoil).filter((one) => one.code !== code);
    assert.deepEqual(others, [], name);
  }
});

test('a model with errors is refused, one with warnings is not', () => {
  for (const [name, spoil] of cases) {
    const model = copy();
    spoil(model);
    const isUsable = lintMaturityModel(model).every(({ level }) => level === 'warning');
    assert.equal(checkMaturityModel(model).ok, isUsable, name);
  }
});

test('anything at all is answered, and nothing is thrown', () => {
  for (const value of [null, 1, 'model', [], {}, { dimensions: [null] }, { version: {} }]) {
    assert.ok(lintMaturityModel(value).length > 0, JSON.stringify(value));
  }
});

test('a model of hundreds of questions is linted in a moment', () => {
  const model = copy();
  const [first] = model.dimensions[1].questions;
  model.dimensions[1].questions = Array.from({ length: 60 }, (_, at) => ({
    ...first,
    id: `T${at}`,
    isDecisive: at === 0,
  }));
  const before = performance.now();
  assert.deepEqual(lintMaturityModel(model), []);
  assert.ok(performance.now() - before < 2000);
});
