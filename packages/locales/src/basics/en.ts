import type { BasicMessages } from './messages.ts';

export const messages: BasicMessages = {
  notSure: 'Not sure',
  ourGuess: 'Our guess',
  loading: 'Loading…',
  notice: 'An estimate from published data. Not legal advice, not a certification, not a quote.',
  errorNumber: 'Please enter a number, for example {example}.',
  errorTooSmall: 'Please enter {low} or more.',
  errorTooLarge: 'That is more than we can work with. Please enter {high} or less.',
  errorWhole: 'Please enter a whole number, for example {example}.',
  under: 'under {value}',
  over: 'over {value}',
};
