import { regimeHeads } from '@lifeline-kit/core/compliance-rules';
import { messages as commonEn } from '@lifeline-kit/locales/common/en';
import { messages as commonZh } from '@lifeline-kit/locales/common/zh-CN';
import { messages as activitiesEn } from '@lifeline-kit/locales/compliance-activities/en';
import { messages as activitiesZh } from '@lifeline-kit/locales/compliance-activities/zh-CN';
import { messages as checklistEn } from '@lifeline-kit/locales/compliance-checklist/en';
import { messages as checklistZh } from '@lifeline-kit/locales/compliance-checklist/zh-CN';
import { messages as deskEn } from '@lifeline-kit/locales/compliance-desk/en';
import { messages as deskZh } from '@lifeline-kit/locales/compliance-desk/zh-CN';
import { messages as controlsEn } from '@lifeline-kit/locales/controls/en';
import { messages as controlsZh } from '@lifeline-kit/locales/controls/zh-CN';
import { messages as lossEn } from '@lifeline-kit/locales/loss-calculator/en';
import { messages as lossZh } from '@lifeline-kit/locales/loss-calculator/zh-CN';
import { messages as lossResultEn } from '@lifeline-kit/locales/loss-result/en';
import { messages as lossResultZh } from '@lifeline-kit/locales/loss-result/zh-CN';
import { messages as hygieneEn } from '@lifeline-kit/locales/maturity-hygiene/en';
import { messages as hygieneZh } from '@lifeline-kit/locales/maturity-hygiene/zh-CN';
import { messages as questionsEn } from '@lifeline-kit/locales/maturity-questions/en';
import { messages as questionsZh } from '@lifeline-kit/locales/maturity-questions/zh-CN';
import { messages as quizEn } from '@lifeline-kit/locales/maturity-quiz/en';
import { messages as quizZh } from '@lifeline-kit/locales/maturity-quiz/zh-CN';
import { messages as returnEn } from '@lifeline-kit/locales/roi-chart/en';
import { messages as returnZh } from '@lifeline-kit/locales/roi-chart/zh-CN';
import { messages as returnResultEn } from '@lifeline-kit/locales/roi-result/en';
import { messages as returnResultZh } from '@lifeline-kit/locales/roi-result/zh-CN';
import { type Language, wordsOf } from '../language.ts';

type Catalogue = Readonly<Record<string, string>>;

const regimes = (language: 'en' | 'zh'): Catalogue =>
  Object.fromEntries(regimeHeads.map(({ id, short }) => [`regime.${id}`, short[language]]));

/** Every word of the widgets, and what we call the answers that no widget asks for, by key. */
const catalogues: Readonly<Record<Language, Catalogue>> = {
  en: {
    ...regimes('en'),
    ...activitiesEn,
    ...deskEn,
    ...checklistEn,
    ...returnResultEn,
    ...returnEn,
    ...lossResultEn,
    ...commonEn,
    ...controlsEn,
    ...lossEn,
    ...hygieneEn,
    ...questionsEn,
    ...quizEn,
    ...wordsOf('en'),
  },
  'zh-CN': {
    ...regimes('zh'),
    ...activitiesZh,
    ...deskZh,
    ...checklistZh,
    ...returnResultZh,
    ...returnZh,
    ...lossResultZh,
    ...commonZh,
    ...controlsZh,
    ...lossZh,
    ...hygieneZh,
    ...questionsZh,
    ...quizZh,
    ...wordsOf('zh-CN'),
  },
};

/** The first of some keys that has words. */
export function said(language: Language, ...keys: readonly string[]): string | undefined {
  const catalogue = catalogues[language];
  const key = keys.find((each) => Object.hasOwn(catalogue, each));
  return key === undefined ? undefined : catalogue[key];
}
