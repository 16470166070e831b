import { post } from '../sending/post.ts';
import type { Adapter, Outcome } from './adapter.ts';
import { outcomeOf } from './outcome-of.ts';

/**
 * An address that takes JSON. Success is any 2xx.
 *
 * `text` sends the same JSON as `text/plain`, for hosts that answer no preflight. `opaque` sends it to
 * hosts whose answer nobody may read: it goes out once and counts as handed over.
 */
export const webhook: Adapter = {
  isAutomatic: true,
  success: 'sent',
  async send({ id, body, destination: { url = '', format = '' }, patience }): Promise<Outcome> {
    const words = format.split(/\s+/);
    if (words.includes('opaque')) {
      await post({ url, body, headers: plain, mode: 'no-cors', patience });
      return { kind: 'handed-over' };
    }
    const headers = words.includes('text') ? plain : jsonHeaders(url, id);
    return outcomeOf(await post({ url, body, headers, patience }), { kind: 'taken' });
  },
};

const plain = { 'content-type': 'text/plain;charset=UTF-8' };

/** A foreign host may not allow the header, and the preflight would fail; the body has the id. */
function jsonHeaders(url: string, id: string): Readonly<Record<string, string>> {
  const type = { 'content-type': 'application/json' };
  return new URL(url).origin === location.origin ? { ...type, 'idempotency-key': id } : type;
}
