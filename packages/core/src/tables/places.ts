import type { Region } from '../profile.ts';
import { type Coefficient, judged, published } from './coefficient.ts';

export interface Place {
  /** Level of losses against the United States. */
  readonly severity: Coefficient;
  /** How often losses happen against all insured firms. */
  readonly frequency: Coefficient;
  /** False where no claims data describes the region, and the range of the others is used. */
  readonly sourced: boolean;
}

const us: Place = {
  severity: published('region-severity-us', [1, 1, 1], 'factor', 'coalition'),
  frequency: published('region-frequency-us', [1, 1, 1], 'factor', 'coalition'),
  sourced: true,
};

const europe: Place = {
  severity: published('region-severity-europe', [0.25, 0.35, 0.6], 'factor', 'coalition'),
  frequency: judged('region-frequency-europe', [0.7, 0.86, 1], 'factor', 'coalition'),
  sourced: true,
};

const canada: Place = {
  severity: judged('region-severity-canada', [0.6, 1, 2.1], 'factor', 'coalition'),
  frequency: judged('region-frequency-canada', [0.73, 0.87, 1], 'factor', 'coalition'),
  sourced: true,
};

/** A place of which no claims data is known to us: anything between the others. */
export const elsewhere: Place = {
  severity: judged('region-severity-elsewhere', [0.25, 0.6, 2.1], 'factor', 'coalition'),
  frequency: judged('region-frequency-elsewhere', [0.7, 0.93, 1], 'factor', 'coalition'),
  sourced: false,
};

/** A place that nobody named: the whole range of the claims data, most of which is American. */
export const anywhere: Place = {
  severity: judged('region-severity-anywhere', [0.25, 0.9, 2.1], 'factor', 'coalition'),
  frequency: judged('region-frequency-anywhere', [0.7, 0.97, 1], 'factor', 'coalition'),
  sourced: false,
};

/** Source: Coalition, Cyber Claims Report 2025, claims of 2024 by country. Taken on 2026-11-24. */
export const places: Readonly<Record<Region, Place>> = {
  US: us,
  'US-CA': us,
  'US-NY': us,
  'US-TX': us,
  EU: europe,
  UK: europe,
  CA: canada,
  CN: elsewhere,
  HK: elsewhere,
  SG: elsewhere,
  AU: elsewhere,
  other: elsewhere,
};
