import { estimateLoss } from '@lifeline-kit/core/loss';
import { workedCases } from '../../test/fixtures/worked-cases.ts';

/**
 * What Node gives for the worked cases. A test holds every browser against it, so that all of them
 * show the same digits.
 */
export function workedResults(): string {
  const results = workedCases.map(({ profile }) => {
    const { assumptions: _, ...figures } = estimateLoss(profile);
    return figures;
  });
  return `// Written by "npm run docs". Not to be edited.\nexport const workedResults = ${JSON.stringify(results, null, 2)} as const;\n`;
}
