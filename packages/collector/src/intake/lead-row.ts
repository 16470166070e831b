import { createHash } from 'node:crypto';
import { type FlatLead, type Lead, wholeCharacters } from '@lifeline-kit/core/lead';
import type { LeadRow } from '../store/tables.ts';
import { adviserOf } from './adviser.ts';
import type { TakenLead } from './taken-lead.ts';

/** What lists, filters and the adviser need of a lead, whatever its shape. */
interface Gist {
  readonly id: string;
  readonly mode: Lead['mode'];
  readonly givenAt: string;
  readonly partner: string;
  readonly campaign: string;
  readonly element: string;
  readonly locale: string;
  readonly name: string;
  readonly email: string;
  readonly company: string;
  readonly phone: string;
  readonly message: string;
  readonly kind: string;
  readonly headline: string;
  readonly spam: boolean;
}

/**
 * The row under which a lead is kept.
 *
 * @param now - milliseconds since 1970, by the clock of the collector
 * @param lateAfter - milliseconds on the way after which a lead is marked as late
 */
export function leadRow(taken: TakenLead, now: number, lateAfter: number): LeadRow {
  const gist = taken.format === 'envelope' ? gistOf(taken.lead.data) : flatGistOf(taken.lead);
  const given = Date.parse(gist.givenAt);
  const adviser = adviserOf(taken);
  const { name, email, company, phone, message, partner, campaign } = gist;
  return {
    id: gist.id,
    received_at: now,
    given_at: given,
    format: taken.format,
    mode: gist.mode,
    late: now - given > lateAfter ? 1 : 0,
    spam: gist.spam ? 1 : 0,
    partner,
    campaign,
    element: gist.element,
    locale: gist.locale,
    name: storable(name),
    email: storable(email).trim().toLowerCase(),
    company: storable(company),
    kind: gist.kind,
    headline: storable(gist.headline),
    verdict: adviser?.verdict ?? '',
    score: adviser?.score ?? null,
    search: storable(
      [name, email, company, phone, message, partner, campaign].join('\n'),
    ).toLowerCase(),
    content_hash: contentHash(taken),
    body: JSON.stringify(taken.lead),
    adviser: adviser ? JSON.stringify(adviser) : '',
  };
}

function gistOf({ id, mode, source, contact, consent, result, spam }: Lead): Gist {
  return {
    id,
    mode,
    givenAt: consent.givenAt,
    partner: source.partnerId ?? '',
    campaign: source.campaign ?? '',
    element: source.element,
    locale: source.locale,
    name: contact.name ?? '',
    email: contact.email ?? '',
    company: contact.company ?? '',
    phone: contact.phone ?? '',
    message: contact.message ?? '',
    kind: result?.kind ?? '',
    headline: result?.headline ?? '',
    spam: spam.signals.length > 0,
  };
}

function flatGistOf(lead: FlatLead): Gist {
  const text = (key: string): string => String(lead[key] ?? '');
  return {
    id: lead.id,
    mode: text('mode') === 'test' ? 'test' : 'live',
    givenAt: text('consent_given_at'),
    partner: text('partner_id'),
    campaign: text('campaign'),
    element: text('element'),
    locale: text('locale'),
    name: text('name'),
    email: text('email'),
    company: text('company'),
    phone: text('phone'),
    message: text('message'),
    kind: text('result_kind'),
    headline: text('result_headline'),
    spam: text('spam_signals') !== '',
  };
}

/** PostgreSQL keeps no zero byte in a text, and UTF-8 has no half of a surrogate pair. */
const storable = (text: string): string => wholeCharacters(text).replaceAll('\0', '\ufffd');

/**
 * SHA-256 of what the visitor gave, with keys in order. The moment of the envelope is left out: it
 * tells of the sending, and a sender may make a new envelope around the same lead.
 */
function contentHash({ format, lead, content }: TakenLead): string {
  const { timestamp: _, ...given } = lead as { readonly timestamp?: string };
  return createHash('sha256')
    .update(content ?? ordered(format === 'flat' ? asFields(given) : given))
    .digest('hex');
}

/** As a form would send it: all text, with the line breaks of a form. */
const asFields = (twin: object): object =>
  Object.fromEntries(
    Object.entries(twin).map(([key, value]) => [key, String(value).replaceAll('\r\n', '\n')]),
  );

const ordered = (value: unknown): string => JSON.stringify(inOrder(value));

function inOrder(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(inOrder);
  const source = value as Readonly<Record<string, unknown>>;
  return Object.fromEntries(
    Object.keys(source)
      .sort()
      .map((key) => [key, inOrder(source[key])]),
  );
}
