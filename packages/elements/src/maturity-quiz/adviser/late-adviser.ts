import type { Language } from '../../shared/languages.ts';
import type { LatePart } from '../../shared/late-controller.ts';
import type * as views from './adviser-part.ts';
import { type AdviserWords, fetchLetterWords } from './adviser-words.ts';

/** The adviser view with its letter: only a page for advisers fetches it. */
export interface AdviserPart extends LatePart {
  readonly words: AdviserWords;
  readonly views: typeof views;
}

export async function fetchAdviser(language: Language): Promise<AdviserPart> {
  const [views, adviser, hygiene, letter] = await Promise.all([
    import('./adviser-part.ts'),
    language === 'zh-CN'
      ? import('@lifeline-kit/locales/maturity-adviser/zh-CN')
      : import('@lifeline-kit/locales/maturity-adviser/en'),
    language === 'zh-CN'
      ? import('@lifeline-kit/locales/maturity-hygiene/zh-CN')
      : import('@lifeline-kit/locales/maturity-hygiene/en'),
    fetchLetterWords(language),
  ]);
  return { language, words: { ...hygiene.messages, ...adviser.messages, ...letter }, views };
}
