import { messages as common } from '@lifeline-kit/locales/common/en';
import { messages as keep } from '@lifeline-kit/locales/keep/en';
import { messages } from '@lifeline-kit/locales/roi-result/en';
import type { LateWords } from '../context.ts';

/** Everything that the result says. */
export const words: LateWords = { ...common, ...keep, ...messages };
