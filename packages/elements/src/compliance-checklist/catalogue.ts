import { messages as common } from '@lifeline-kit/locales/common/en';
import type { CommonMessages } from '@lifeline-kit/locales/common/messages';
import { messages } from '@lifeline-kit/locales/compliance-checklist/en';
import type { ComplianceChecklistMessages } from '@lifeline-kit/locales/compliance-checklist/messages';
import type { Catalogue } from '../shared/locale-controller.ts';

export type Words = CommonMessages & ComplianceChecklistMessages;

/** English is at hand; another language is fetched when a page asks for it. */
export const catalogue: Catalogue<Words> = {
  en: { ...common, ...messages },
  load: async () => {
    const [shared, own] = await Promise.all([
      import('@lifeline-kit/locales/common/zh-CN'),
      import('@lifeline-kit/locales/compliance-checklist/zh-CN'),
    ]);
    return { ...shared.messages, ...own.messages };
  },
};
