/** Languages that the kit is written in. */
export const languages = ['en', 'zh-CN'] as const;
export type Language = (typeof languages)[number];

/**
 * The language of the kit that serves a page best: its own, a relative of it, or English.
 *
 * @example
 * languageFor('zh-TW');
 * // => 'zh-CN'
 */
export function languageFor(tag: string): Language {
  const wanted = tag.toLowerCase();
  const exact = languages.find((language) => language.toLowerCase() === wanted);
  if (exact) return exact;
  const [prefix] = wanted.split('-');
  return languages.find((language) => language.toLowerCase().split('-')[0] === prefix) ?? 'en';
}
