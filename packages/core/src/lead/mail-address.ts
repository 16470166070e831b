import { wholeCharacters } from './whole-characters.ts';

/** The first line is the subject; an empty one may follow it. */
const subjectEnd = /\r?\n\r?\n?/;

/**
 * The address that opens a mail.
 *
 * @param url - `mailto:` with whom it goes to
 * @param text - the subject in the first line, the rest below
 * @see RFC 6068, The 'mailto' URI Scheme, October 2010 (line breaks are CRLF)
 *
 * @example
 * mailAddress('mailto:a@b.example', 'Hello\n\nOne & two\n');
 * // => 'mailto:a@b.example?subject=Hello&body=One%20%26%20two%0D%0A'
 */
export function mailAddress(url: string, text: string): string {
  const whole = wholeCharacters(text);
  const at = subjectEnd.exec(whole);
  const subject = at ? whole.slice(0, at.index) : whole;
  const body = at ? whole.slice(at.index + at[0].length).replace(/\r?\n/g, '\r\n') : '';
  const query = `subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
  return `${url}${url.includes('?') ? '&' : '?'}${query}`;
}
