import type { MaturityHygieneMessages } from '@lifeline-kit/locales/maturity-hygiene/messages';
import type { Language } from '../../shared/languages.ts';
import type { LatePart } from '../../shared/late-controller.ts';
import type * as views from './hygiene-part.ts';

/** The technical check: only who opens it fetches it. */
export interface HygienePart extends LatePart {
  readonly words: MaturityHygieneMessages;
  readonly views: typeof views;
}

export async function fetchHygiene(language: Language): Promise<HygienePart> {
  const [views, { messages }] = await Promise.all([
    import('./hygiene-part.ts'),
    language === 'zh-CN'
      ? import('@lifeline-kit/locales/maturity-hygiene/zh-CN')
      : import('@lifeline-kit/locales/maturity-hygiene/en'),
  ]);
  return { language, words: messages, views };
}
