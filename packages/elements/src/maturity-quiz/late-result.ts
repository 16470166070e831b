import { fetchKeepWords } from '../shared/keep/fetch-keep-words.ts';
import type { Language } from '../shared/languages.ts';
import type { LatePart } from '../shared/late-controller.ts';
import type { LateWords } from './late-words.ts';
import type * as views from './result/result-part.ts';

/** The other questions, the scoring, and what shows the result: once the first question is painted. */
export interface ResultPart extends LatePart {
  readonly words: LateWords;
  readonly views: typeof views;
}

export async function fetchResult(language: Language): Promise<ResultPart> {
  const [views, keep, questions, result, actions] = await Promise.all([
    import('./result/result-part.ts'),
    fetchKeepWords(language),
    language === 'zh-CN'
      ? import('@lifeline-kit/locales/maturity-questions/zh-CN')
      : import('@lifeline-kit/locales/maturity-questions/en'),
    language === 'zh-CN'
      ? import('@lifeline-kit/locales/maturity-result/zh-CN')
      : import('@lifeline-kit/locales/maturity-result/en'),
    language === 'zh-CN'
      ? import('@lifeline-kit/locales/maturity-actions/zh-CN')
      : import('@lifeline-kit/locales/maturity-actions/en'),
  ]);
  const words = {
    ...keep,
    ...questions.messages,
    ...result.messages,
    ...actions.messages,
  };
  return { language, words, views };
}
