import { mailAddress } from '@lifeline-kit/core/lead';
import type { Adapter } from './adapter.ts';

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
    // Not the document's own: an element of the page may hide it.
    const link = Document.prototype.createElement.call(document, 'a') as HTMLAnchorElement;
    link.href = mailAddress(url, body);
    link.click();
    return { kind: 'handed-over' };
  },
};
