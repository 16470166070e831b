import { messages as basics } from '@lifeline-kit/locales/basics/en';
import { messages } from '@lifeline-kit/locales/maturity-quiz/en';

/** Everything that the first questions say. */
export const words = { ...basics, ...messages };
