import type { Measure } from './suite.ts';

/**
 * The measures that were asked for, each with the contenders that were.
 *
 * @param only - names of either; none means all
 * @throws {RangeError} a name is none of them
 */
export function choose(measures: readonly Measure[], only: readonly string[]): readonly Measure[] {
  if (only.length === 0) return measures;
  const names = measures.map(({ name }) => name);
  const ids = new Set(measures.flatMap(({ contenders }) => contenders.map(({ id }) => id)));
  const strange = only.filter((name) => !names.includes(name) && !ids.has(name));
  if (strange.length > 0) {
    throw new RangeError(`--only ${strange}: there are ${[...names, ...ids].join(', ')}`);
  }
  const byName = only.filter((name) => names.includes(name));
  const byId = only.filter((name) => ids.has(name));
  return measures
    .filter(({ name }) => byName.length === 0 || byName.includes(name))
    .map((measure) => ({
      ...measure,
      contenders: measure.contenders.filter(({ id }) => byId.length === 0 || byId.includes(id)),
    }));
}
