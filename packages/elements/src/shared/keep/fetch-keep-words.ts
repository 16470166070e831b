import type { KeepMessages } from '@lifeline-kit/locales/keep/messages';
import type { Language } from '../languages.ts';

/** Words of link, files and report, which come with a result. */
export async function fetchKeepWords(language: Language): Promise<KeepMessages> {
  const { messages } = await (language === 'zh-CN'
    ? import('@lifeline-kit/locales/keep/zh-CN')
    : import('@lifeline-kit/locales/keep/en'));
  return messages;
}
