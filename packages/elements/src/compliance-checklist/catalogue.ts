import type { CommonMessages } from '@lifeline-kit/locales/common/messages';
import type { ComplianceChecklistMessages } from '@lifeline-kit/locales/compliance-checklist/messages';
import type { Catalogue } from '../shared/locale-controller.ts';

export type Words = CommonMessages & ComplianceChecklistMessages;

/** One file a language, of which a page fetches its own. */
export const catalogue: Catalogue<Words> = {
  en: async () => (await import('./words/en.ts')).words,
  'zh-CN': async () => (await import('./words/zh-CN.ts')).words,
};
