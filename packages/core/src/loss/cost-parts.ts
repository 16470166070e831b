import type { BusinessProfile } from '../profile.ts';
import type { Coefficient } from '../tables/coefficient.ts';
import { controlEffects, coverageShare, typicalCoverage } from '../tables/control-effects.ts';
import { fineChance, fineOf, fines } from '../tables/follow-up.ts';
import { type IncidentType, incidentTypes, typeRecords } from '../tables/incident-types.ts';
import { meanExposure } from './exposure.ts';
import { type DirectCost, directCosts } from './loss-estimate.ts';
import { mean } from './mean.ts';

/** Direct and indirect means of each type, weighted by how often it happens; USD per event. */
export interface TypeMeans {
  /** Share of all events. */
  readonly share: number;
  readonly direct: number;
  readonly indirect: number;
  /** Of `direct`, what falls on events that expose data. */
  readonly exposed: number;
}

/** Of a ransomware loss, the part on which tested backups act. */
const restorable: readonly DirectCost[] = ['interruption', 'recovery'];

/**
 * Splits the mean direct loss into what it is spent on. The drawn loss is the total: the split
 * adds nothing to it.
 *
 * @returns USD per event; sums to the mean direct loss
 */
export function costParts(
  profile: BusinessProfile,
  means: readonly TypeMeans[],
): Record<DirectCost, number> {
  const parts = Object.fromEntries(directCosts.map((cost) => [cost, 0])) as Record<
    DirectCost,
    number
  >;
  incidentTypes.forEach((type, index) => {
    const { share, direct } = means[index]!;
    const split = splitOf(type, profile);
    for (const cost of directCosts) parts[cost] += share * direct * (split[cost] ?? 0);
    const fine = share * meanFine(profile) * mean(typeRecords[type].breach);
    const taken = Math.min(fine, share * direct * (split.legal ?? 0));
    parts.fines += taken;
    parts.legal -= taken;
  });
  return parts;
}

/** How the mean loss of a type is spent, with what is known of backups and of standing still. */
function splitOf(
  type: IncidentType,
  profile: BusinessProfile,
): Readonly<Partial<Record<DirectCost, number>>> {
  const { split } = typeRecords[type];
  const left = restorableLeft(type, profile);
  const exposure = meanExposure(profile);
  const scaled = Object.entries(split).map(([cost, share]): [string, number] => [
    cost,
    share *
      (restorable.includes(cost as DirectCost) ? left : 1) *
      (cost === 'interruption' ? exposure : 1),
  ]);
  const sum = scaled.reduce((total, [, share]) => total + share, 0);
  return Object.fromEntries(scaled.map(([cost, share]) => [cost, share / sum]));
}

/** Of what backups restore, the part that is left to be paid, against a firm of which nothing is known. */
function restorableLeft(type: IncidentType, { controls }: BusinessProfile): number {
  const { split } = typeRecords[type];
  const coverage = controls?.['tested-backups'] ?? 'unknown';
  if (type !== 'ransomware' || coverage === 'unknown') return 1;
  const backups = controlEffects.find(({ control }) => control === 'tested-backups')!.factor;
  const usual = 1 - mean(typicalCoverage) * (1 - mean(backups));
  const now = 1 - coverageShare[coverage] * (1 - mean(backups));
  const whole = restorable.reduce((sum, cost) => sum + (split[cost] ?? 0), 0);
  return Math.max(0, whole - 1 + now / usual) / whole;
}

/** Expected fine once data was exposed, USD; zero where no fine on a small firm is documented. */
function meanFine(profile: BusinessProfile): number {
  const fine = fineFor(profile);
  return fine ? mean(fineChance) * mean(fine) : 0;
}

/** The fine that a profile may meet, if any is documented. */
export function fineFor({
  region,
  industry,
  recordKinds,
}: BusinessProfile): Coefficient | undefined {
  const health = industry === 'healthcare-provider' || recordKinds?.includes('health');
  if (region?.startsWith('US')) return health ? fines.hipaa : undefined;
  return region && fineOf[region];
}
