import type * as register from '@lifeline-kit/core/sources';
import type { Language } from '../shared/languages.ts';
import type { LatePart } from '../shared/late-controller.ts';
import type { LateWords } from './result/context.ts';
import type * as views from './result/result-part.ts';
import type { ModelParts } from './result/return-model.ts';

/** Everything that works the result out and shows it: it comes once the first questions are painted. */
export interface ResultPart extends LatePart {
  readonly words: LateWords;
  readonly views: typeof views;
  readonly register: typeof register;
  readonly model: ModelParts;
}

export async function fetchResult(language: Language): Promise<ResultPart> {
  const [views, register, roi, insurance, loss, own, common, keep] = await Promise.all([
    import('./result/result-part.ts'),
    import('@lifeline-kit/core/sources'),
    import('@lifeline-kit/core/roi'),
    import('@lifeline-kit/core/insurance'),
    import('@lifeline-kit/core/loss'),
    language === 'zh-CN'
      ? import('@lifeline-kit/locales/roi-result/zh-CN')
      : import('@lifeline-kit/locales/roi-result/en'),
    language === 'zh-CN'
      ? import('@lifeline-kit/locales/common/zh-CN')
      : import('@lifeline-kit/locales/common/en'),
    language === 'zh-CN'
      ? import('@lifeline-kit/locales/keep/zh-CN')
      : import('@lifeline-kit/locales/keep/en'),
  ]);
  return {
    language,
    words: { ...common.messages, ...keep.messages, ...own.messages },
    views,
    register,
    model: { roi, insurance, loss },
  };
}
