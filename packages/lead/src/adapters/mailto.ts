import type { Adapter } from './adapter.ts';

/** The first line of the body is the subject of the mail. */
const subjectEnd = /\r?\n\r?\n?/;

/**
 * The visitor's own mail program, with the lead as its text. Nobody can know whether the mail is
 * sent, so it is handed over, and only ever on a click.
 */
export const mailto: Adapter = {
  isAutomatic: false,
  success: 'handed-over',
  async send({ body, destination: { url = '' } }) {
    // Not even for a lead that another script of the site has put into the outbox.
    if (!url.startsWith('mailto:')) return { kind: 'failed', problem: 'unusable' };
    const link = document.createElement('a');
    link.href = mailAddress(url, body);
    link.click();
    return { kind: 'handed-over' };
  },
};

/**
 * The address that opens a mail.
 *
 * @param url - `mailto:` with whom it goes to
 * @param body - the subject in the first line, the text below
 * @see RFC 6068, The 'mailto' URI Scheme, October 2010 (line breaks are CRLF)
 */
export function mailAddress(url: string, body: string): string {
  const at = subjectEnd.exec(body);
  const subject = at ? body.slice(0, at.index) : body;
  const text = at ? body.slice(at.index + at[0].length) : '';
  const query = [
    ['subject', subject],
    ['body', text.replace(/\r?\n/g, '\r\n')],
  ].map(
    ([name = '', value = '']) =>
      `${name}=${encodeURIComponent(value.replace(/\p{Surrogate}/gu, '\ufffd'))}`,
  );
  return `${url}${url.includes('?') ? '&' : '?'}${query.join('&')}`;
}
