import type { Industry } from '@lifeline-kit/core/profile';
import type { CommonMessages } from '@lifeline-kit/locales/common/messages';
import { oncePer } from './once-per.ts';

type Options = readonly { readonly value: Industry; readonly label: string }[];

const prefix = 'industry.';

/** Industries by their name, in the order of the words, which is that of their language. */
export const industryOptions: (words: CommonMessages) => Options = oncePer((words) =>
  Object.entries(words)
    .filter(([key]) => key.startsWith(prefix))
    .map(([key, label]) => ({ value: key.slice(prefix.length) as Industry, label })),
);
