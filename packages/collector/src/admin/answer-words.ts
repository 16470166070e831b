import type { LeadAnswers } from '@lifeline-kit/core/lead';
import { messages as commonEn } from '@lifeline-kit/locales/common/en';
import { messages as commonZh } from '@lifeline-kit/locales/common/zh-CN';
import { messages as controlsEn } from '@lifeline-kit/locales/controls/en';
import { messages as controlsZh } from '@lifeline-kit/locales/controls/zh-CN';
import { messages as lossEn } from '@lifeline-kit/locales/loss-calculator/en';
import { messages as lossZh } from '@lifeline-kit/locales/loss-calculator/zh-CN';
import { messages as hygieneEn } from '@lifeline-kit/locales/maturity-hygiene/en';
import { messages as hygieneZh } from '@lifeline-kit/locales/maturity-hygiene/zh-CN';
import { messages as questionsEn } from '@lifeline-kit/locales/maturity-questions/en';
import { messages as questionsZh } from '@lifeline-kit/locales/maturity-questions/zh-CN';
import { messages as quizEn } from '@lifeline-kit/locales/maturity-quiz/en';
import { messages as quizZh } from '@lifeline-kit/locales/maturity-quiz/zh-CN';
import type { Language } from '../language.ts';
import type { Taste } from './context.ts';
import { number } from './format.ts';

type Answer = LeadAnswers[string];

/** Every word of the widgets, by key. */
const catalogue: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  en: { ...commonEn, ...controlsEn, ...lossEn, ...hygieneEn, ...questionsEn, ...quizEn },
  'zh-CN': { ...commonZh, ...controlsZh, ...lossZh, ...hygieneZh, ...questionsZh, ...quizZh },
};

/** The quiz has its questions under their bare ids: `B1`, `H01`. */
const ofQuiz = /^[A-Z]\d+$/;
const ofHygiene = /^H\d\d$/;

const said = ({ language }: Taste, key: string): string | undefined =>
  Object.hasOwn(catalogue[language], key) ? catalogue[language][key] : undefined;

/** The question behind an id, as the visitor read it; the id where we do not know it. */
export const answerName = (taste: Taste, id: string): string =>
  said(taste, ofQuiz.test(id) ? id : `${id}Label`) ?? said(taste, `control.${id}`) ?? id;

/** An answer in words. */
export function answerText(taste: Taste, id: string, answer: Answer): string {
  if (answer === 'unknown') return taste.words.unknown;
  if (typeof answer === 'number') {
    return (ofQuiz.test(id) && said(taste, `${id}.${answer}`)) || number(answer, taste, 4);
  }
  if (typeof answer === 'boolean') return answer ? taste.words.consentYes : taste.words.consentNo;
  if (typeof answer === 'string') {
    const own = said(taste, `${ofHygiene.test(id) ? 'hygieneAnswer' : id}.${answer}`);
    return own ?? said(taste, `coverage.${answer}`) ?? answer;
  }
  if (Array.isArray(answer)) {
    return answer.map((each: string) => answerText(taste, id, each)).join(', ');
  }
  return Object.entries(answer)
    .map(([inner, value]) => `${answerName(taste, inner)}: ${answerText(taste, inner, value)}`)
    .join(', ');
}
