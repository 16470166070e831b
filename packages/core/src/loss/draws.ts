import { linear, plus, times } from '../math/columns.ts';
import { evenShares } from '../math/even-shares.ts';
import { log } from '../math/exact.ts';
import { finish } from '../math/finish.ts';
import { normalQuantile } from '../math/normal-quantile.ts';
import { pertTable, type QuantileTable, readQuantiles } from '../math/pert.ts';
import { generator, permutation } from '../math/random.ts';
import type { Coefficient } from '../tables/coefficient.ts';
import { followUp, premiumRiseYears } from '../tables/follow-up.ts';
import { incidentTypes, typeRecords } from '../tables/incident-types.ts';
import { size } from '../tables/size.ts';
import { inForce, modelVersion } from './loss-model.ts';

/** Where the draws of each type start, in the order of `incidentTypes`; the last entry is their number. */
export const typeStarts = [0, 3200, 7100, 11_000, 13_000, 14_000] as const;
/** Draws of each type: more where the losses are larger, since those decide the tail. */
const perType = typeStarts.slice(1).map((end, index) => end - typeStarts[index]!);
/** Draws of events in all. */
export const drawCount = 14_000;
/** Draws of the yearly rate. */
export const scenarioCount = 256;
/** Steps of each of the two axes on which the effect of controls is drawn. */
export const controlSteps = 8;

/**
 * Everything about the draws that no input moves, made once a seed: moving an input then moves
 * the result smoothly, since each draw stays the same firm on the same day.
 *
 * Each array has one entry a draw. A `share` is a place between 0 and 1 at which the distribution
 * of an input is read; shares are spread evenly, so that a thousand draws cover their range as well
 * as many more plain ones.
 */
export interface Draws {
  /** Logarithm of the mean of the type, in USD, and of the spread inside the type, with mean 1. */
  readonly lnSize: Float64Array;
  readonly elasticity: Float64Array;
  /** Standard normal value of the single loss, for distributions that are given whole. */
  readonly recordQuantile: Float64Array;
  /** 1 where data is exposed, else 0: a factor costs less than a branch that nobody can foresee. */
  readonly breach: Float64Array;
  readonly recordsElasticity: Float64Array;
  readonly regionShare: Float64Array;
  readonly sectorShare: Float64Array;
  readonly revenueShare: Float64Array;
  readonly recordsShare: Float64Array;
  readonly workShare: Float64Array;
  readonly onlineShare: Float64Array;
  /** Cell on the two axes of the controls: how well they work × how far unknown ones reach. */
  readonly controlCell: Uint8Array;
  /** Customers lost × years they would have stayed, in yearly customers; 0 where no data is exposed. */
  readonly churnYears: Float64Array;
  readonly contribution: Float64Array;
  /** Share of a year's revenue that does not come. */
  readonly newBusiness: Float64Array;
  /** USD; 0 where no data is exposed. */
  readonly brand: Float64Array;
  /** Extra premium at a revenue of USD 2M, USD over all years. */
  readonly premiumRise: Float64Array;
  readonly scenarios: Scenarios;
  /** Random orders in which losses are paired to make years with several. */
  readonly pairings: readonly Uint32Array[];
}

/** Draws of what is uncertain about how often incidents happen. */
export interface Scenarios {
  readonly rateShare: Float64Array;
  readonly sectorShare: Float64Array;
  readonly regionShare: Float64Array;
  readonly revenueShare: Float64Array;
  readonly controlCell: Uint8Array;
}

/** Losses that are paired into years with two or more incidents. */
export const pairCount = 2048;

const kept = new Map<string, Draws>();
const mostKept = 4;

/** The draws of a seed in the model in force; the last few are kept. */
export function drawsFor(seed: number): Draws {
  return kept.get(nameOf(seed)) ?? keep(seed, finish(drawingOf(seed)));
}

/**
 * Makes the draws of a seed in small steps, so that a page can breathe between them: the first estimate then
 * finds them made. Draws that are made already take no step.
 */
export function* drawInSteps(seed: number): Generator<undefined, void> {
  if (!kept.has(nameOf(seed))) keep(seed, yield* drawingOf(seed));
}

function keep(seed: number, draws: Draws): Draws {
  const [oldest] = kept.keys();
  if (kept.size >= mostKept && oldest !== undefined) kept.delete(oldest);
  kept.set(nameOf(seed), draws);
  return draws;
}

function nameOf(seed: number): string {
  return `${modelVersion()} ${seed}`;
}

/** The PERT quantiles of a coefficient, as the model in force has it. */
export function tableOf(coefficient: Coefficient): QuantileTable {
  const used = inForce(coefficient);
  const known = tables.get(used);
  if (known) return known;
  const table = pertTable(used.low, used.value, used.high);
  tables.set(used, table);
  return table;
}

