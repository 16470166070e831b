import type { Control, Industry, RecordKind } from '../profile.ts';
import { type Coefficient, judged, published } from './coefficient.ts';
import type { SourceId } from './source-ids.ts';

const romanosky: SourceId = 'romanosky-2019';
const exactly = (id: string, factor: number) =>
  published(id, [factor, factor, factor], 'factor', romanosky);

/** A limit of cover, USD, with its premium against that of USD 1M. */
export interface LimitFactor {
  readonly limit: number;
  readonly factor: Coefficient;
}

/**
 * Source: Romanosky, Ablon, Kuehn, Jones, Journal of Cybersecurity 2019, table 8 (one filing of a US
 * insurer). Taken on 2026-11-25.
 */
export const limitFactors: readonly LimitFactor[] = [
  { limit: 0.5e6, factor: exactly('insurance-limit-500k', 0.809) },
  { limit: 1e6, factor: exactly('insurance-limit-1m', 1) },
  { limit: 2e6, factor: exactly('insurance-limit-2m', 1.132) },
  { limit: 3e6, factor: exactly('insurance-limit-3m', 1.245) },
  { limit: 4e6, factor: exactly('insurance-limit-4m', 1.371) },
  { limit: 5e6, factor: exactly('insurance-limit-5m', 1.405) },
];

/** How delicate the data is, in the classes of the filing. */
export const dataClasses = ['contact', 'payment', 'sensitive', 'unknown'] as const;
export type DataClass = (typeof dataClasses)[number];

/** Source: as `limitFactors`, table 11. Taken on 2026-11-25. */
export const dataFactors: Readonly<Record<DataClass, Coefficient>> = {
  contact: exactly('insurance-data-contact', 0.804),
  payment: exactly('insurance-data-payment', 1),
  sensitive: published('insurance-data-sensitive', [1.497, 1.497, 1.905], 'factor', romanosky),
  unknown: judged('insurance-data-unknown', [0.804, 1, 1.905], 'factor', romanosky),
};

/** The class of the most delicate kind of record that a firm holds. */
export const classOfRecords: Readonly<Record<RecordKind, DataClass>> = {
  contact: 'contact',
  'payment-card': 'payment',
  financial: 'payment',
  health: 'sensitive',
  credentials: 'sensitive',
};

const trade = (name: string, figures: readonly [number, number, number]) =>
  judged(`insurance-trade-${name}`, figures, 'factor', romanosky);

/**
 * Factor by trade. Two filings disagree, one from 1 to 4 and one from 0.85 to 1.2, so the first is
 * pressed into 0.85 to 2. Source: as `limitFactors`, table 12. Taken on 2026-11-25.
 */
export const tradeFactors = {
  nonprofit: trade('nonprofit', [0.85, 0.85, 1]),
  plain: trade('plain', [0.85, 1, 1.1]),
  technology: trade('technology', [0.95, 1.15, 1.3]),
  delicate: trade('delicate', [1, 1.3, 1.7]),
  financial: trade('financial', [1.2, 1.5, 2]),
  unknown: trade('unknown', [0.85, 1, 2]),
} as const;
export type Trade = keyof typeof tradeFactors;

/** Trades that are not `plain`: making, building, moving, advising. */
export const tradeOf: Readonly<Partial<Record<Industry, Trade>>> = {
  nonprofit: 'nonprofit',
  retail: 'delicate',
  ecommerce: 'delicate',
  hospitality: 'delicate',
  'auto-dealer': 'delicate',
  'healthcare-provider': 'delicate',
  'health-plan': 'delicate',
  'health-it-vendor': 'technology',
  'accounting-tax': 'delicate',
  'education-higher': 'delicate',
  'finance-bank': 'financial',
  'finance-nonbank': 'financial',
  payments: 'financial',
  insurance: 'financial',
  'investment-adviser': 'financial',
  'real-estate-settlement': 'delicate',
  edtech: 'technology',
  saas: 'technology',
  'it-msp': 'technology',
  'software-isv': 'technology',
  telecom: 'technology',
  other: 'unknown',
};

/** What protection does to a premium. Source: as `limitFactors`, tables 13 and 14. Taken on 2026-11-25. */
export const premiumCredits = {
  /** Taken off for strong against average protection. */
  strong: judged('insurance-credit', [0.05, 0.15, 0.28], 'share', romanosky),
  /** Put on for poor against average protection, where a policy is offered at all. */
  poor: judged('insurance-surcharge', [0.1, 0.25, 0.5], 'share', romanosky),
  /** Taken off for one main control by itself. */
  single: judged('insurance-credit-single', [0, 0.05, 0.12], 'share', romanosky),
} as const;

/** The controls that insurers ask for first; watched protection (mdr) answers for `edr` as well. */
export const insuredControls = [
  'mfa',
  'edr',
  'tested-backups',
  'patching',
  'training',
  'incident-plan',
] as const satisfies readonly Control[];

/** What proves a control to an insurer; `locales` turns the code into words. */
export const controlEvidence = {
  mfa: ['sign-in-policy', 'account-list'],
  'phishing-resistant-mfa': ['key-register'],
  patching: ['update-report', 'unsupported-list'],
  edr: ['device-list', 'agent-report'],
  mdr: ['service-contract', 'alarm-record'],
  'tested-backups': ['restore-record', 'backup-plan'],
  siem: ['log-sources', 'log-retention'],
  training: ['attendance', 'test-results'],
  'incident-plan': ['plan-dated', 'exercise-minutes'],
  encryption: ['encryption-report'],
} as const satisfies Readonly<Record<Control, readonly string[]>>;
export type EvidenceCode = (typeof controlEvidence)[Control][number];
