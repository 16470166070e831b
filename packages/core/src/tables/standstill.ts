import type { Industry } from '../profile.ts';
import { judged, published } from './coefficient.ts';
import { type Sector, sectorOf } from './sectors.ts';

/**
 * What a standstill lasts and costs. Source of each figure: under its id in `provenance.ts`. Taken
 * on 2026-11-24.
 */
export const standstill = {
  /** Days until systems are back after ransomware. */
  outageDays: published('outage-days', [2, 8, 24], 'days', 'sophos'),
  /** What tested, offline backups leave of those days. */
  outageBackups: published('outage-backups', [0.25, 0.5, 0.85], 'factor', 'sophos'),
  /** Share of work that cannot be done while systems are down. */
  workLost: judged('work-lost', [0.25, 0.5, 0.9], 'share'),
  /** Share of revenue that is earned through systems: shop, booking, phone orders. */
  onlineShare: judged('online-share', [0.05, 0.3, 0.9], 'share'),
  /** Of the sales that do not happen, the share that never comes back. */
  unrecoverable: judged('unrecoverable', [0.2, 0.35, 0.5], 'share'),
  /** What a person employed costs, against their pay. */
  loadedPay: judged('loaded-pay', [1.25, 1.35, 1.45], 'factor'),
  /** From the pay of 2015 to that of 2022. */
  payRise: published('pay-rise', [1.25, 1.25, 1.25], 'factor', 'census-ase-2015'),
} as const;

/** Hours that a firm works in a year: 52 weeks of 40. */
export const workingHoursPerYear = 2080;
/** Hours of a working day. */
export const workingHoursPerDay = 8;
/** Of the days of a week, those that are worked. */
export const workingDayShare = 5 / 7;

const pay = (sector: string, usd: number) =>
  published(`pay-${sector}`, [usd, usd, usd], 'USD', 'census-ase-2015');

const payAll = pay('all', 39_815);
const payTransport = pay('transport', 41_399);
const payAccommodation = pay('accommodation-food', 16_635);
const payInformation = pay('information', 72_506);

/** Pay of a person employed, USD a year, 2015. Source: US Census Bureau, ASE 2015 (computed). */
export const payOf: Readonly<Record<Sector | 'any', ReturnType<typeof pay>>> = {
  any: payAll,
  retail: pay('retail', 29_789),
  hospitality: payAccommodation,
  food: payAll,
  utilities: payAll,
  financial: pay('finance', 74_675),
  healthcare: pay('health', 37_764),
  manufacturing: pay('manufacturing', 45_404),
  construction: pay('construction', 53_216),
  transport: payTransport,
  information: payInformation,
  professional: pay('professional', 65_031),
  education: pay('education', 25_799),
  public: payAll,
  nonprofit: payAll,
  'real-estate': pay('real-estate', 45_235),
};

/** Pay in an industry: that of its sector, or of all where it has none. */
export function payIn(industry: Industry | undefined): ReturnType<typeof pay> {
  return payOf[industry === undefined || industry === 'other' ? 'any' : sectorOf[industry]];
}
