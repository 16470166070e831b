import { messages as en } from '@lifeline-kit/locales/collector/en';
import type { CollectorMessages } from '@lifeline-kit/locales/collector/messages';
import { messages as zhCN } from '@lifeline-kit/locales/collector/zh-CN';

export const languages = ['en', 'zh-CN'] as const;
export type Language = (typeof languages)[number];
export type Words = CollectorMessages;

const catalogue: Readonly<Record<Language, Words>> = { en, 'zh-CN': zhCN };

export const wordsOf = (language: Language): Words => catalogue[language];

/** The language that we have for a tag: any Chinese reads ours, everybody else English. */
export const languageOf = (tag: string): Language => (/^zh\b/i.test(tag.trim()) ? 'zh-CN' : 'en');

/** The first language of an `Accept-Language` that we have. */
export function acceptedLanguage(header = ''): Language {
  const wanted = header
    .split(',')
    .map((part) => {
      const [tag = '', quality] = part.split(';q=');
      return { tag: tag.trim(), quality: Number(quality ?? 1) };
    })
    .filter(({ tag }) => /^(en|zh)\b/i.test(tag))
    .sort((a, b) => b.quality - a.quality);
  return languageOf(wanted[0]?.tag ?? 'en');
}
