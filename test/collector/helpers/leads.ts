import { createHash, randomBytes } from 'node:crypto';
import { type FlatLead, flattenLead, type LeadCreated } from '@lifeline-kit/core/lead';
import { wholeLead } from '../../fixtures/leads.ts';

/** An id of version 7 for this moment, RFC 9562. */
export function freshId(now = Date.now()): string {
  const time = now.toString(16).padStart(12, '0');
  const random = randomBytes(10).toString('hex');
  return `${time.slice(0, 8)}-${time.slice(8)}-7${random.slice(0, 3)}-8${random.slice(3, 6)}-${random.slice(6, 18)}`;
}

/** An undefined part is left out. */
type Part<T> = { readonly [K in keyof T]?: Part<T[K]> | undefined };

function merged<T>(base: T, part: Part<T>): T {
  if (typeof part !== 'object' || part === null || Array.isArray(part)) return part as T;
  const entries = Object.entries(part).map(([key, value]) => [
    key,
    key === 'answers'
      ? value
      : merged((base as Record<string, unknown>)[key] ?? {}, value as object),
  ]);
  return { ...base, ...Object.fromEntries(entries) };
}

/** A lead of this moment with an id of its own; parts of its data may differ. */
export function lead(part: Part<LeadCreated['data']> = {}): LeadCreated {
  const moment = new Date().toISOString();
  const data = merged(wholeLead.data, {
    id: freshId(),
    consent: { givenAt: moment },
    ...part,
  } as Part<LeadCreated['data']>);
  const purposes = data.consent.purposes.map((purpose) => ({
    ...purpose,
    sha256: createHash('sha256').update(purpose.text).digest('hex'),
  }));
  const consent = { ...data.consent, purposes };
  return { type: 'lead.created', timestamp: moment, data: { ...data, consent } };
}

export const flat = (part: Part<LeadCreated['data']> = {}): FlatLead => flattenLead(lead(part));
