import * as z from 'zod/mini';
import { contactFields, leadLimits } from '../lead/limits.ts';
import { exchangeRates } from '../tables/exchange-rates.ts';
import { type Checked, check, type Issue, toIssue } from './issues.ts';
import { profileSchema } from './profile.ts';

const text = z.string().check(z.maxLength(2000));
const short = z.string().check(z.maxLength(leadLimits.label));

/** How the form asks, and what it may take along. */
const leadConfigSchema = z.strictObject({
  fields: z.optional(z.array(z.enum(contactFields))),
  required: z.optional(z.array(z.enum(contactFields))),
  /** Consents that are asked for, each by a box that is off; `news` has a text of the kit's own. */
  purposes: z.optional(
    z
      .array(
        z.strictObject({
          purpose: z.string().check(z.maxLength(40), z.regex(/^[a-z][a-z\d-]*$/)),
          text: z.optional(z.string().check(z.maxLength(leadLimits.sentence))),
          version: z.optional(z.string().check(z.maxLength(leadLimits.code), z.minLength(1))),
        }),
      )
      .check(z.maxLength(leadLimits.purposes - 1)),
  ),
  /** Who answers for the data, and who receives it; the brand where nothing is said. */
  controller: z.optional(short),
  recipients: z.optional(z.array(short).check(z.maxLength(leadLimits.recipients))),
  policyVersion: z.optional(short),
  /** E-mail address for what cannot be sent otherwise. */
  mail: z.optional(short),
  /** Address of a task in proof of work, as a collector gives it. */
  challenge: z.optional(text),
  /** Whether the query of the page's address goes along. */
  pageQuery: z.optional(z.boolean()),
});

/** What a page may set as JSON, for any widget. */
export const configSchema = z.strictObject({
  currency: z.optional(z.enum(Object.keys(exchangeRates.perUsd))),
  theme: z.optional(z.enum(['auto', 'light', 'dark'])),
  audience: z.optional(z.enum(['owner', 'family', 'growth', 'it'])),
  storage: z.optional(z.enum(['none', 'session', 'local'])),
  view: z.optional(z.enum(['visitor', 'adviser'])),
  evidence: z.optional(z.enum(['claims', 'public-record'])),
  loading: z.optional(z.enum(['lazy', 'eager'])),
  font: z.optional(z.enum(['kit', 'page'])),
  mode: z.optional(z.enum(['live', 'test'])),
  analytics: z.optional(z.enum(['none', 'event', 'datalayer', 'auto'])),
  profile: z.optional(text),
  present: z.optional(z.boolean()),
  leadTo: z.optional(
    z.enum(['none', 'event', 'webhook', 'hubspot', 'form', 'mailto', 'collector']),
  ),
  leadUrl: z.optional(text),
  leadFormat: z.optional(text),
  leadMap: z.optional(text),
  hubspotPortal: z.optional(text),
  hubspotForm: z.optional(text),
  hubspotRegion: z.optional(text),
  brandName: z.optional(text),
  brandLogo: z.optional(text),
  ctaLabel: z.optional(text),
  ctaHref: z.optional(text),
  privacyHref: z.optional(text),
  lead: z.optional(leadConfigSchema),
  partnerId: z.optional(text),
  campaign: z.optional(text),
  /** What the page knows of the business already. */
  prefill: z.optional(profileSchema),
  /** What the maturity quiz asks until a person chooses. */
  form: z.optional(z.enum(['full', 'short'])),
  /** Questions of one's own for the maturity quiz; its own schema checks them. */
  model: z.optional(z.looseObject({})),
  /** Messages of one's own, by key; `{name}` places as in the kit's. */
  texts: z.optional(z.record(z.string().check(z.maxLength(60)), text)),
});

export type LeadConfig = z.output<typeof leadConfigSchema>;
export type Config = z.output<typeof configSchema>;

/** Checks a configuration from outside. */
export function checkConfig(value: unknown): Checked<Config> {
  return check(configSchema, value);
}

/** What of a configuration can be used, and what was left out of it. */
export interface UsableConfig {
  readonly value: Config;
  readonly issues: readonly Issue[];
}

/**
 * The part of a configuration that can be used: a mistyped key costs that key and no more.
 *
 * @param value - plain data, as from `JSON.parse`; it is changed
 */
export function usableConfig(value: unknown): UsableConfig {
  const first = configSchema.safeParse(value);
  if (first.success) return { value: first.data, issues: [] };
  for (const { path, ...issue } of first.error.issues) {
    const names = issue.code === 'unrecognized_keys' ? issue.keys : [undefined];
    for (const name of names) remove(value, name === undefined ? path : [...path, name]);
  }
  const second = configSchema.safeParse(value);
  return { value: second.success ? second.data : {}, issues: first.error.issues.map(toIssue) };
}

function remove(from: unknown, path: readonly PropertyKey[]): void {
  const last = path.at(-1);
  if (last === undefined) return;
  let at = from;
  for (const step of path.slice(0, -1)) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, step)) return;
    at = at[step as keyof typeof at];
  }
  if (typeof at === 'object' && at !== null) Reflect.deleteProperty(at, last);
}
