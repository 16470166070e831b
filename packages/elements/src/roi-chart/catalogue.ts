import { messages as basics } from '@lifeline-kit/locales/basics/en';
import type { BasicMessages } from '@lifeline-kit/locales/basics/messages';
import { messages } from '@lifeline-kit/locales/roi-chart/en';
import type { RoiChartMessages } from '@lifeline-kit/locales/roi-chart/messages';
import type { Catalogue } from '../shared/locale-controller.ts';

export type Words = BasicMessages & RoiChartMessages;

/** English is at hand; another language is fetched when a page asks for it. */
export const catalogue: Catalogue<Words> = {
  en: { ...basics, ...messages },
  load: async () => {
    const [shared, own] = await Promise.all([
      import('@lifeline-kit/locales/basics/zh-CN'),
      import('@lifeline-kit/locales/roi-chart/zh-CN'),
    ]);
    return { ...shared.messages, ...own.messages };
  },
};
