// Writes test/fixtures/worked-results.ts: what Node gives for the worked cases. A test holds the
// core against it, and every browser, so that all of them show the same digits.
import { writeFileSync } from 'node:fs';
import { estimateLoss } from '@lifeline-kit/core/loss';
import { workedCases } from '../../test/fixtures/worked-cases.ts';
import { root } from '../build/paths.ts';

export function workedResults(): string {
  const results = workedCases.map(({ profile }) => {
    const { assumptions: _, ...figures } = estimateLoss(profile);
    return figures;
  });
  return `// Written by "npm run docs". Not to be edited.\nexport const workedResults = ${JSON.stringify(results, null, 2)} as const;\n`;
}

if (import.meta.main) writeFileSync(`${root}test/fixtures/worked-results.ts`, workedResults());
