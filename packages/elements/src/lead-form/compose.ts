import {
  contactFields,
  flattenLead,
  type LeadContact,
  type LeadCreated,
  type LeadPurpose,
  mostLeadBytes,
  type SpamSignal,
} from '@lifeline-kit/core/lead';
import type { EventBase } from '../shared/events.ts';
import type { LeadSummary } from '../shared/offer.ts';
import { plainJson } from '../shared/plain-json.ts';
import { version } from '../shared/version.ts';
import type { Attribution } from './attribution.ts';
import type { Words } from './catalogue.ts';
import { cleaned, type Typed } from './contact-errors.ts';
import type { FormSettings } from './form-settings.ts';
import { mailText } from './mail-text.ts';
import { prettyJson } from './pretty-json.ts';
import { formVersion } from './purposes.ts';

/** Everything that a lead is made from. */
export interface Ingredients {
  readonly id: string;
  /** ISO 8601. */
  readonly now: string;
  readonly mode: 'live' | 'test';
  readonly typed: Typed;
  readonly purposes: readonly LeadPurpose[];
  readonly settings: FormSettings;
  readonly event: EventBase;
  readonly attribution: Attribution;
  readonly globalPrivacyControl: boolean;
  readonly language: string;
  /** `undefined` where the visitor keeps it to themselves, or there is none. */
  readonly summary: LeadSummary | undefined;
  readonly signals: readonly SpamSignal[];
  readonly elapsed: number;
  readonly token: string;
  readonly proof: string | undefined;
}

/** A lead, and the text in which it is shown and sent. */
export interface Composed {
  readonly lead: LeadCreated;
  readonly body: string;
}

/**
 * A lead and its text. What is above the limit of bytes loses its indentation first, then the answers,
 * never the contact nor the result.
 */
export function compose(ingredients: Ingredients, words: Words): Composed {
  const lead = leadOf(ingredients);
  const { to, format = '' } = ingredients.settings.destination;
  if (to === 'mailto') return { lead, body: mailText(lead, words) };
  const isFlat = format.split(/\s+/).includes('flat');
  const { answers: _, ...short } = lead.data;
  const shortLead = { ...lead, data: short };
  let composed: Composed = { lead, body: '' };
  for (const [one, write] of [
    [lead, prettyJson],
    [lead, plainJson],
    [shortLead, prettyJson],
    [shortLead, plainJson],
  ] as const) {
    composed = { lead: one, body: write(isFlat ? flattenLead(one) : one) };
    // A character has a byte at least: what is far too long need not be counted.
    const { body } = composed;
    if (body.length < mostLeadBytes && encoder.encode(body).length < mostLeadBytes) break;
  }
  return composed;
}

const encoder = new TextEncoder();

function leadOf(ingredients: Ingredients): LeadCreated {
  const { id, now, mode, typed, settings, event, attribution, summary } = ingredients;
  const { element, instanceId, partnerId } = event;
  return {
    type: 'lead.created',
    timestamp: now,
    data: {
      id,
      mode,
      source: {
        element,
        kitVersion: version,
        instanceId,
        ...(partnerId && { partnerId }),
        ...attribution,
        locale: ingredients.language,
      },
      contact: contactOf(typed, settings),
      consent: {
        givenAt: now,
        language: ingredients.language,
        purposes: ingredients.purposes,
        policy: settings.policy,
        ...(settings.controller && { controller: settings.controller }),
        recipients: settings.recipients,
        form: formVersion,
        globalPrivacyControl: ingredients.globalPrivacyControl,
      },
      ...(summary && { result: summary.result, answers: summary.answers }),
      spam: {
        signals: ingredients.signals,
        elapsed: ingredients.elapsed,
        token: ingredients.token,
        ...(ingredients.proof && { proof: ingredients.proof }),
      },
    },
  };
}

function contactOf(typed: Typed, { fields }: FormSettings): LeadContact {
  return Object.fromEntries(
    contactFields
      .filter((field) => fields.includes(field))
      .map((field) => [field, oneLine(field, cleaned(typed[field]))])
      .filter(([, text]) => text),
  );
}

/** A pasted tab in a single line becomes a space; a message keeps its lines. */
function oneLine(field: string, text: string): string {
  return field === 'message' ? text : text.replace(/\p{Cc}+/gu, ' ');
}
