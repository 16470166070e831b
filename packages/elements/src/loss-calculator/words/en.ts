import { messages as common } from '@lifeline-kit/locales/common/en';
import { messages } from '@lifeline-kit/locales/loss-calculator/en';

/** Everything that the first questions say. */
export const words = { ...common, ...messages };
