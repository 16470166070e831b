import type * as register from '@lifeline-kit/core/sources';
import type { Language } from '../shared/languages.ts';
import type { LatePart } from '../shared/late-controller.ts';
import type { LateWords } from './result/context.ts';
import type * as views from './result/result-part.ts';
import type * as model from './result/return-model.ts';

/** Everything that works the result out and shows it: it comes once the first questions are painted. */
export interface ResultPart extends LatePart {
  readonly words: LateWords;
  readonly views: typeof views;
  readonly register: typeof register;
  readonly model: typeof model;
}

/** The model comes first: its draws are made while the rest is on its way. */
export async function fetchResult(language: Language): Promise<ResultPart> {
  const [model, views, register, { words }] = await Promise.all([
    fetchModel(),
    import('./result/result-part.ts'),
    import('@lifeline-kit/core/sources'),
    language === 'zh-CN' ? import('./result/words/zh-CN.ts') : import('./result/words/en.ts'),
  ]);
  return { language, words, views, register, model };
}

async function fetchModel(): Promise<typeof model> {
  const model = await import('./result/return-model.ts');
  await model.drawAhead();
  return model;
}
