import * as z from 'zod/mini';
import { maturityModelProblems } from '../lint/maturity-model-problems.ts';
import { costs, dueDays, efforts, type MaturityModel } from '../maturity/maturity-model.ts';
import { type Checked, check } from './issues.ts';

// Compiled validators are made from text, which a strict page forbids.
z.config({ jitless: true });

const sentence = z.string().check(z.minLength(1), z.maxLength(1000));
const text = z.strictObject({ en: sentence, zh: sentence });
/** Ids become keys and parts of addresses. */
const id = z.string().check(z.regex(/^[A-Za-z][\w-]{0,39}$/));
const reference = z.array(z.string().check(z.minLength(1), z.maxLength(80))).check(z.maxLength(30));
const points = z.number().check(z.gte(0), z.lte(100));

const action = z.strictObject({
  cost: z.enum(costs),
  effort: z.enum(efforts),
  due: z.literal([...dueDays]),
  measure: z.optional(text),
  firstFreeStep: z.optional(text),
});

const question = z.strictObject({
  id,
  options: z
    .array(z.strictObject({ score: points, text: z.optional(text) }))
    .check(z.minLength(2), z.maxLength(10)),
  isDecisive: z.optional(z.boolean()),
  actions: z.optional(z.array(action).check(z.maxLength(10))),
  mapping: z.optional(
    z.strictObject({
      csf: reference,
      cisIG1: reference,
      cisOther: reference,
      cyberEssentials: reference,
      iso27001: reference,
      other: reference,
    }),
  ),
  text: z.optional(text),
  rationale: z.optional(text),
  evidence: z.optional(text),
});

const dimension = z.strictObject({
  id,
  weight: points,
  questions: z.array(question).check(z.minLength(1), z.maxLength(60)),
  name: z.optional(text),
  intro: z.optional(text),
});

/** The shape of a maturity model. What its parts say to each other, `lintMaturityModel` checks. */
export const maturityModelSchema = z.strictObject({
  version: z.string().check(z.regex(/^[\w.-]{1,40}$/)),
  dimensions: z.array(dimension).check(z.minLength(1), z.maxLength(12)),
  thresholds: z
    .array(
      z.strictObject({
        id: z.enum(['walk', 'letter', 'accept', 'ready']),
        min: points,
        max: points,
        label: z.optional(text),
        action: z.optional(text),
      }),
    )
    .check(z.minLength(1), z.maxLength(4)),
  scoring: z.optional(
    z.strictObject({
      answersNeeded: z.optional(z.int().check(z.gte(1), z.lte(720))),
      unseenScore: z.optional(points),
      altWeights: z.optional(z.record(id, z.record(id, points))),
    }),
  ),
});

/**
 * Checks a model from outside: its shape, and whether it can be scored at all. What a model can be
 * used with all the same, such as an action that is missing, only `lintMaturityModel` tells.
 */
export function checkMaturityModel(value: unknown): Checked<MaturityModel> {
  const shaped = check(maturityModelSchema, value) as Checked<MaturityModel>;
  if (!shaped.ok) return shaped;
  const issues = maturityModelProblems(shaped.value)
    .filter(({ level }) => level === 'error')
    .map(({ path, message }) => ({ path, code: 'malformed' as const, expected: message }));
  return issues.length > 0 ? { ok: false, issues } : shaped;
}
