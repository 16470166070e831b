import type { BasicMessages } from '@lifeline-kit/locales/basics/messages';
import type { LeadFormMessages } from '@lifeline-kit/locales/lead-form/messages';
import type { Catalogue } from '../shared/locale-controller.ts';

export type Words = BasicMessages & LeadFormMessages;

/** One file a language, of which a page fetches its own. */
export const catalogue: Catalogue<Words> = {
  en: async () => (await import('./words/en.ts')).words,
  'zh-CN': async () => (await import('./words/zh-CN.ts')).words,
};
