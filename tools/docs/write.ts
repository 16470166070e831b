// Writes every page and fixture that is made from the code: "npm run docs".
import { writeFileSync } from 'node:fs';
import { root } from '../build/paths.ts';
import { leadJsonSchema } from './lead-schema.ts';
import { maturityJsonSchema } from './maturity-schema.ts';
import { methodCompliance } from './method-compliance.ts';
import { methodLoss } from './method-loss.ts';
import { methodMaturity } from './method-maturity.ts';
import { methodReturn } from './method-return.ts';
import { workedResults } from './worked-results.ts';

/** Path from the root → what stands there. */
export const written: Readonly<Record<string, () => string>> = {
  'docs/method/compliance.md': methodCompliance,
  'docs/method/loss.md': methodLoss,
  'packages/core/schema/lead.json': () => leadJsonSchema('lead'),
  'packages/core/schema/flat-lead.json': () => leadJsonSchema('flat-lead'),
  'packages/core/schema/maturity-model.json': () => maturityJsonSchema('maturity-model'),
  'packages/core/schema/letter-file.json': () => maturityJsonSchema('letter-file'),
  'docs/method/maturity.md': methodMaturity,
  'docs/method/return.md': methodReturn,
  'test/fixtures/worked-results.ts': workedResults,
};

if (import.meta.main) {
  for (const [path, text] of Object.entries(written)) writeFileSync(root + path, text());
}
