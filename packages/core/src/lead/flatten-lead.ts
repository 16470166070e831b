import type { FlatLead, Lead, LeadAnswers, LeadConsent, LeadCreated } from './lead.ts';

type Flat = Record<string, string | number | boolean>;

/**
 * The flat twin of a lead: one level, stable keys in snake case, the same content.
 *
 * What a lead lacks is an empty text, so that a tool that is shown one lead knows every key.
 *
 * @example
 * Object.keys(flattenLead({ type: 'lead.created', timestamp: '', data: { id: '', source: {}, contact: {}, consent: { purposes: [], recipients: [] }, spam: { signals: [] }, answers: { annualRevenue: 4 } } })).at(-1);
 * // => 'answer_annual_revenue'
 */
export function flattenLead({ type, timestamp, data }: LeadCreated): FlatLead {
  const { id, mode, contact, spam } = data;
  return {
    type,
    timestamp,
    id,
    mode,
    ...contactOf(contact),
    ...sourceOf(data.source),
    ...consentOf(data.consent),
    spam_signals: spam.signals.join(', '),
    spam_elapsed: spam.elapsed,
    spam_token: spam.token ?? '',
    spam_proof: spam.proof ?? '',
    ...resultOf(data.result),
    ...answersOf(data.answers ?? {}),
  };
}

function contactOf({ name, email, company, phone, message }: Lead['contact']): Flat {
  return {
    name: name ?? '',
    email: email ?? '',
    company: company ?? '',
    phone: phone ?? '',
    message: message ?? '',
  };
}

function sourceOf(source: Lead['source']): Flat {
  const { utm = {} } = source;
  return {
    element: source.element,
    kit_version: source.kitVersion,
    instance_id: source.instanceId,
    partner_id: source.partnerId ?? '',
    campaign: source.campaign ?? '',
    page: source.page,
    referrer: source.referrer ?? '',
    locale: source.locale,
    utm_source: utm.source ?? '',
    utm_medium: utm.medium ?? '',
    utm_campaign: utm.campaign ?? '',
    utm_term: utm.term ?? '',
    utm_content: utm.content ?? '',
  };
}

function consentOf(consent: LeadConsent): Flat {
  const { purposes, policy, recipients } = consent;
  const decided = (granted: boolean): string =>
    purposes
      .filter((one) => one.granted === granted)
      .map(({ purpose }) => purpose)
      .join(', ');
  return {
    consent_given_at: consent.givenAt,
    consent_language: consent.language,
    consent_granted: decided(true),
    consent_refused: decided(false),
    consent_texts: purposes.map(({ purpose, text }) => `${purpose}: ${text}`).join('\n'),
    consent_versions: purposes.map(({ purpose, version }) => `${purpose}: ${version}`).join(', '),
    consent_sha256: purposes.map(({ purpose, sha256 }) => `${purpose}: ${sha256}`).join(', '),
    consent_by: purposes.map(({ purpose, by }) => `${purpose}: ${by}`).join(', '),
    policy_href: policy?.href ?? '',
    policy_version: policy?.version ?? '',
    controller: consent.controller ?? '',
    recipients: recipients.join(', '),
    form: consent.form,
    global_privacy_control: consent.globalPrivacyControl,
  };
}

function resultOf(result: Lead['result']): Flat {
  const metrics = result?.metrics ?? [];
  return {
    result_kind: result?.kind ?? '',
    result_headline: result?.headline ?? '',
    result_band: result?.band ?? '',
    result_model: result?.model ?? '',
    result_seed: result?.seed ?? '',
    ...Object.fromEntries(
      metrics.flatMap(({ id, value, unit, shown }) => [
        [`metric_${snake(id)}`, value],
        [`metric_${snake(id)}_unit`, unit],
        [`metric_${snake(id)}_shown`, shown],
      ]),
    ),
  };
}

function answersOf(answers: LeadAnswers): Flat {
  return Object.fromEntries(
    Object.entries(answers).flatMap(([id, answer]): [string, string | number | boolean][] => {
      const key = `answer_${snake(id)}`;
      if (typeof answer !== 'object') return [[key, answer]];
      if (Array.isArray(answer)) return [[key, answer.join(', ')]];
      return Object.entries(answer).map(([inner, value]) => [`${key}_${snake(inner)}`, value]);
    }),
  );
}

/** `annualRevenue`, `tested-backups` → `annual_revenue`, `tested_backups`. */
function snake(id: string): string {
  return id
    .replace(/([a-z\d])([A-Z])/g, '$1_$2')
    .replace(/[^A-Za-z\d]+/g, '_')
    .toLowerCase();
}
