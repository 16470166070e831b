import type { MaturityPresentMessages } from '@lifeline-kit/locales/maturity-present/messages';
import type { StageMessages } from '@lifeline-kit/locales/stage/messages';
import type { Language } from '../../shared/languages.ts';
import type { LatePart } from '../../shared/late-controller.ts';
import type * as present from './present-part.ts';

/** The quiz before a room: only a page that presents fetches it. */
export interface PresentPart extends LatePart {
  readonly words: StageMessages & MaturityPresentMessages;
  readonly present: typeof present;
}

export async function fetchPresent(language: Language): Promise<PresentPart> {
  const [present, stage, own] = await Promise.all([
    import('./present-part.ts'),
    language === 'zh-CN'
      ? import('@lifeline-kit/locales/stage/zh-CN')
      : import('@lifeline-kit/locales/stage/en'),
    language === 'zh-CN'
      ? import('@lifeline-kit/locales/maturity-present/zh-CN')
      : import('@lifeline-kit/locales/maturity-present/en'),
  ]);
  return { language, words: { ...stage.messages, ...own.messages }, present };
}
