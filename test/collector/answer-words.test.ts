import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { LeadAnswers } from '@lifeline-kit/core/lead';
import { hygieneQuestions, maturityModel } from '@lifeline-kit/core/maturity';
import { industries, profileLimits, recordKinds, regions } from '@lifeline-kit/core/profile';
import { returnLimits } from '@lifeline-kit/core/return-fields';
import { answerName, answerText } from '../../packages/collector/src/admin/answer-words.ts';
import type { Taste } from '../../packages/collector/src/admin/context.ts';
import { languages, wordsOf } from '../../packages/collector/src/language.ts';

const asked = maturityModel.dimensions.flatMap(({ questions }) => questions.map(({ id }) => id));

/** What a page takes along of a business; revenue behind closed doors stays with the visitor. */
const { openedRevenue: _, ...ofBusiness } = profileLimits;

for (const language of languages) {
  const taste: Taste = { language, words: wordsOf(language), timeZone: 'UTC', look: 'auto' };

  test(`every question and answer of the quiz is told as the visitor read it, ${language}`, () => {
    for (const id of asked) {
      assert.ok(answerName(taste, id).length > id.length, id);
      for (const answer of [0, 1, 2, 3, 4]) {
        assert.match(answerText(taste, id, answer), /\p{L}{2}/u, `${id} ${answer}`);
      }
      assert.equal(answerText(taste, id, 'unknown'), taste.words.unknown);
    }
    for (const { id } of hygieneQuestions) {
      assert.ok(answerName(taste, id).length > id.length, id);
      for (const answer of ['yes', 'partly', 'no', 'unknown']) {
        assert.notEqual(answerText(taste, id, answer), answer, id);
      }
    }
  });

  test(`what calculator, return and checklist ask is told in words, ${language}`, () => {
    for (const id of [
      ...Object.keys({ ...ofBusiness, ...returnLimits }),
      ...['currency', 'recordKinds', 'controls', 'years', 'halved', 'unsure', 'bought'],
    ]) {
      assert.notEqual(answerName(taste, id), id);
    }
    for (const [id, codes] of Object.entries({
      industry: industries,
      region: regions,
      recordKinds,
    })) {
      for (const code of codes) {
        const told = answerText(taste, id, id === 'recordKinds' ? [code] : code);
        assert.notEqual(told, code, id);
      }
    }
    const told: LeadAnswers = {
      controls: { mfa: 'some' },
      bought: ['mfa', 'training'],
      unsure: ['perYear'],
      activities: { 'accepts-cards': 'yes' },
      held: { 'iso-27001': 'no' },
    };
    for (const [id, answer] of Object.entries(told)) {
      assert.doesNotMatch(
        answerText(taste, id, answer),
        /mfa|some$|training|perYear|-cards|yes$|no$/,
      );
    }
  });

  test(`a figure stays one, and a share is a percentage, ${language}`, () => {
    assert.equal(answerText(taste, 'employees', 1200), '1,200');
    assert.equal(answerText(taste, 'workLostShare', 0.625), '62.5%');
  });

  test(`what we do not know is shown as it came, ${language}`, () => {
    for (const id of ['title', 'Z9', 'constructor']) assert.equal(answerName(taste, id), id);
    assert.equal(answerText(taste, 'Z9', 3), '3');
    assert.equal(answerText(taste, 'title', 'intro'), 'intro');
  });
}
