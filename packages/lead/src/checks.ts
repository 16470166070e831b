import { addressProblem } from '@lifeline-kit/core/address';
import { type LeadDestination, mostLeadBytes } from '@lifeline-kit/core/lead';
import { inTime } from './in-time.ts';

/** Why a destination cannot be used, for whoever runs the page; `undefined` where it can. */
export function destinationProblem({ to, url }: LeadDestination, page: string): string | undefined {
  if (to === 'event') return undefined;
  const address = parsed(url ?? '');
  const isMail = to === 'mailto';
  const wanted = `lead-url must be ${isMail ? 'a mailto:' : 'an https:'} address for lead-to="${to}"`;
  if (!address) return wanted;
  const problem = addressProblem(address, parsed(page));
  if (problem === 'secret') {
    return 'lead-url must carry no key that everybody could read; send to the collector, which keeps it';
  }
  if (problem) return `${wanted}, without a password (${problem})`;
  // A page opened in place of a mail would carry the whole text in its address.
  return (address.protocol === 'mailto:') === isMail ? undefined : wanted;
}

/** Why the whole is too large. */
export function sizeProblem(body: string): string | undefined {
  const bytes = new TextEncoder().encode(body).length;
  if (bytes < mostLeadBytes) return undefined;
  return `it must have less than ${mostLeadBytes} bytes, and has ${bytes}`;
}

/** Milliseconds that the check may take to arrive; a lead never waits for it longer. */
const patience = 3000;

/**
 * What a receiver would refuse the lead for, as paths into it. Where the check cannot be fetched, it is
 * left to the receiver.
 */
export async function leadIssue(lead: unknown): Promise<string | undefined> {
  try {
    const schema = import('@lifeline-kit/core/schema/lead');
    const checked = (await inTime(schema, patience)).checkLead(lead);
    if (checked.ok) return undefined;
    return checked.issues.map(({ path, expected }) => `${path} must be ${expected}`).join('; ');
  } catch {
    return undefined;
  }
}

function parsed(text: string): URL | undefined {
  try {
    return new URL(text);
  } catch {
    return undefined;
  }
}
