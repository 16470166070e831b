import type * as register from '@lifeline-kit/core/sources';
import type { KeepMessages } from '@lifeline-kit/locales/keep/messages';
import type { LossResultMessages } from '@lifeline-kit/locales/loss-result/messages';
import { joined } from '../shared/joined.ts';
import { fetchKeepWords } from '../shared/keep/fetch-keep-words.ts';
import type { Language } from '../shared/languages.ts';
import type { LatePart } from '../shared/late-controller.ts';
import type * as views from './result/result-part.ts';

/** Everything that shows the result: it comes once the questions are painted. */
export interface ResultPart extends LatePart {
  readonly words: LossResultMessages & KeepMessages;
  readonly views: typeof views;
  readonly register: typeof register;
}

export async function fetchResult(language: Language): Promise<ResultPart> {
  const [views, register, own, keep] = await Promise.all([
    import('./result/result-part.ts'),
    import('@lifeline-kit/core/sources'),
    language === 'zh-CN'
      ? import('@lifeline-kit/locales/loss-result/zh-CN')
      : import('@lifeline-kit/locales/loss-result/en'),
    fetchKeepWords(language),
  ]);
  return { language, words: joined(keep, own.messages), views, register };
}
