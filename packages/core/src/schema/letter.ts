import * as z from 'zod/mini';
import type { LetterFile } from '../letter/commitment-letter.ts';
import { letterLimits as limits } from '../letter/limits.ts';
import { type Checked, check } from './issues.ts';

// Compiled validators are made from text, which a strict page forbids.
z.config({ jitless: true });

const text = (most: number) => z.string().check(z.maxLength(most));
const line = text(limits.line);
const day = z.iso.date();
const hash = z.string().check(z.regex(/^[\da-f]{64}$/));
const points = z.number().check(z.gte(0), z.lte(100));

const party = z.strictObject({
  company: line,
  address: text(limits.paragraph),
  person: line,
  role: line,
});

const measure = z.strictObject({
  question: z.optional(line),
  topic: line,
  measure: text(limits.paragraph),
  owner: line,
  date: day,
});

const dimension = z.strictObject({ name: line, points, weight: points });

const letter = z.strictObject({
  schema: z.literal('lifeline/letter@1'),
  language: z.string().check(z.regex(/^[A-Za-z\d-]{2,35}$/)),
  model: line,
  title: line,
  date: day,
  client: party,
  provider: party,
  assessedOn: day,
  basis: z.enum(['claimed', 'verified']),
  score: points,
  dimensions: z.array(dimension).check(z.maxLength(limits.dimensions)),
  target: points,
  reassessOn: day,
  months: z.int().check(z.gte(1), z.lte(limits.months)),
  measures: z.array(measure).check(z.maxLength(limits.measures)),
  clauses: z.array(text(limits.clause)).check(z.maxLength(limits.clauses)),
  review: text(limits.clause).check(z.minLength(1)),
});

/** A signature may leave its field a little, as a pen does. */
const stroke = z.array(z.number().check(z.gte(-1), z.lte(2))).check(z.maxLength(2 * limits.points));

const signature = z.strictObject({
  party: z.enum(['client', 'provider']),
  kind: z.enum(['typed', 'drawn']),
  name: line,
  date: day,
  strokes: z.optional(z.array(stroke).check(z.maxLength(limits.strokes))),
  of: hash,
});

/** A commitment letter as it is kept. Whether its SHA-256 is right is another question. */
export const letterFileSchema = z.strictObject({
  schema: z.literal('lifeline/letter-file@1'),
  letter,
  signatures: z.array(signature).check(z.maxLength(2)),
  sha256: hash,
});

/** Checks the file of a letter from outside: unknown keys are refused, every text has its limit. */
export function checkLetterFile(value: unknown): Checked<LetterFile> {
  return check(letterFileSchema, value) as Checked<LetterFile>;
}
