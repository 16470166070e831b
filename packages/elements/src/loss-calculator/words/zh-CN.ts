import { messages as common } from '@lifeline-kit/locales/common/zh-CN';
import { messages } from '@lifeline-kit/locales/loss-calculator/zh-CN';

/** Everything that the first questions say. */
export const words = { ...common, ...messages };
