import * as z from 'zod/mini';
import {
  activities,
  deadlineStatuses,
  efforts,
  figures,
  gates,
  levels,
} from '../compliance/codes.ts';
import type { Regime } from '../compliance/regime.ts';
import { industries } from '../profile.ts';
import { type Checked, check } from './issues.ts';

// Compiled validators are made from text, which a strict page forbids.
z.config({ jitless: true });

const day = /^\d{4}-\d{2}-\d{2}$/;
const written = z.string().check(z.minLength(1), z.maxLength(2000));
const text = z.strictObject({
  en: written,
  zh: written.check(z.regex(/[\u4e00-\u9fff]|^[\w\s.()/;；、-]+$/)),
});
const date = z.string().check(z.regex(day));
const region = z.string().check(z.regex(/^(GLOBAL|[A-Z]{2}(-[A-Z0-9]{1,3})?)$/));
const amount = z.number().check(z.gte(0));
const some = <T extends z.ZodMiniType>(one: T) => z.array(one).check(z.minLength(1));

const leaf = z.discriminatedUnion('fact', [
  z.strictObject({
    fact: z.literal('activities'),
    op: z.literal('includesAny'),
    value: some(z.enum(activities)),
  }),
  z.strictObject({ fact: z.literal('regions'), op: z.literal('includesAny'), value: some(region) }),
  z.strictObject({
    fact: z.literal('industry'),
    op: z.literal('in'),
    value: some(z.enum(industries)),
  }),
  z.strictObject({
    fact: z.enum(figures),
    op: z.enum(['eq', 'gt', 'gte', 'lt', 'lte']),
    value: amount,
  }),
]);

const expression: z.ZodMiniType = z.lazy(() =>
  z.union([
    leaf,
    z.strictObject({ all: some(expression) }),
    z.strictObject({ any: some(expression) }),
    z.strictObject({ not: expression }),
  ]),
);

const origin = z
  .strictObject({
    source: z.optional(written),
    cite: z.optional(written),
    confirmed: z.boolean(),
  })
  .check(
    z.refine(({ source, cite, confirmed }) => !confirmed || Boolean(source ?? cite), {
      error: 'what is confirmed must name its source or its provision',
    }),
  );

/** The content of a regime: one file in `packages/core/src/compliance/regimes`. */
export const regimeSchema = z.strictObject({
  id: z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)),
  name: text,
  short: text,
  market: text,
  version: text,
  authority: text,
  regions: some(region),
  type: z.enum(['certification', 'contract', 'framework', 'law']),
  gate: z.enum(gates),
  blocks: text,
  status: text,
  rules: some(z.strictObject({ level: z.enum(levels), when: expression, why: text })),
  penalty: z.strictObject({ text, max: z.nullable(amount), unit: text, origin }),
  effort: z.strictObject({
    months: z.tuple([amount, amount]),
    cost: z.strictObject({
      low: amount,
      high: amount,
      currency: z.string().check(z.regex(/^[A-Z]{3}$/)),
      basis: text,
    }),
    origin,
  }),
  clocks: z.array(
    z.strictObject({ event: text, hours: amount, to: text, ref: written, confirmed: z.boolean() }),
  ),
  deadlines: z.array(
    z.strictObject({
      date,
      what: text,
      status: z.enum(deadlineStatuses),
      yearly: z.optional(z.literal(true)),
      origin,
    }),
  ),
  items: some(
    z.strictObject({
      id: z.string().check(z.regex(/^[a-z0-9-]+-\d{2}$/)),
      ref: written,
      text,
      test: text,
      evidence: text,
      effort: z.enum(efforts),
      weight: z.union([z.literal(1), z.literal(2), z.literal(3)]),
      csf: some(z.string().check(z.regex(/^(GV|ID|PR|DE|RS|RC)\.[A-Z]{2}-\d{2}$/))),
      appliesIf: z.optional(expression),
      exemptIf: z.optional(expression),
      exemptRef: z.optional(written),
      unconfirmed: z.optional(z.enum(['ref', 'all'])),
    }),
  ),
  sources: some(
    z.strictObject({
      id: written,
      publisher: written,
      title: written,
      url: z.optional(z.string().check(z.regex(/^https?:\/\/\S+$/))),
      checked: date,
      secondHand: z.optional(z.literal(true)),
    }),
  ),
  related: z.array(written),
  confidence: z.enum(['high', 'medium']),
  unconfirmed: z.array(z.enum(['blocks', 'status', 'version'])),
  checked: z.string().check(z.regex(/^\d{4}-\d{2}(-\d{2})?$/)),
  stale: date,
});

/** Checks the content of a regime, as a new file brings it. */
export function checkRegime(value: unknown): Checked<Regime> {
  return check(regimeSchema, value) as Checked<Regime>;
}
