import type { MaturityAdviserMessages } from '@lifeline-kit/locales/maturity-adviser/messages';
import type { MaturityHygieneMessages } from '@lifeline-kit/locales/maturity-hygiene/messages';
import type { LetterMessages } from '@lifeline-kit/locales/maturity-letter/messages';
import type { Language } from '../../shared/languages.ts';
import type { LatePart } from '../../shared/late-controller.ts';
import type * as views from './adviser-part.ts';

export type AdviserWords = MaturityAdviserMessages & MaturityHygieneMessages & LetterMessages;

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

/** Words of a letter, which may be in another language than its page. */
export async function fetchLetterWords(language: Language): Promise<LetterMessages> {
  const { messages } = await (language === 'zh-CN'
    ? import('@lifeline-kit/locales/maturity-letter/zh-CN')
    : import('@lifeline-kit/locales/maturity-letter/en'));
  return messages;
}
