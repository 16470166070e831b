import assert from 'node:assert/strict';
import { test } from 'node:test';
import { maturityModel } from '@lifeline-kit/core/maturity';
import { answerName, answerText } from '../../packages/collector/src/admin/answer-words.ts';
import type { Taste } from '../../packages/collector/src/admin/context.ts';
import { languages, wordsOf } from '../../packages/collector/src/language.ts';

const questions = maturityModel.dimensions.flatMap((dimension) => dimension.questions);

for (const language of languages) {
  const taste: Taste = { language, words: wordsOf(language), look: 'auto', timeZone: 'UTC' };

  test(`every question and answer of the quiz is told as the visitor read it, ${language}`, () => {
    for (const { id } of questions) {
      assert.notEqual(answerName(taste, id), id);
      for (const index of [0, 1, 2, 3, 4]) {
        assert.match(answerText(taste, id, index), /\p{L}{2}/u, `${id} ${index}`);
      }
      assert.equal(answerText(taste, id, 'unknown'), taste.words.unknown);
    }
  });

  test(`controls and how far they reach are told in words, and a figure stays one, ${language}`, () => {
    const controls = answerText(taste, 'controls', { mfa: 'some' });
    assert.doesNotMatch(controls, /mfa|some$/);
    assert.match(answerText(taste, 'employees', 1200), /1,200/);
  });
}

test('what the kit does not know stays as it came', () => {
  const taste: Taste = { language: 'en', words: wordsOf('en'), look: 'auto', timeZone: 'UTC' };
  assert.equal(answerName(taste, 'title'), 'title');
  assert.equal(answerText(taste, 'title', 'intro'), 'intro');
});
