import { type Coefficient, published } from '../tables/coefficient.ts';
import { controlEffects, controlFloor, typicalCoverage } from '../tables/control-effects.ts';
import { exchangeRates } from '../tables/exchange-rates.ts';
import { fineChance, followUp } from '../tables/follow-up.ts';
import { incidentTypes, typeRecords } from '../tables/incident-types.ts';
import { claimRates, publicRecordLosses, publicRecordRates, size } from '../tables/size.ts';
import { standstill } from '../tables/standstill.ts';
import type { Business } from './business.ts';
import { fineFor } from './cost-parts.ts';
import type { Assumption, Evidence } from './loss-estimate.ts';
import { inForce } from './loss-model.ts';

/** Every coefficient that an estimate for this business rests on, in the order of the formula. */
export function assumptionsFor(business: Business, evidence: Evidence): readonly Assumption[] {
  const types = incidentTypes.map((type) => typeRecords[type]);
  const claims = evidence === 'claims';
  const fine = fineFor(business.profile);
  const rate = rateOf(business.currency);
  const used: readonly (Coefficient | undefined)[] = [
    ...(claims ? claimRates : publicRecordRates).map((band) => band.rate),
    business.sector.frequency,
    claims ? business.place.frequency : undefined,
    ...types.map(({ mix }) => mix),
    ...(claims
      ? [...types.map(({ mean }) => mean), size.sigma, size.revenueElasticity]
      : publicRecordLosses.flatMap(({ median, p95 }) => [median, p95])),
    claims ? business.place.severity : undefined,
    business.sector.severity,
    ...(business.revenueKnown ? [] : [sizeGuess(business)]),
    ...types.map(({ breach }) => breach),
    size.recordsElasticity,
    size.typicalRecords,
    size.cap,
    standstill.workLost,
    standstill.onlineShare,
    standstill.unrecoverable,
    ...controlEffects.map(({ factor }) => factor),
    controlFloor,
    typicalCoverage,
    ...(fine ? [fineChance, fine] : []),
    ...Object.values(followUp),
    rate,
  ];
  return used.filter((coefficient) => coefficient !== undefined).map(inForce);
}

function sizeGuess({ profile }: Business): Coefficient {
  return profile.employees === undefined ? size.smallFirmRevenue : size.revenuePerEmployee;
}

function rateOf(currency: string): Coefficient | undefined {
  if (currency === 'USD') return undefined;
  const rate = exchangeRates.perUsd[currency as keyof typeof exchangeRates.perUsd];
  return published('exchange-rate', [rate, rate, rate], 'factor', exchangeRates.source);
}
