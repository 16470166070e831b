import { times } from '../math/columns.ts';
import { quantileAt } from '../math/pert.ts';
import { controls as allControls, type BusinessProfile, type Coverage } from '../profile.ts';
import type { Coefficient } from '../tables/coefficient.ts';
import {
  type ControlEffect,
  controlEffects,
  controlFloor,
  coverageShare,
  typicalCoverage,
} from '../tables/control-effects.ts';
import { type IncidentType, incidentTypes } from '../tables/incident-types.ts';
import { controlSteps, tableOf } from './draws.ts';
import { modelVersion } from './loss-model.ts';

type Controls = NonNullable<BusinessProfile['controls']>;

/** What the controls do to one type of incident, against the firms behind the published figures. */
export interface ControlFactors {
  /** Factor on how often, one entry a cell. */
  readonly frequency: Float64Array;
  /** Factor on how much, one entry a cell. */
  readonly severity: Float64Array;
  /** Mean of `frequency`. */
  readonly meanFrequency: number;
  /** Mean of `frequency × severity`. */
  readonly meanBoth: number;
}

const cells = controlSteps * controlSteps;

/**
 * Control factors: what protection takes off, for each type of incident.
 *
 *     factor of a control = 1 − coverage × (1 − factor where it covers everything)
 *
 * Factors are multiplied, with a floor, since controls overlap and the firms in the studies chose
 * themselves. The published losses belong to firms with some protection already, so the product
 * is set against that of a firm about which nothing is known: there every factor is 1 on average.
 * Managed detection (mdr) replaces the effect of endpoint detection (edr) and does not add to it.
 *
 * @param controls - what is known; a control that is missing is unknown
 * @returns one entry for each of `incidentTypes`
 */
export function controlFactors(controls: Controls = {}): readonly ControlFactors[] {
  const coverages = allControls.map((one) => controls[one] ?? 'unknown').join();
  return remembered(byControls, coverages, () => factorsOf(controls));
}

/** An estimate asks for a dozen of them, and mostly for the same again. */
const byControls = new Map<string, readonly ControlFactors[]>();
const byControl = new Map<string, Float64Array>();
const mostKept = 200;

/** What was made under a name in the model in force, or makes it. */
function remembered<T>(kept: Map<string, T>, name: string, make: () => T): T {
  const key = `${modelVersion()} ${name}`;
  const known = kept.get(key);
  if (known) return known;
  const made = make();
  if (kept.size >= mostKept) kept.clear();
  kept.set(key, made);
  return made;
}

function factorsOf(controls: Controls): readonly ControlFactors[] {
  return incidentTypes.map((type, index) => {
    const raw = rawFactors(type, controls);
    const usual = usualFactors()[index]!;
    const severityScale = usual.meanBoth / usual.meanFrequency;
    return {
      frequency: raw.frequency.map((factor) => factor / usual.meanFrequency),
      severity: raw.severity.map((factor) => factor / severityScale),
      meanFrequency: raw.meanFrequency / usual.meanFrequency,
      meanBoth: raw.meanBoth / usual.meanBoth,
    };
  });
}

/** Of a firm about which nothing is known. */
function usualFactors(): readonly ControlFactors[] {
  return remembered(byControls, 'usual', () => incidentTypes.map((type) => rawFactors(type, {})));
}

function rawFactors(type: IncidentType, controls: Controls): ControlFactors {
  const frequency = productOf('frequency', type, controls);
  const severity = productOf('severity', type, controls);
  const floors = stepsOf(controlFloor);
  let sumFrequency = 0;
  let sumBoth = 0;
  for (let cell = 0; cell < cells; cell++) {
    const floor = floors[Math.floor(cell / controlSteps)]!;
    const often = Math.max(floor, frequency[cell]!);
    const much = Math.max(floor / often, severity[cell]!);
    frequency[cell] = often;
    severity[cell] = much;
    sumFrequency += often;
    sumBoth += often * much;
  }
  return { frequency, severity, meanFrequency: sumFrequency / cells, meanBoth: sumBoth / cells };
}

function productOf(
  acts: ControlEffect['acts'],
  type: IncidentType,
  controls: Controls,
): Float64Array {
  const product = new Float64Array(cells).fill(1);
  const endpoint = new Float64Array(cells).fill(1);
  for (const effect of controlEffects) {
    if (effect.acts !== acts || !effect.types.includes(type)) continue;
    const coverage = controls[effect.control] ?? 'unknown';
    const factors = remembered(byControl, `${effect.factor.id} ${coverage}`, () =>
      factorCells(effect.factor, coverage),
    );
    const isEndpoint = effect.control === 'edr' || effect.control === 'mdr';
    if (isEndpoint) lower(endpoint, factors);
    else times(product, factors);
  }
  return times(product, endpoint);
}

function lower(values: Float64Array, others: Float64Array): void {
  for (let i = 0; i < cells; i++) values[i] = Math.min(values[i]!, others[i]!);
}

function factorCells(factor: Coefficient, coverage: Coverage): Float64Array {
  const effects = stepsOf(factor);
  const coverages =
    coverage === 'unknown'
      ? stepsOf(typicalCoverage)
      : new Float64Array(controlSteps).fill(coverageShare[coverage]);
  const factors = new Float64Array(cells);
  for (let cell = 0; cell < cells; cell++) {
    const full = effects[Math.floor(cell / controlSteps)]!;
    factors[cell] = 1 - coverages[cell % controlSteps]! * (1 - full);
  }
  return factors;
}

/** A coefficient at the middle of each step of its axis. */
function stepsOf(coefficient: Coefficient): Float64Array {
  const table = tableOf(coefficient);
  return Float64Array.from({ length: controlSteps }, (_, step) =>
    quantileAt(table, (step + 0.5) / controlSteps),
  );
}
