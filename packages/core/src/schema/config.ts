import * as z from 'zod/mini';
import { exchangeRates } from '../tables/exchange-rates.ts';
import { type Checked, check } from './issues.ts';
import { profileSchema } from './profile.ts';

const text = z.string().check(z.maxLength(2000));

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
  brandName: z.optional(text),
  brandLogo: z.optional(text),
  ctaLabel: z.optional(text),
  ctaHref: z.optional(text),
  privacyHref: z.optional(text),
  partnerId: z.optional(text),
  campaign: z.optional(text),
  /** What the page knows of the business already. */
  prefill: z.optional(profileSchema),
  /** Messages of one's own, by key; `{name}` places as in the kit's. */
  texts: z.optional(z.record(z.string().check(z.maxLength(60)), text)),
});

export type Config = z.output<typeof configSchema>;

/** Checks a configuration from outside. */
export function checkConfig(value: unknown): Checked<Config> {
  return check(configSchema, value);
}
