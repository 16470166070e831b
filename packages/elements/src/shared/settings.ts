import { exchangeRates } from '@lifeline-kit/core/currency';
import { industries, type ProfileNumber, profileLimits, regions } from '@lifeline-kit/core/profile';
import { checkAddress } from './address.ts';
import { asFlag, asNumber, asText, textOf } from './attribute-values.ts';

/** How one setting is read, from wherever it comes. */
export interface Setting<T> {
  /** The value, or `undefined` where it cannot be used. `base` is the address of the page. */
  readonly read: (value: unknown, base: string) => T | undefined;
  /** What can be used, for the message. */
  readonly allowed: string;
  /** How an attribute writes it. */
  readonly converter: { readonly fromAttribute: (text: string | null) => unknown };
}

/** Characters of a brand's name, a label, an id: generous, and no page can drown the widget. */
const longestText = 2000;

function oneOf<const C extends string>(...codes: readonly C[]): Setting<C> {
  return {
    read: (value) => (codes.includes(value as C) ? (value as C) : undefined),
    allowed: `one of ${codes.join(', ')}`,
    converter: asText,
  };
}

const text: Setting<string> = {
  read: (value) => (typeof value === 'string' && value.length <= longestText ? value : undefined),
  allowed: `text of at most ${longestText} characters`,
  converter: asText,
};

const address: Setting<string> = {
  read: (value, base) => {
    const checked = checkAddress(textOf(value), base);
    return checked.ok ? checked.href : undefined;
  },
  allowed:
    'an https:, mailto: or tel: address or one on this site, without a password or a key in it; what needs a key goes through the collector',
  converter: asText,
};

const flag: Setting<boolean> = {
  read: (value) => (typeof value === 'boolean' ? value : undefined),
  allowed: 'true or false',
  converter: asFlag,
};

function figure(name: ProfileNumber): Setting<number> {
  const { low, high } = profileLimits[name];
  return {
    read: (value) =>
      typeof value === 'number' && value >= low && value <= high ? value : undefined,
    allowed: `a number from ${low} to ${high}`,
    converter: asNumber,
  };
}

/** What a page knows of the business before anybody answers. */
export const factSettings = {
  industry: oneOf(...industries),
  region: oneOf(...regions),
  employees: figure('employees'),
  annualRevenue: figure('annualRevenue'),
  annualProfit: figure('annualProfit'),
  cashReserve: figure('cashReserve'),
  customers: figure('customers'),
  yearlyMarginPerCustomer: figure('yearlyMarginPerCustomer'),
  records: figure('records'),
  revenueOnlineShare: figure('revenueOnlineShare'),
  workLostShare: figure('workLostShare'),
};

/** Every setting that all widgets share, by property; the attribute is its kebab-case. */
export const settings = {
  ...factSettings,
  currency: oneOf(...(Object.keys(exchangeRates.perUsd) as (keyof typeof exchangeRates.perUsd)[])),
  theme: oneOf('auto', 'light', 'dark'),
  audience: oneOf('owner', 'family', 'growth', 'it'),
  profile: text,
  storage: oneOf('none', 'session', 'local'),
  brandName: text,
  brandLogo: address,
  ctaLabel: text,
  ctaHref: address,
  privacyHref: address,
  leadTo: oneOf('none', 'event', 'webhook', 'hubspot', 'form', 'mailto', 'collector'),
  leadUrl: address,
  leadFormat: text,
  leadMap: text,
  hubspotPortal: text,
  hubspotForm: text,
  hubspotRegion: text,
  partnerId: text,
  campaign: text,
  analytics: oneOf('none', 'event', 'datalayer', 'auto'),
  present: flag,
  view: oneOf('visitor', 'adviser'),
  evidence: oneOf('claims', 'public-record'),
  loading: oneOf('lazy', 'eager'),
  font: oneOf('kit', 'page'),
  mode: oneOf('live', 'test'),
};

export type SettingName = keyof typeof settings;

type Read<N extends SettingName> = (typeof settings)[N] extends Setting<infer T> ? T : never;

/** What counts where nobody sets it; what is missing here has no value then. */
export const defaults = {
  theme: 'auto',
  audience: 'owner',
  profile: 'page',
  storage: 'none',
  leadTo: 'none',
  analytics: 'event',
  present: false,
  view: 'visitor',
  evidence: 'claims',
  loading: 'lazy',
  font: 'kit',
  mode: 'live',
} as const satisfies { readonly [N in SettingName]?: Read<N> };

/** A setting as the widget uses it. */
export type SettingValue<N extends SettingName> =
  | Read<N>
  | (N extends keyof typeof defaults ? never : undefined);

export function isSetting(name: PropertyKey): name is SettingName {
  return Object.hasOwn(settings, name);
}

/** `annualRevenue` → `annual-revenue`. */
export function kebab(property: string): string {
  return property.replace(/[A-Z]/g, '-$&').toLowerCase();
}

/** `annual-revenue` → `annualRevenue`. */
export function camel(attribute: string): string {
  return attribute.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
