import { parseArgs } from 'node:util';

export interface Options {
  /** Suites to run; none named means all. */
  readonly suites: readonly string[];
  /** Repetitions of each measure. */
  readonly reps: number;
  /** Names of measures or contenders; none named means all. */
  readonly only: readonly string[];
  /** Keeps the samples of earlier runs of the same build, and adds to them. */
  readonly add: boolean;
}

/** Fewer than these are not worth comparing. */
const enough = 9;

/**
 * Reads the command line: `[suite …] [--reps 9] [--only name,name] [--add] [--quick]`.
 *
 * @throws {RangeError} the number of repetitions is none
 */
export function readOptions(args: readonly string[]): Options {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      reps: { type: 'string' },
      only: { type: 'string', default: '' },
      add: { type: 'boolean', default: false },
      quick: { type: 'boolean', default: false },
    },
  });
  const reps = Number(values.reps ?? (values.quick ? 1 : enough));
  if (!Number.isInteger(reps) || reps < 1) throw new RangeError('--reps must be a whole number');
  return {
    suites: positionals,
    reps,
    only: values.only.split(',').filter((name) => name !== ''),
    add: values.add,
  };
}
