import { letterFileSchema, maturityModelSchema } from '@lifeline-kit/core/schema';
import * as z from 'zod/mini';

const published = {
  'maturity-model': {
    schema: maturityModelSchema,
    title:
      'A maturity model of one’s own for Lifeline Kit; npx lifeline-lint-model checks what a schema cannot',
  },
  'letter-file': {
    schema: letterFileSchema,
    title: 'A commitment letter of Lifeline Kit, as it is kept',
  },
};

/** The JSON Schema file of what providers write or keep of the maturity quiz. */
export function maturityJsonSchema(name: keyof typeof published): string {
  const { schema, title } = published[name];
  return `${JSON.stringify({ title, ...z.toJSONSchema(schema) }, null, 2)}\n`;
}
