import { fetchKeepWords } from '../shared/keep/fetch-keep-words.ts';
import type { Language } from '../shared/languages.ts';
import type { LatePart } from '../shared/late-controller.ts';
import type * as views from './desk/desk-part.ts';
import type { DeskWords } from './desk-words.ts';

/** The rules, the map and the checklists: they come once the first questions are painted. */
export interface DeskPart extends LatePart {
  readonly words: DeskWords;
  readonly views: typeof views;
}

export async function fetchDesk(language: Language): Promise<DeskPart> {
  const chinese = language === 'zh-CN';
  const [views, desk, activities, keep] = await Promise.all([
    import('./desk/desk-part.ts'),
    chinese
      ? import('@lifeline-kit/locales/compliance-desk/zh-CN')
      : import('@lifeline-kit/locales/compliance-desk/en'),
    chinese
      ? import('@lifeline-kit/locales/compliance-activities/zh-CN')
      : import('@lifeline-kit/locales/compliance-activities/en'),
    fetchKeepWords(language),
  ]);
  return { language, words: { ...keep, ...activities.messages, ...desk.messages }, views };
}
