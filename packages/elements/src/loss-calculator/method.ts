import type * as register from '@lifeline-kit/core/sources';
import type { LossMethodMessages } from '@lifeline-kit/locales/loss-method/messages';
import type { Language } from '../shared/languages.ts';
import type { methodView } from './method-view.ts';

/** What "How is this worked out?" needs beyond the result. */
export interface Method {
  readonly language: Language;
  readonly words: LossMethodMessages;
  readonly register: typeof register;
  readonly view: typeof methodView;
}

/** Fetches the explanation; a page that nobody asks never loads it. */
export async function loadMethod(language: Language): Promise<Method> {
  const [{ methodView }, register, { messages }] = await Promise.all([
    import('./method-view.ts'),
    import('@lifeline-kit/core/sources'),
    language === 'zh-CN'
      ? import('@lifeline-kit/locales/loss-method/zh-CN')
      : import('@lifeline-kit/locales/loss-method/en'),
  ]);
  return { language, words: messages, register, view: methodView };
}
