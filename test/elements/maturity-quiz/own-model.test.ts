import { expect, oneEvent } from '@open-wc/testing';
import { expectAccessible } from '../helpers/axe.ts';
import { answerAll, asked, openAll, render, root, text } from '../helpers/quiz.ts';
import { told } from '../helpers/told.ts';
import { until } from '../helpers/until.ts';

const say = (en: string, zh: string) => ({ en, zh });
const options = (...texts: readonly [string, string][]) =>
  texts.map(([en, zh], score) => ({ score: score * 5, text: say(en, zh) }));

/** Two areas of a practice, three questions. */
const model = {
  version: 'practice-1',
  dimensions: [
    {
      id: 'people',
      weight: 60,
      name: say('People', '人员'),
      questions: [
        {
          id: 'Q1',
          text: say('Who locks up?', '谁来锁门？'),
          options: options(['Nobody', '没有人'], ['Somebody', '有人']),
          actions: [
            {
              cost: 'free',
              effort: 'hours',
              due: 30,
              measure: say('Name somebody.', '指定一个人。'),
              firstFreeStep: say('Ask at lunch.', '午饭时问一问。'),
            },
          ],
        },
        {
          id: 'Q2',
          text: say('Who has a key?', '谁有钥匙？'),
          options: options(['We do not know', '不知道'], ['A list', '有清单']),
        },
      ],
    },
    {
      id: 'doors',
      weight: 40,
      name: say('Doors', '门'),
      questions: [
        {
          id: 'Q3',
          text: say('Do the doors close?', '门关得上吗？'),
          options: options(['No', '关不上'], ['Yes', '关得上']),
        },
      ],
    },
  ],
  thresholds: [
    { id: 'ready', min: 80, max: 100 },
    { id: 'accept', min: 60, max: 80 },
    { id: 'letter', min: 40, max: 60 },
    { id: 'walk', min: 0, max: 40 },
  ],
};

describe('a model of the page', () => {
  it('takes the place of the questions of the kit, from an attribute', async () => {
    const el = await render({ model: JSON.stringify(model) });
    await until(() => asked(el) === 'Who locks up?');
    expect(text(el)).to.include('Question 1 of 3');
    await answerAll(el, (_, index) => (index === 0 ? 0 : 1));
    expect(el.result).to.include({ score: 70, model: 'practice-1' });
    expect(text(el)).to.include('Name somebody.').and.to.include('Ask at lunch.');
    await openAll(el);
    await expectAccessible(el);
  });

  it('speaks the language of the page, from a property and from the configuration', async () => {
    for (const how of ['model', 'config'] as const) {
      const el = await render({ lang: 'zh-CN' });
      el[how] = how === 'model' ? model : { model };
      await until(() => asked(el) === '谁来锁门？');
      await answerAll(el, () => 1);
      expect(el.result!.score).to.equal(100);
      expect(root(el).querySelector('.arms')!.textContent).to.include('人员');
    }
  });

  it('says what is wrong with one that cannot be used, and asks the questions of the kit', async () => {
    const console = told();
    for (const [wrong, why] of [
      ['{', 'must be JSON'],
      ['{"version":"x"}', 'dimensions must be'],
      [JSON.stringify({ ...model, surprise: 1 }), 'surprise must be a key of the schema'],
      [`"${'x'.repeat(1024 * 1024)}"`, 'at most 1024 kB'],
    ] as const) {
      const el = document.createElement('lifeline-maturity-quiz');
      el.setAttribute('profile', 'none');
      el.setAttribute('model', wrong);
      const error = oneEvent(el, 'lifeline-error');
      document.body.append(el);
      const { detail } = await error;
      expect(detail.message).to.include(why);
      await el.ready;
      await until(() => text(el).includes('Question 1 of 20'));
      el.remove();
    }
    console.restore();
  });

  it('asks and scores 200 questions', async () => {
    const questions = Array.from({ length: 200 }, (_, index) => ({
      ...model.dimensions[0]!.questions[1]!,
      id: `Q${index}`,
    }));
    const dimensions = [0, 1, 2, 3].map((part) => ({
      ...model.dimensions[0]!,
      id: `area${part}`,
      weight: 25,
      questions: questions.slice(50 * part, 50 * (part + 1)),
    }));
    const el = await render();
    el.model = { ...model, dimensions };
    await until(() => text(el).includes('Question 1 of 200'));
    await answerAll(el, () => 1);
    expect(el.result).to.include({ score: 100, asked: 200 });
  }).timeout(120_000);
});