const tables = new WeakMap<Coefficient, QuantileTable>();

function* drawingOf(seed: number): Generator<undefined, Draws> {
  const next = generator(seed);
  const shares = evenShares(perType, next);
  const read = (coefficient: Coefficient): Float64Array => shares(tableOf(coefficient));
  const readByType = (values: Float64Array, pick: (index: number) => Coefficient): Float64Array => {
    for (let index = 0; index < incidentTypes.length; index++) {
      const [from, end] = [typeStarts[index]!, typeStarts[index + 1]!];
      readQuantiles(tableOf(pick(index)), values, values, from, end);
    }
    return values;
  };
  const record = (index: number) => typeRecords[incidentTypes[index]!];
  for (const type of incidentTypes) {
    tableOf(typeRecords[type].mean);
    yield;
  }
  const lnSize = shares();
  yield;
  readByType(lnSize, (index) => record(index).mean);
  yield;
  eachLog(lnSize);
  yield;
  const sigma = read(size.sigma);
  yield;
  const recordQuantile = shares();
  eachNormal(recordQuantile);
  yield;
  plus(lnSize, lnSpread(sigma, recordQuantile));
  yield;
  const breachChance = readByType(shares(), (index) => record(index).breach);
  const breach = shares();
  eachWithin(breach, breachChance);
  yield;
  const elasticities = {
    elasticity: read(size.revenueElasticity),
    recordsElasticity: read(size.recordsElasticity),
  };
  yield;
  const places = { regionShare: shares(), sectorShare: shares() };
  yield;
  const sizes = { revenueShare: shares(), recordsShare: shares() };
  yield;
  const exposures = { workShare: shares(), onlineShare: shares() };
  yield;
  const controlCell = controlCells(shares(), shares());
  yield;
  const affected = times(read(followUp.affected), read(followUp.churn));
  yield;
  const churnYears = times(times(affected, read(followUp.customerLife)), breach);
  yield;
  const contribution = read(followUp.contribution);
  yield;
  const newBusiness = times(read(followUp.newBusiness), read(followUp.newRevenue));
  yield;
  const brand = times(read(followUp.brand), breach);
  yield;
  const premiumRise = times(read(followUp.premium), read(followUp.premiumRise));
  linear(premiumRise, premiumRiseYears, 0);
  yield;
  const scenarios = makeScenarios(next);
  const pairings = [1, 2, 3].map(() => permutation(pairCount, next));
  return {
    lnSize,
    recordQuantile,
    breach,
    ...elasticities,
    ...places,
    ...sizes,
    ...exposures,
    controlCell,
    churnYears,
    contribution,
    newBusiness,
    brand,
    premiumRise,
    scenarios,
    pairings,
  };
}

function makeScenarios(next: () => number): Scenarios {
  const shares = evenShares([scenarioCount], next);
  return {
    rateShare: shares(),
    sectorShare: shares(),
    regionShare: shares(),
    revenueShare: shares(),
    controlCell: controlCells(shares(), shares()),
  };
}

/** The cell of each draw. */
export function controlCells(effect: Float64Array, coverage: Float64Array): Uint8Array {
  const cells = new Uint8Array(effect.length);
  for (let i = 0; i < cells.length; i++) {
    const row = Math.floor(effect[i]! * controlSteps);
    cells[i] = row * controlSteps + Math.floor(coverage[i]! * controlSteps);
  }
  return cells;
}

/** Reads for each draw of a type what stands in its cell. */
export function readCells(
  inCells: Float64Array,
  cells: Uint8Array,
  type: number,
  values: Float64Array,
): void {
  const end = typeStarts[type + 1]!;
  for (let i = typeStarts[type]!; i < end; i++) values[i] = inCells[cells[i]!]!;
}

function eachLog(values: Float64Array): void {
  for (let i = 0; i < drawCount; i++) values[i] = log(values[i]!);
}

function eachNormal(values: Float64Array): void {
  for (let i = 0; i < drawCount; i++) values[i] = normalQuantile(values[i]!);
}

/** ln of a lognormal value with mean 1. */
function lnSpread(sigma: Float64Array, normal: Float64Array): Float64Array {
  const values = times(sigma, sigma, new Float64Array(drawCount));
  linear(values, -0.5, 0);
  return plus(values, times(sigma, normal, sigma));
}

/** 1 where a share is below a chance, else 0. */
function eachWithin(shares: Float64Array, chances: Float64Array): void {
  for (let i = 0; i < drawCount; i++) shares[i] = shares[i]! < chances[i]! ? 1 : 0;
}
