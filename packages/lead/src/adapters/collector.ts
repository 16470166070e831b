import { post } from '../sending/post.ts';
import type { Adapter } from './adapter.ts';
import { outcomeOf } from './outcome-of.ts';

/** Where a collector takes leads, below its own address. */
const path = '/v1/leads';

/**
 * The kit's own collector. Success is a 2xx that names the lead: whatever else stands between, a
 * proxy or a sign-in page, cannot know its id.
 */
export const collector: Adapter = {
  isAutomatic: true,
  success: 'received',
  async send({ id, body, destination, patience }) {
    const answer = await post({
      url: leadsAddress(destination.url ?? ''),
      body,
      headers: { 'content-type': 'application/json', 'idempotency-key': id },
      patience,
    });
    const taken = names(answer.text, id) ? takenOutcome : otherOutcome;
    return outcomeOf(answer, taken);
  },
};

const takenOutcome = { kind: 'taken' } as const;
const otherOutcome = { kind: 'later', problem: 'busy' } as const;

function names(text: string, id: string): boolean {
  try {
    return (JSON.parse(text) as { readonly id?: unknown } | null)?.id === id;
  } catch {
    return false;
  }
}

/**
 * The address that takes leads.
 *
 * @param url - that of the collector, or the whole
 *
 * @example
 * leadsAddress('https://leads.example.com/');
 * // => 'https://leads.example.com/v1/leads'
 */
export function leadsAddress(url: string): string {
  const base = url.replace(/\/+$/, '');
  return base.endsWith(path) ? base : base + path;
}
