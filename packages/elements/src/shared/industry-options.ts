import { type Industry, industries } from '@lifeline-kit/core/profile';
import type { CommonMessages } from '@lifeline-kit/locales/common/messages';

type Options = readonly { readonly value: Industry; readonly label: string }[];

/** By words: a list is sorted once a language, not once a key stroke. */
const sorted = new WeakMap<CommonMessages, Options>();

/** Industries by their name, with what has none of its own at the end. */
export function industryOptions(words: CommonMessages, lang: string): Options {
  const known = sorted.get(words);
  if (known) return known;
  const byName = new Intl.Collator(lang);
  const options = industries
    .map((value) => ({ value, label: words[`industry.${value}`] }))
    .sort((a, b) =>
      a.value === 'other' ? 1 : b.value === 'other' ? -1 : byName.compare(a.label, b.label),
    );
  sorted.set(words, options);
  return options;
}
