import type { BasicMessages } from '@lifeline-kit/locales/basics/messages';
import type { RoiChartMessages } from '@lifeline-kit/locales/roi-chart/messages';
import type { Catalogue } from '../shared/locale-controller.ts';

export type Words = BasicMessages & RoiChartMessages;

/** One file a language, of which a page fetches its own. */
export const catalogue: Catalogue<Words> = {
  en: async () => (await import('./words/en.ts')).words,
  'zh-CN': async () => (await import('./words/zh-CN.ts')).words,
};
