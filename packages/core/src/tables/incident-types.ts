import type { DirectCost } from '../loss/loss-estimate.ts';
import { type Coefficient, judged, published } from './coefficient.ts';

/** What happens: the five kinds of incident that the claims data tells apart. */
export const incidentTypes = [
  'bec',
  'funds-transfer',
  'ransomware',
  'first-party',
  'third-party',
] as const;
export type IncidentType = (typeof incidentTypes)[number];

export interface TypeRecord {
  /** Share of all incidents. Source: Coalition, Cyber Claims Report, 2025 claims by type. */
  readonly mix: Coefficient;
  /** Mean direct loss of a firm with a revenue of USD 5M. */
  readonly mean: Coefficient;
  /** Chance that personal data is exposed in such an incident. */
  readonly breach: Coefficient;
  /** How the direct loss is spent; the shares sum to 1. */
  readonly split: Readonly<Partial<Record<DirectCost, number>>>;
}

/** Source of each figure: under its id in `provenance.ts`. Taken on 2026-11-24. */
export const typeRecords: Readonly<Record<IncidentType, TypeRecord>> = {
  bec: {
    mix: published('mix-bec', [0.25, 0.31, 0.37], 'share', 'coalition'),
    mean: published('mean-bec', [18e3, 25e3, 70e3], 'USD', 'coalition'),
    breach: judged('breach-bec', [0.1, 0.3, 0.6], 'share'),
    split: { response: 0.47, legal: 0.15, notification: 0.28, funds: 0.1 },
  },
  'funds-transfer': {
    mix: published('mix-funds-transfer', [0.21, 0.27, 0.33], 'share', 'coalition'),
    mean: published('mean-funds-transfer', [90e3, 140e3, 210e3], 'USD', 'coalition'),
    breach: judged('breach-funds-transfer', [0, 0.05, 0.15], 'share'),
    split: { funds: 0.9, response: 0.1 },
  },
  ransomware: {
    mix: published('mix-ransomware', [0.15, 0.21, 0.27], 'share', 'coalition'),
    mean: published('mean-ransomware', [180e3, 280e3, 420e3], 'USD', 'coalition'),
    breach: judged('breach-ransomware', [0.2, 0.5, 0.8], 'share'),
    split: { interruption: 0.35, ransom: 0.15, response: 0.3, recovery: 0.2 },
  },
  'first-party': {
    mix: published('mix-first-party', [0.12, 0.17, 0.22], 'share', 'coalition'),
    mean: published('mean-first-party', [25e3, 40e3, 60e3], 'USD', 'coalition'),
    breach: judged('breach-first-party', [0.1, 0.3, 0.6], 'share'),
    split: { response: 0.4, recovery: 0.3, interruption: 0.2, legal: 0.1 },
  },
  'third-party': {
    mix: published('mix-third-party', [0.02, 0.04, 0.07], 'share', 'coalition'),
    mean: published('mean-third-party', [30e3, 100e3, 150e3], 'USD', 'coalition'),
    breach: judged('breach-third-party', [0.2, 0.5, 0.8], 'share'),
    split: { legal: 0.8, response: 0.2 },
  },
};
