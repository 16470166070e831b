import { readFileSync } from 'node:fs';
import { served } from '../site/files.ts';
import type { Contender, Measure } from '../suite.ts';

const kilobyte = 1024;

/** What a file weighs on its way, in brotli. */
export const bytes = (
  contenders: readonly Contender[],
  fileOf: (id: string) => string,
): Measure => ({
  name: 'bytes',
  contenders,
  take: async (id) => {
    const file = fileOf(id);
    return { kilobytes: served(file, readFileSync(file)).brotli.length / kilobyte };
  },
});
