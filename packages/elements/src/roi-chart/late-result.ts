import type * as register from '@lifeline-kit/core/sources';
import type { KeepMessages } from '@lifeline-kit/locales/keep/messages';
import type { RoiResultMessages } from '@lifeline-kit/locales/roi-result/messages';
import { fetchKeepWords } from '../shared/keep/fetch-keep-words.ts';
import type { Language } from '../shared/languages.ts';
import type { LatePart } from '../shared/late-controller.ts';
import type * as views from './result/result-part.ts';

/** Everything that shows the result: it comes once the first questions are painted. */
export interface ResultPart extends LatePart {
  readonly words: RoiResultMessages & KeepMessages;
  readonly views: typeof views;
  readonly register: typeof register;
}

export async function fetchResult(language: Language): Promise<ResultPart> {
  const [views, register, own, keep] = await Promise.all([
    import('./result/result-part.ts'),
    import('@lifeline-kit/core/sources'),
    language === 'zh-CN'
      ? import('@lifeline-kit/locales/roi-result/zh-CN')
      : import('@lifeline-kit/locales/roi-result/en'),
    fetchKeepWords(language),
  ]);
  return { language, words: { ...keep, ...own.messages }, views, register };
}
