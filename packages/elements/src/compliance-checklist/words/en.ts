import { messages as common } from '@lifeline-kit/locales/common/en';
import { messages } from '@lifeline-kit/locales/compliance-checklist/en';

/** Everything that the first questions say. */
export const words = { ...common, ...messages };
