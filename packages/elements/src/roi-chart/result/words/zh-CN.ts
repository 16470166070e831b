import { messages as common } from '@lifeline-kit/locales/common/zh-CN';
import { messages as keep } from '@lifeline-kit/locales/keep/zh-CN';
import { messages } from '@lifeline-kit/locales/roi-result/zh-CN';
import type { LateWords } from '../context.ts';

/** Everything that the result says. */
export const words: LateWords = { ...common, ...keep, ...messages };
