import { messages as basics } from '@lifeline-kit/locales/basics/zh-CN';
import { messages } from '@lifeline-kit/locales/lead-form/zh-CN';

/** Everything that the first questions say. */
export const words = { ...basics, ...messages };
