import {
  type ContactField,
  contactFields,
  type LeadDestination,
  leadLimits,
} from '@lifeline-kit/core/lead';
import type { LeadConfig } from '@lifeline-kit/core/schema';
import { checkAddress } from '../shared/address.ts';

/** Settings of the form as they count, made from what the page has set. */
export interface FormSettings {
  readonly fields: readonly ContactField[];
  readonly required: readonly ContactField[];
  readonly purposes: NonNullable<LeadConfig['purposes']>;
  readonly policy: { readonly href: string; readonly version?: string };
  /** Name of the firm behind the page; nothing where it does not say. */
  readonly brand: string | undefined;
  readonly controller: string | undefined;
  /** Who receives the lead; at least one, if only a host. */
  readonly recipients: readonly string[];
  readonly destination: LeadDestination;
  /** Where the visitor can write by hand. */
  readonly mail: string | undefined;
  readonly challenge: string | undefined;
  readonly pageQuery: boolean;
}

export interface RawSettings {
  readonly to: string;
  readonly url: string | undefined;
  readonly format: string | undefined;
  readonly brand: string | undefined;
  readonly privacyHref: string | undefined;
  readonly lead: LeadConfig;
  /** Address of the page. */
  readonly base: string;
}

/** A form that asks for personal data and cannot say what becomes of it is not shown. */
export interface SettingsProblem {
  readonly where: string;
  readonly message: string;
}

export function formSettings(raw: RawSettings): FormSettings | SettingsProblem {
  const { to, url, format, brand, privacyHref, lead, base } = raw;
  if (to === 'none') return { where: 'lead-to', message: 'must say where a lead goes' };
  if (!privacyHref) {
    const message = 'must lead to the privacy policy, since the form asks for personal data';
    return { where: 'privacy-href', message };
  }
  if (to !== 'event' && !url) {
    return { where: 'lead-url', message: `must be the address that lead-to="${to}" sends to` };
  }
  if (url && to !== 'event' && url.startsWith('mailto:') !== (to === 'mailto')) {
    const scheme = to === 'mailto' ? 'mailto:' : 'https:';
    return { where: 'lead-url', message: `must begin with ${scheme} for lead-to="${to}"` };
  }
  const fields = contactFields.filter((field) => (lead.fields ?? contactFields).includes(field));
  if (!fields.includes('email') && !fields.includes('phone')) {
    return { where: 'config.lead.fields', message: 'must have email or phone in it' };
  }
  const challenge = lead.challenge ? checkAddress(lead.challenge, base) : undefined;
  return {
    fields,
    required: requiredOf(fields, lead.required),
    purposes: lead.purposes ?? [],
    policy: { href: privacyHref, ...(lead.policyVersion && { version: lead.policyVersion }) },
    brand,
    controller: lead.controller ?? brand?.slice(0, leadLimits.label),
    recipients: lead.recipients ?? [brand?.slice(0, leadLimits.label) ?? hostOf(url ?? base)],
    destination: { to, ...(url && { url }), ...(format && { format }) },
    mail: lead.mail,
    challenge: challenge?.ok ? challenge.href : undefined,
    pageQuery: lead.pageQuery ?? false,
  };
}

/** Without a way to reach somebody there is nothing to answer. */
function requiredOf(
  fields: readonly ContactField[],
  required: readonly ContactField[] | undefined,
): readonly ContactField[] {
  const wanted = (required ?? []).filter((field) => fields.includes(field));
  if (wanted.includes('email') || wanted.includes('phone')) return wanted;
  return [...wanted, fields.includes('email') ? 'email' : 'phone'];
}

function hostOf(address: string): string {
  const { host, pathname, protocol } = new URL(address);
  return protocol === 'mailto:' ? pathname : host || protocol;
}
