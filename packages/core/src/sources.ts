import type { Coefficient } from './tables/coefficient.ts';
import { controlEffects, controlFloor, typicalCoverage } from './tables/control-effects.ts';
import { fineChance, fines, followUp } from './tables/follow-up.ts';
import { incidentTypes, typeRecords } from './tables/incident-types.ts';
import { anywhere, places } from './tables/places.ts';
import { dataFactors, limitFactors, premiumCredits, tradeFactors } from './tables/premium.ts';
import { type Provenance, provenance } from './tables/provenance.ts';
import { type Source, sources } from './tables/publications.ts';
import { ownWays, returnGuesses } from './tables/return-guesses.ts';
import { sectorFactors, sectorOf } from './tables/sectors.ts';
import { claimRates, publicRecordLosses, publicRecordRates, size } from './tables/size.ts';
import { payOf, standstill } from './tables/standstill.ts';

export type { Coefficient, Unit } from './tables/coefficient.ts';
export { firstSteps } from './tables/first-steps.ts';
export type { Provenance } from './tables/provenance.ts';
export { returnFormula } from './tables/return-guesses.ts';
export type { SourceId } from './tables/source-ids.ts';
export { type Source, sources };

/** A coefficient with everything that is known about where it comes from. */
export interface CoefficientRecord extends Coefficient, Provenance {
  readonly checked: string;
  readonly stale: string;
}

/**
 * Whether a source asks for renewal on a day.
 *
 * @param source - an entry of `sources`
 * @param on - ISO 8601, `2026-11-24`
 *
 * @example
 * isStale({ stale: '2026-12-31' }, '2027-01-01');
 * // => true
 */
export function isStale(source: Pick<Source, 'stale'>, on: string): boolean {
  return on.slice(0, 10) > source.stale;
}

/**
 * Where a coefficient comes from.
 *
 * @throws {RangeError} no coefficient has this id
 */
export function provenanceOf(id: string): Provenance {
  const starts = Object.keys(provenance).filter((start) => id.startsWith(start));
  const longest = starts.sort((a, b) => b.length - a.length)[0];
  if (longest === undefined) throw new RangeError(`id must be that of a coefficient, not ${id}`);
  return provenance[longest]!;
}

/** Every coefficient of the model, with its record. */
export function coefficientRecords(): readonly CoefficientRecord[] {
  const types = incidentTypes.map((type) => typeRecords[type]);
  const sectors = Object.keys(sectorOf).map((code) => sectorFactors(code as keyof typeof sectorOf));
  const all: readonly Coefficient[] = [
    ...[...claimRates, ...publicRecordRates].map(({ rate }) => rate),
    ...publicRecordLosses.flatMap(({ median, p95 }) => [median, p95]),
    ...types.flatMap(({ mix, mean, breach }) => [mix, mean, breach]),
    ...Object.values(size),
    ...[...Object.values(places), anywhere].flatMap(({ severity, frequency }) => [
      severity,
      frequency,
    ]),
    ...[sectorFactors(undefined), ...sectors].flatMap(({ frequency, severity }) => [
      frequency,
      severity,
    ]),
    ...controlEffects.map(({ factor }) => factor),
    controlFloor,
    typicalCoverage,
    fineChance,
    ...Object.values(fines),
    ...Object.values(followUp),
    ...Object.values(standstill),
    ...Object.values(payOf),
    ...limitFactors.map(({ factor }) => factor),
    ...Object.values(dataFactors),
    ...Object.values(tradeFactors),
    ...Object.values(premiumCredits),
    ...Object.values(returnGuesses),
    ...Object.values(ownWays),
  ];
  const byId = new Map(all.map((coefficient) => [coefficient.id, coefficient]));
  return [...byId.values()].map((coefficient) => {
    const { checked, stale } = sources[coefficient.source];
    return { ...coefficient, ...provenanceOf(coefficient.id), checked, stale };
  });
}
