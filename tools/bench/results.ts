import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { cdn, root } from '../build/paths.ts';
import { median } from './statistics.ts';
import type { Figures, Medians } from './suite.ts';

/** One repetition of a measure, of one contender. */
export interface Sample {
  readonly measure: string;
  readonly contender: string;
  readonly figures: Figures;
}

const folder = `${root}dist/bench`;

/** Which build was measured, by everything that is in it. */
const buildOf = (): string =>
  createHash('sha256')
    .update(readFileSync(`${cdn}/sri.json`))
    .digest('hex')
    .slice(0, 16);

/** Samples of earlier runs of the same build; none where the build is another. */
export function earlier(suite: string): readonly Sample[] {
  const file = `${folder}/${suite}.json`;
  if (!existsSync(file)) return [];
  const { build, samples } = JSON.parse(readFileSync(file, 'utf8'));
  return build === buildOf() ? samples : [];
}

export const mediansOf =
  (samples: readonly Sample[]): Medians =>
  (measure, contender, figure) =>
    median(
      samples.flatMap((sample) =>
        sample.measure === measure && sample.contender === contender
          ? (sample.figures[figure] ?? [])
          : [],
      ),
    );

/** Writes everything that a later comparison needs, and returns where. */
export function write(suite: string, samples: readonly Sample[], told: object): string {
  mkdirSync(folder, { recursive: true });
  const file = `${folder}/${suite}.json`;
  const machine = {
    node: process.version,
    processor: cpus()[0]?.model,
    processors: cpus().length,
    load: loadavg()[0],
  };
  const about = { schema: 'lifeline/bench@1', suite, build: buildOf(), taken: new Date(), machine };
  writeFileSync(file, `${JSON.stringify({ ...about, ...told, samples }, null, 2)}\n`);
  return file;
}
