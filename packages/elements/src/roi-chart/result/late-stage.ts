import type { StageMessages } from '@lifeline-kit/locales/stage/messages';
import type { Language } from '../../shared/languages.ts';
import type { LatePart } from '../../shared/late-controller.ts';
import type * as present from '../present/present-part.ts';

/** The presenter view: only a page that presents fetches it. */
export interface StagePart extends LatePart {
  readonly words: StageMessages;
  readonly present: typeof present;
}

export async function fetchStage(language: Language): Promise<StagePart> {
  const [present, { messages }] = await Promise.all([
    import('../present/present-part.ts'),
    language === 'zh-CN'
      ? import('@lifeline-kit/locales/stage/zh-CN')
      : import('@lifeline-kit/locales/stage/en'),
  ]);
  return { language, words: messages, present };
}
