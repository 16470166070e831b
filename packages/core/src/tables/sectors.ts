import type { Industry } from '../profile.ts';
import { type Coefficient, judged, published } from './coefficient.ts';

/** What two publications say of one sector; missing where one of them does not tell it apart. */
interface SectorFigures {
  /** Share of policies with a claim in 2024. Source: Coalition, Cyber Claims Report 2025. */
  readonly claims?: number;
  /** Mean claim in 2024, USD. Source: as `claims`. */
  readonly meanLoss?: number;
  /** Chance of an incident against all sectors. Source: Cyentia, IRIS 2025, figure A1. */
  readonly relativeChance?: number;
}

/** All sectors together, in the report that `claims` and `meanLoss` come from. */
const allSectors = { claims: 0.0148, meanLoss: 115e3 };

/** Taken on 2026-11-24. */
export const sectors = {
  retail: { claims: 0.0133, meanLoss: 118.5e3, relativeChance: 1.19 },
  hospitality: { claims: 0.0133, meanLoss: 118.5e3, relativeChance: 1.15 },
  food: { claims: 0.026, meanLoss: 123.7e3, relativeChance: 0.97 },
  utilities: { claims: 0.0135, meanLoss: 292.2e3, relativeChance: 0.62 },
  financial: { claims: 0.0147, meanLoss: 95.1e3, relativeChance: 1.44 },
  healthcare: { claims: 0.0138, meanLoss: 144.7e3, relativeChance: 1.34 },
  manufacturing: { claims: 0.0164, meanLoss: 104.7e3, relativeChance: 1.03 },
  construction: { claims: 0.0164, meanLoss: 104.7e3, relativeChance: 0.91 },
  transport: { claims: 0.0164, meanLoss: 104.7e3, relativeChance: 0.78 },
  information: { claims: 0.0136, meanLoss: 131.2e3, relativeChance: 1.55 },
  professional: { relativeChance: 1.5 },
  education: { relativeChance: 1.6 },
  public: { relativeChance: 1.34 },
  nonprofit: { claims: 0.0134, meanLoss: 73.5e3 },
  'real-estate': { claims: 0.0102, meanLoss: 179.2e3, relativeChance: 0.93 },
} as const satisfies Readonly<Record<string, SectorFigures>>;
export type Sector = keyof typeof sectors;

/** The coarser sector of each industry; `other` has none and keeps the range of all. */
export const sectorOf: Readonly<Record<Exclude<Industry, 'other'>, Sector>> = {
  retail: 'retail',
  ecommerce: 'retail',
  hospitality: 'hospitality',
  'healthcare-provider': 'healthcare',
  'health-plan': 'healthcare',
  'health-it-vendor': 'information',
  'finance-bank': 'financial',
  'finance-nonbank': 'financial',
  payments: 'financial',
  insurance: 'financial',
  'investment-adviser': 'financial',
  'accounting-tax': 'professional',
  'auto-dealer': 'retail',
  'real-estate-settlement': 'real-estate',
  legal: 'professional',
  'education-k12': 'education',
  'education-higher': 'education',
  edtech: 'information',
  saas: 'information',
  'it-msp': 'information',
  'software-isv': 'information',
  'hardware-iot': 'manufacturing',
  manufacturing: 'manufacturing',
  'automotive-supplier': 'manufacturing',
  'defense-contractor': 'manufacturing',
  energy: 'utilities',
  water: 'utilities',
  transport: 'transport',
  food: 'food',
  telecom: 'information',
  'public-sector': 'public',
  'professional-services': 'professional',
  construction: 'construction',
  nonprofit: 'nonprofit',
};

export interface SectorFactors {
  readonly frequency: Coefficient;
  readonly severity: Coefficient;
}

/** An industry that nobody named: anything between the sectors. */
export const anySector: SectorFactors = {
  frequency: judged('sector-frequency-any', [0.6, 1, 1.6], 'factor', 'coalition'),
  severity: judged('sector-severity-any', [0.6, 1, 2], 'factor', 'coalition'),
};

/**
 * How often and how hard a sector is hit, against all sectors.
 *
 *     factor = 1 + (mean of what the publications say − 1) ÷ 2
 *
 * The publications disagree even on the order of the sectors, so each factor is drawn halfway back
 * to 1, and its range reaches from the lowest to the highest of them, 1 included.
 */
export function sectorFactors(industry: Industry | undefined): SectorFactors {
  if (industry === undefined || industry === 'other') return anySector;
  const sector = sectorOf[industry];
  const { claims, meanLoss, relativeChance }: SectorFigures = sectors[sector];
  const frequencies = [claims && claims / allSectors.claims, relativeChance].filter(isNumber);
  const severities = [meanLoss && meanLoss / allSectors.meanLoss].filter(isNumber);
  return {
    frequency: published(`sector-frequency-${sector}`, halfway(frequencies), 'factor', 'coalition'),
    severity: severities.length
      ? published(`sector-severity-${sector}`, halfway(severities), 'factor', 'coalition')
      : anySector.severity,
  };
}

function halfway(ratios: readonly number[]): [number, number, number] {
  const mean = ratios.reduce((sum, ratio) => sum + ratio, 0) / ratios.length;
  const shrunk = [Math.min(1, ...ratios), mean, Math.max(1, ...ratios)];
  const [low = 1, value = 1, high = 1] = shrunk.map((ratio) => (1 + ratio) / 2);
  return [low, value, high];
}

function isNumber(value: number | undefined): value is number {
  return value !== undefined;
}
