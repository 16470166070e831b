import { assertCode, assertFinite } from './assert.ts';
import { exchangeRates } from './tables/exchange-rates.ts';

/** The business that every widget asks about, once for the whole page. */

/** Where a control is in place; partial cover is the usual case, so there is no yes or no. */
export const coverages = ['none', 'some', 'most', 'all', 'unknown'] as const;
export type Coverage = (typeof coverages)[number];

/** Codes of the industries, one vocabulary for every widget. The order is that of the lists on screen. */
export const industries = [
  'retail',
  'ecommerce',
  'hospitality',
  'healthcare-provider',
  'health-plan',
  'health-it-vendor',
  'finance-bank',
  'finance-nonbank',
  'payments',
  'insurance',
  'investment-adviser',
  'accounting-tax',
  'auto-dealer',
  'real-estate-settlement',
  'legal',
  'education-k12',
  'education-higher',
  'edtech',
  'saas',
  'it-msp',
  'software-isv',
  'hardware-iot',
  'manufacturing',
  'automotive-supplier',
  'defense-contractor',
  'energy',
  'water',
  'transport',
  'food',
  'telecom',
  'public-sector',
  'professional-services',
  'construction',
  'nonprofit',
  'other',
] as const;
export type Industry = (typeof industries)[number];

/** Where the business has its seat; `US-CA` counts as `US` too. */
export const regions = [
  'US',
  'US-CA',
  'US-NY',
  'US-TX',
  'EU',
  'UK',
  'CN',
  'HK',
  'SG',
  'AU',
  'CA',
  'other',
] as const;
export type Region = (typeof regions)[number];

export const recordKinds = [
  'contact',
  'payment-card',
  'health',
  'financial',
  'credentials',
] as const;
export type RecordKind = (typeof recordKinds)[number];

export const controls = [
  'mfa',
  'phishing-resistant-mfa',
  'patching',
  'edr',
  'mdr',
  'tested-backups',
  'siem',
  'training',
  'incident-plan',
  'encryption',
] as const;
export type Control = (typeof controls)[number];

/**
 * What a person told about their business. Every field may be missing: "I don't know" is an
 * answer, and it widens the result.
 */
export interface BusinessProfile {
  readonly industry?: Industry;
  readonly region?: Region;
  /** ISO 4217, of every money figure below and of every result. By region where it is missing. */
  readonly currency?: string;
  /** People employed, 0 or more. */
  readonly employees?: number;
  /** Whole currency units a year, 0 or more. */
  readonly annualRevenue?: number;
  /** Whole currency units a year; a loss is negative. */
  readonly annualProfit?: number;
  /** Whole currency units, 0 or more. */
  readonly cashReserve?: number;
  readonly customers?: number;
  /** Whole currency units a year that one customer leaves after the cost of serving them. */
  readonly yearlyMarginPerCustomer?: number;
  /** People whose personal data is held, 0 or more. */
  readonly records?: number;
  readonly recordKinds?: readonly RecordKind[];
  /** 0-1 of the revenue that stops when systems stop. */
  readonly revenueOnlineShare?: number;
  /** 0-1 of the work that cannot be done while systems are down. */
  readonly workLostShare?: number;
  /** Whole currency units a year behind doors that are closed now and a certificate would open. */
  readonly openedRevenue?: number;
  readonly controls?: Readonly<Partial<Record<Control, Coverage>>>;
}

/** What a field of a profile may hold; one place for the core and for the schema. */
export const profileLimits = {
  employees: { low: 0, high: 10e6 },
  annualRevenue: { low: 0, high: 1e14 },
  annualProfit: { low: -1e14, high: 1e14 },
  cashReserve: { low: 0, high: 1e14 },
  customers: { low: 0, high: 10e9 },
  yearlyMarginPerCustomer: { low: 0, high: 1e12 },
  records: { low: 0, high: 10e9 },
  revenueOnlineShare: { low: 0, high: 1 },
  workLostShare: { low: 0, high: 1 },
  openedRevenue: { low: 0, high: 1e14 },
} as const;
export type ProfileNumber = keyof typeof profileLimits;

/**
 * A profile with the fields that it was given, and none that a page has put on every object: old
 * script libraries do, and no figure may move by it.
 */
export function ownProfile<P extends BusinessProfile>(profile: P): P {
  const own = Object.assign(Object.create(null), profile) as P;
  return Object.assign(own, { controls: Object.assign(Object.create(null), own.controls) });
}

/**
 * Refuses a profile that a program got wrong. What a person typed is checked before, by the
 * schema, which gives codes for messages.
 *
 * @throws {TypeError} a field is not of its type
 * @throws {RangeError} a figure is out of its limits or not finite, or a code is unknown
 */
export function assertProfile(profile: BusinessProfile): void {
  if (typeof profile !== 'object' || profile === null) {
    throw new TypeError('profile must be an object');
  }
  const own = ownProfile(profile);
  for (const name of Object.keys(profileLimits) as ProfileNumber[]) {
    const value = own[name];
    if (value === undefined) continue;
    assertFinite(name, value);
    const { low, high } = profileLimits[name];
    if (value < low || value > high) throw new RangeError(`${name} must be ${low} to ${high}`);
  }
  const { industry, region, currency } = own;
  if (industry !== undefined) assertCode('industry', industry, industries);
  if (region !== undefined) assertCode('region', region, regions);
  if (currency !== undefined) assertCode('currency', currency, Object.keys(exchangeRates.perUsd));
  for (const kind of own.recordKinds ?? []) assertCode('recordKinds', kind, recordKinds);
  for (const [control, coverage] of Object.entries(own.controls ?? {})) {
    assertCode('controls', control, controls);
    assertCode(`controls.${control}`, coverage, coverages);
  }
}
