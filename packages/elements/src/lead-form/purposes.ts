import type { LeadPurpose } from '@lifeline-kit/core/lead';
import { fill } from '../shared/fill.ts';
import type { Words } from './catalogue.ts';
import type { FormSettings } from './form-settings.ts';

/** Version of the form and of its own texts: raised with every change of their sense. */
export const formVersion = '1';

/** A consent as the form shows it. */
export type ShownPurpose = Pick<LeadPurpose, 'purpose' | 'by' | 'text' | 'version'>;

/** Every text to which sending, or a box, says yes; the answer to the request comes first. */
export function shownPurposes(
  { purposes, brand }: Pick<FormSettings, 'purposes' | 'brand'>,
  words: Words,
): readonly ShownPurpose[] {
  const named = (plain: string, branded: string): string =>
    brand ? fill(branded, { brand }) : plain;
  const reply = named(words.consentReply, words.consentReplyBrand);
  const news = named(words.consentNews, words.consentNewsBrand);
  return [
    { purpose: 'reply', by: 'button', text: reply, version: formVersion },
    ...purposes.flatMap(({ purpose, text, version = formVersion }): ShownPurpose[] => {
      const shown = text ?? (purpose === 'news' ? news : undefined);
      return shown ? [{ purpose, by: 'box', text: shown, version }] : [];
    }),
  ];
}
