import { messages as common } from '@lifeline-kit/locales/common/en';
import type { CommonMessages } from '@lifeline-kit/locales/common/messages';
import { messages } from '@lifeline-kit/locales/loss-calculator/en';
import type { LossCalculatorMessages } from '@lifeline-kit/locales/loss-calculator/messages';
import type { Catalogue } from '../shared/locale-controller.ts';

export type Words = CommonMessages & LossCalculatorMessages;

/** English is at hand; another language is fetched when a page asks for it. */
export const catalogue: Catalogue<Words> = {
  en: { ...common, ...messages },
  load: async () => {
    const [shared, own] = await Promise.all([
      import('@lifeline-kit/locales/common/zh-CN'),
      import('@lifeline-kit/locales/loss-calculator/zh-CN'),
    ]);
    return { ...shared.messages, ...own.messages };
  },
};
