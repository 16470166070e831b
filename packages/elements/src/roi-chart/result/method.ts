import type { Language } from '../../shared/languages.ts';
import type { Method } from '../method-view.ts';

/** Fetches the explanation; a page that nobody asks never loads it. */
export async function fetchMethod(language: Language): Promise<Method> {
  const [{ methodView }, { messages }] = await Promise.all([
    import('../method-view.ts'),
    language === 'zh-CN'
      ? import('@lifeline-kit/locales/roi-method/zh-CN')
      : import('@lifeline-kit/locales/roi-method/en'),
  ]);
  return { language, words: messages, view: methodView };
}
