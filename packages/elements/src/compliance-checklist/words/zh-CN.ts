import { messages as common } from '@lifeline-kit/locales/common/zh-CN';
import { messages } from '@lifeline-kit/locales/compliance-checklist/zh-CN';

/** Everything that the first questions say. */
export const words = { ...common, ...messages };
