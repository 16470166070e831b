import { mailAddress } from '@lifeline-kit/core/lead';

/**
 * The address that opens a mail of the visitor's.
 *
 * @param to - whom it goes to; empty where the page does not say, and the visitor fills it in
 * @param text - the subject in the first line, the rest below an empty one
 */
export function mailHref(to: string | undefined, text: string): string {
  return mailAddress(`mailto:${encodeURIComponent(to ?? '').replaceAll('%40', '@')}`, text);
}
