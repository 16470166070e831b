import { type Coefficient, judged, published } from './coefficient.ts';

/** A rate of one revenue band, at the middle of the band. */
export interface BandRate {
  /** USD a year; the geometric middle of the band. */
  readonly revenue: number;
  readonly rate: Coefficient;
}

/**
 * Incidents with a loss, per firm and year, by yearly revenue. Between the middles of the bands
 * the rate is log-linear, beyond the outer ones it stays.
 */
export const claimRates: readonly BandRate[] = [
  {
    revenue: 2.5e6,
    rate: published('rate-under-10m', [0.008, 0.015, 0.075], 'events/year', 'coalition'),
  },
  {
    revenue: 15.8e6,
    rate: published('rate-10m-25m', [0.011, 0.02, 0.084], 'events/year', 'coalition'),
  },
  {
    revenue: 50e6,
    rate: published('rate-25m-100m', [0.025, 0.04, 0.084], 'events/year', 'coalition'),
  },
  {
    revenue: 300e6,
    rate: published('rate-over-100m', [0.045, 0.06, 0.1], 'events/year', 'coalition'),
  },
];

/** The same for losses that reach the public record, between its two estimators. */
export const publicRecordRates: readonly BandRate[] = [
  {
    revenue: 2.5e6,
    rate: judged('public-rate-under-10m', [0.0125, 0.031, 0.0748], 'events/year', 'cyentia-iris'),
  },
  {
    revenue: 31.6e6,
    rate: judged('public-rate-10m-100m', [0.014, 0.034, 0.0838], 'events/year', 'cyentia-iris'),
  },
  {
    revenue: 316e6,
    rate: judged('public-rate-100m-1b', [0.0167, 0.041, 0.0999], 'events/year', 'cyentia-iris'),
  },
  {
    revenue: 3.16e9,
    rate: judged('public-rate-1b-10b', [0.0252, 0.062, 0.1513], 'events/year', 'cyentia-iris'),
  },
];

/** A published loss distribution of one revenue band. */
export interface BandLoss {
  readonly revenue: number;
  /** Half of the recorded losses are below. */
  readonly median: Coefficient;
  /** 95 % of the recorded losses are below. */
  readonly p95: Coefficient;
}

const iris = (id: string, median: number, p95: number) => ({
  median: published(`${id}-median`, [median, median, median], 'USD', 'cyentia-iris'),
  p95: published(`${id}-p95`, [p95, p95, p95], 'USD', 'cyentia-iris'),
});

/** Losses in public records. Source: Cyentia Institute, IRIS 2025. Taken on 2026-11-24. */
export const publicRecordLosses: readonly BandLoss[] = [
  { revenue: 10e6, ...iris('public-under-100m', 357.0e3, 9.1e6) },
  { revenue: 316e6, ...iris('public-100m-1b', 466.7e3, 12.3e6) },
  { revenue: 3.16e9, ...iris('public-1b-10b', 1.8e6, 61.8e6) },
  { revenue: 31.6e9, ...iris('public-over-10b', 2.2e6, 266.2e6) },
];

export const size = {
  /** Spread of single losses inside one type. */
  sigma: published('spread', [1.2, 1.5, 1.7], 'log', 'cyentia-iris'),
  revenueElasticity: published(
    'revenue-elasticity',
    [0.16, 0.24, 0.4],
    'power',
    'eling-jung-shim-2022',
  ),
  recordsElasticity: published(
    'records-elasticity',
    [0.15, 0.25, 0.57],
    'power',
    'eling-jung-shim-2022',
  ),
  /** People on file at the average firm behind the mean losses. */
  typicalRecords: judged('typical-records', [200, 2500, 30e3], 'people'),
  revenuePerEmployee: published(
    'revenue-per-employee',
    [130e3, 260e3, 400e3],
    'USD',
    'census-ase-2015',
  ),
  /** Revenue of a small firm that tells neither its revenue nor its staff. */
  smallFirmRevenue: judged('small-firm-revenue', [150e3, 1.5e6, 25e6], 'USD', 'census-ase-2015'),
  /** One loss is cut off at so many yearly revenues. */
  cap: judged('cap', [3, 3, 3], 'factor', 'cyentia-iris'),
} as const;

/** The revenue to which the mean losses by type belong, USD a year. */
export const referenceRevenue = 5e6;
