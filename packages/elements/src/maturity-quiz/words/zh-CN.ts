import { messages as basics } from '@lifeline-kit/locales/basics/zh-CN';
import { messages } from '@lifeline-kit/locales/maturity-quiz/zh-CN';

/** Everything that the first questions say. */
export const words = { ...basics, ...messages };
