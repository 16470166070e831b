import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hygieneQuestions, maturityModel } from '@lifeline-kit/core/maturity';
import { answerName, answerText } from '../../packages/collector/src/admin/answer-words.ts';
import { languages, wordsOf } from '../../packages/collector/src/language.ts';

const asked = maturityModel.dimensions.flatMap(({ questions }) => questions.map(({ id }) => id));

for (const language of languages) {
  const taste = { language, words: wordsOf(language), timeZone: 'UTC', look: 'auto' } as const;

  test(`every question and answer of the quiz is in words, ${language}`, () => {
    for (const id of asked) {
      assert.ok(answerName(taste, id).length > id.length, id);
      for (const answer of [0, 1, 2, 3, 4]) {
        assert.ok(Number.isNaN(Number(answerText(taste, id, answer))), `${id}.${answer}`);
      }
    }
    for (const { id } of hygieneQuestions) {
      assert.ok(answerName(taste, id).length > id.length, id);
      for (const answer of ['yes', 'partly', 'no', 'unknown']) {
        assert.notEqual(answerText(taste, id, answer), answer, id);
      }
    }
  });

  test(`what we do not know is shown as it came, ${language}`, () => {
    assert.equal(answerName(taste, 'title'), 'title');
    assert.equal(answerName(taste, 'Z9'), 'Z9');
    assert.equal(answerName(taste, 'constructor'), 'constructor');
    assert.equal(answerText(taste, 'Z9', 3), '3');
  });
}
