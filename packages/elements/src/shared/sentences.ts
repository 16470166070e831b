import type { Language } from './languages.ts';

/** Sentences one after the other, as the language writes them: Chinese leaves no space between them. */
export function sentences(language: Language, ...all: readonly string[]): string {
  return all.filter((one) => one !== '').join(language === 'zh-CN' ? '' : ' ');
}
