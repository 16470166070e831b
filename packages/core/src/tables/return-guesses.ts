import type { Control } from '../profile.ts';
import { judged } from './coefficient.ts';
import type { SourceId } from './source-ids.ts';

/**
 * What a projection starts from where a person has told nothing yet: each is a judgement, each is
 * shown as a guess, and each can be changed. Source of each figure: under its id in `provenance.ts`.
 * Taken on 2026-11-25.
 */
export const returnGuesses = {
  /** Managed protection for one person employed, USD a year. */
  pricePerHead: judged('return-price-per-head', [180, 420, 1200], 'USD'),
  /** Set-up, migration and training, as a share of a year's price. */
  setupShare: judged('return-setup', [0.05, 0.15, 0.4], 'share'),
  /** Hours that one's own people spend on it, for each person employed and year. */
  staffHours: judged('return-staff-hours', [1, 2, 6], 'hours'),
  /** People of a small firm that tells neither its staff nor its revenue. */
  heads: judged('return-heads', [3, 8, 25], 'people', 'census-ase-2015'),
  /** Outages a year that no attack has caused. */
  outages: judged('return-outages', [0.5, 1.5, 4], 'times/year'),
  /** Hours until everybody works again, as things are. */
  hoursBefore: judged('return-hours-before', [1.5, 4, 12], 'hours'),
  /** The same with somebody who watches and restores. */
  hoursAfter: judged('return-hours-after', [0.75, 2, 7], 'hours'),
  /** Revenue of customers who ask for proof of security, as a share of all revenue. */
  newRevenue: judged('return-new-revenue', [0, 0.02, 0.08], 'share'),
  /** Chance that the proof brings them. */
  newChance: judged('return-new-chance', [0.05, 0.2, 0.5], 'share'),
  /** What money tied up for a year costs a small firm. */
  discountRate: judged('return-discount-rate', [0.04, 0.08, 0.15], 'share'),
} as const;

/** The protection that such money usually buys. */
export const usuallyBought = [
  'mfa',
  'patching',
  'mdr',
  'tested-backups',
  'training',
  'incident-plan',
] as const satisfies readonly Control[];

/** Where the return on security investment is defined. */
export const returnFormula: SourceId = 'enisa-rosi';

/** First year in which a certificate can bring business: before that it has to be earned. */
export const opportunityFromYear = 2;

/** Doing it oneself, against having it done. Taken on 2026-11-25. */
export const ownWays = {
  /** Of a managed price, what buys tools rather than work. */
  tools: judged('return-own-tools', [0.25, 0.4, 0.6], 'share'),
  /** What the work costs with one's own people, against its part of the managed price. */
  effort: judged('return-own-effort', [1, 1.5, 2.5], 'factor'),
  /** Share of the benefits that own people reach beside their work. */
  effect: judged('return-own-effect', [0.4, 0.65, 0.9], 'share'),
} as const;
