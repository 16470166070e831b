import type { Region } from '../profile.ts';
import { type Coefficient, judged, published } from './coefficient.ts';

/**
 * What an incident costs afterwards. Source of each figure: under its id in `provenance.ts`. Taken
 * on 2026-11-24.
 */
export const followUp = {
  /** Share of the customers that leave after their data was exposed. */
  churn: published('churn', [0.005, 0.025, 0.07], 'share', 'ponemon-churn'),
  /** Share of the customers whose data such an incident exposes. */
  affected: judged('affected-customers', [0.02, 0.2, 1], 'share'),
  /** Years that a customer would have stayed. */
  customerLife: judged('customer-life', [1, 3, 6], 'years'),
  /** Share of revenue that is left after the cost of serving, where the owner tells no margin. */
  contribution: judged('contribution', [0.1, 0.3, 0.5], 'share'),
  /** Share of a year's new revenue that does not come. */
  newBusiness: judged('new-business', [0, 0.01, 0.05], 'share'),
  /** Share of the revenue that is new in a year. */
  newRevenue: judged('new-revenue', [0.05, 0.15, 0.3], 'share'),
  /** Advice and advertising to repair the name, when data was exposed. */
  brand: judged('brand', [0, 5e3, 50e3], 'USD'),
  /** Yearly premium of a small firm with a limit of USD 1M, at a revenue of USD 2M. */
  premium: published('premium', [900, 1650, 3500], 'USD', 'insureon'),
  /** How the premium grows with revenue. */
  premiumElasticity: published('premium-elasticity', [0.37, 0.37, 0.37], 'power', 'romanosky-2019'),
  /** Rise of the premium after a loss, for three years. */
  premiumRise: judged('premium-rise', [0, 0.1, 0.3], 'share', 'romanosky-2019'),
} as const;

/** Years for which a premium stays raised. */
export const premiumRiseYears = 3;

/** Chance of a fine once personal data was exposed. */
export const fineChance = published('fine-chance', [0.003, 0.015, 0.1], 'share', 'netdiligence');

/** The fine of a small firm, USD; none where no sanction of a small firm is documented. */
export const fines = {
  hipaa: published('fine-hipaa', [25e3, 110e3, 600e3], 'USD', 'hhs-ocr'),
  gdpr: published('fine-gdpr', [2e3, 15e3, 100e3], 'USD', 'gdpr-small-fines'),
  pipl: published('fine-pipl', [1.4e3, 14e3, 140e3], 'USD', 'pipl'),
} as const satisfies Readonly<Record<string, Coefficient>>;

/** Which fine a region knows; health care in the United States is handled apart. */
export const fineOf: Readonly<Partial<Record<Region, Coefficient>>> = {
  EU: fines.gdpr,
  UK: fines.gdpr,
  CN: fines.pipl,
};
