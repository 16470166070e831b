import * as z from 'zod/mini';
import type { FlatLead, LeadCreated } from '../lead/lead.ts';
import { leadLimits as limits, spamSignals } from '../lead/limits.ts';
import { type Checked, check } from './issues.ts';

// Compiled validators are made from text, which a strict page forbids.
z.config({ jitless: true });

const text = (most: number) => z.string().check(z.maxLength(most));
/** No line breaks and no other control characters: such a text may become a header of a mail. */
const line = (most: number) => text(most).check(z.regex(/^\P{Cc}*$/u));
const filled = (most: number) => line(most).check(z.minLength(1));
const code = filled(limits.code);
const id = text(limits.code).check(
  z.regex(/^[A-Za-z][\w.-]*$/),
  z.refine((name) => !['constructor', 'prototype'].includes(name)),
);
const moment = z.iso.datetime({ precision: 3 });
const webAddress = text(limits.address).check(z.regex(/^https?:\/\/[^\s?#]+$/));

/** UUID version 7, RFC 9562. */
const leadId = z
  .string()
  .check(z.regex(/^[\da-f]{8}-[\da-f]{4}-7[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/));

const contact = z
  .strictObject({
    name: z.optional(filled(limits.name)),
    email: z.optional(filled(limits.email)),
    company: z.optional(filled(limits.company)),
    phone: z.optional(filled(limits.phone)),
    message: z.optional(text(limits.message).check(z.minLength(1))),
  })
  .check(z.refine((given) => Object.keys(given).length > 0));

const source = z.strictObject({
  element: text(limits.code).check(z.regex(/^lifeline-[a-z-]+$/)),
  kitVersion: code,
  instanceId: code,
  partnerId: z.optional(filled(limits.label)),
  campaign: z.optional(filled(limits.label)),
  page: text(limits.address),
  referrer: z.optional(webAddress),
  locale: text(limits.code).check(z.regex(/^[A-Za-z\d-]+$/)),
  utm: z.optional(
    z.strictObject({
      source: z.optional(filled(limits.label)),
      medium: z.optional(filled(limits.label)),
      campaign: z.optional(filled(limits.label)),
      term: z.optional(filled(limits.label)),
      content: z.optional(filled(limits.label)),
    }),
  ),
});

const purpose = z.strictObject({
  purpose: id,
  granted: z.boolean(),
  by: z.enum(['box', 'button']),
  text: text(limits.sentence).check(z.minLength(1)),
  sha256: z.string().check(z.regex(/^[\da-f]{64}$/)),
  version: code,
});

const consent = z.strictObject({
  givenAt: moment,
  language: text(limits.code).check(z.regex(/^[A-Za-z\d-]+$/)),
  purposes: z.array(purpose).check(z.maxLength(limits.purposes)),
  policy: z.optional(z.strictObject({ href: filled(limits.address), version: z.optional(code) })),
  controller: z.optional(filled(limits.label)),
  recipients: z.array(filled(limits.label)).check(z.maxLength(limits.recipients)),
  form: code,
  globalPrivacyControl: z.boolean(),
});

const result = z.strictObject({
  kind: id,
  headline: text(limits.sentence),
  band: z.optional(line(limits.label)),
  metrics: z
    .array(
      z.strictObject({
        id,
        label: line(limits.label),
        value: z.number(),
        unit: code,
        shown: line(limits.label),
      }),
    )
    .check(z.maxLength(limits.metrics)),
  model: code,
  seed: z.optional(z.int()),
});

const answer = z.union([
  line(limits.label),
  z.number(),
  z.boolean(),
  z.array(line(limits.code)).check(z.maxLength(limits.answers)),
  z
    .record(id, z.union([line(limits.code), z.number()]))
    .check(z.refine((inner) => Object.keys(inner).length <= limits.answers)),
]);

const spam = z.strictObject({
  signals: z.array(z.enum(spamSignals)).check(z.maxLength(spamSignals.length)),
  elapsed: z.number().check(z.gte(0)),
  token: z.optional(line(limits.token)),
  proof: z.optional(line(limits.token)),
});

/** A lead as it leaves the page and as a collector passes it on. */
export const leadSchema = z.strictObject({
  type: z.literal('lead.created'),
  timestamp: moment,
  data: z.strictObject({
    id: leadId,
    mode: z.enum(['live', 'test']),
    source,
    contact,
    consent,
    result: z.optional(result),
    answers: z.optional(
      z.record(id, answer).check(z.refine((given) => Object.keys(given).length <= limits.answers)),
    ),
    spam,
  }),
});

const flatText = text(limits.sentence * limits.purposes);

/** The flat twin. Further keys are figures and answers. */
export const flatLeadSchema = z.catchall(
  z.object({
    type: z.literal('lead.created'),
    timestamp: moment,
    id: leadId,
    mode: z.enum(['live', 'test']),
    name: flatText,
    email: flatText,
    company: flatText,
    phone: flatText,
    message: flatText,
    element: flatText,
    kit_version: flatText,
    instance_id: flatText,
    partner_id: flatText,
    campaign: flatText,
    page: flatText,
    referrer: flatText,
    locale: flatText,
    utm_source: flatText,
    utm_medium: flatText,
    utm_campaign: flatText,
    utm_term: flatText,
    utm_content: flatText,
    consent_given_at: moment,
    consent_language: flatText,
    consent_granted: flatText,
    consent_refused: flatText,
    consent_texts: flatText,
    consent_versions: flatText,
    consent_sha256: flatText,
    consent_by: flatText,
    policy_href: flatText,
    policy_version: flatText,
    controller: flatText,
    recipients: flatText,
    form: flatText,
    global_privacy_control: z.boolean(),
    spam_signals: flatText,
    spam_elapsed: z.number(),
    spam_token: flatText,
    spam_proof: flatText,
    result_kind: flatText,
    result_headline: flatText,
    result_band: flatText,
    result_model: flatText,
    result_seed: z.union([z.int(), z.literal('')]),
  }),
  z.union([flatText, z.number(), z.boolean()]),
);

/**
 * Checks a lead from outside: unknown keys are refused, every text has its limit. The bytes of the
 * whole are the caller's to count, since they are gone once the JSON is read.
 */
export function checkLead(value: unknown): Checked<LeadCreated> {
  return check(leadSchema, value) as Checked<LeadCreated>;
}

/** Checks the flat twin of a lead; a further key must be of a figure or an answer. */
export function checkFlatLead(value: unknown): Checked<FlatLead> {
  const checked = check(flatLeadSchema, value) as Checked<FlatLead>;
  if (!checked.ok) return checked;
  const issues = Object.keys(checked.value)
    .filter((key) => !Object.hasOwn(flatLeadSchema.shape, key))
    .filter((key) => !/^(metric|answer)_[a-z\d_]+$/.test(key))
    .map((path) => ({ path, code: 'unknown-key' as const, expected: 'metric_… or answer_…' }));
  return issues.length > 0 ? { ok: false, issues } : checked;
}
