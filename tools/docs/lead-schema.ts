import { flatLeadSchema, leadSchema } from '@lifeline-kit/core/schema';
import * as z from 'zod/mini';

const titles = {
  lead: 'A lead of Lifeline Kit',
  'flat-lead': 'A lead of Lifeline Kit on one level; further keys are metric_… and answer_…',
};

/** The JSON Schema file of a lead, for those who receive one. */
export function leadJsonSchema(name: keyof typeof titles): string {
  const schema = z.toJSONSchema(name === 'lead' ? leadSchema : flatLeadSchema);
  return `${JSON.stringify({ title: titles[name], ...schema }, null, 2)}\n`;
}
