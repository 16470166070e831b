import type { MaturityAdviserMessages } from '@lifeline-kit/locales/maturity-adviser/messages';
import type { MaturityHygieneMessages } from '@lifeline-kit/locales/maturity-hygiene/messages';
import type { LetterMessages } from '@lifeline-kit/locales/maturity-letter/messages';
import type { Language } from '../../shared/languages.ts';

export type AdviserWords = MaturityAdviserMessages & MaturityHygieneMessages & LetterMessages;

/** Words of a letter, which may be in another language than its page. */
export async function fetchLetterWords(language: Language): Promise<LetterMessages> {
  const { messages } = await (language === 'zh-CN'
    ? import('@lifeline-kit/locales/maturity-letter/zh-CN')
    : import('@lifeline-kit/locales/maturity-letter/en'));
  return messages;
}
