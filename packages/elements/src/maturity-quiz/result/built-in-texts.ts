import { type Mapping, maturityModel } from '@lifeline-kit/core/maturity';
import type { Advice, ModelTexts, Words } from './context.ts';

/** Mappings of the kit's own questions. */
const mappings: ReadonlyMap<string, Mapping> = new Map(
  maturityModel.dimensions
    .flatMap(({ questions }) => questions)
    .flatMap(({ id, mapping }) => (mapping ? [[id, mapping] as const] : [])),
);

/** What the kit says about its own questions beside what it asks. */
export function builtInTexts(words: Words): ModelTexts {
  const texts: Readonly<Record<string, string | undefined>> = words;
  return {
    mappings,
    intro: (dimension) => texts[`intro.${dimension}`],
    short: (dimension) => texts[`short.${dimension}`],
    evidence: (question) => texts[`evidence.${question}`],
    advice: ({ question, answer }): Advice | undefined => {
      // Who does not know starts where nothing is in place.
      const key = `${question}.${answer === 'unknown' ? 0 : answer}`;
      const measure = texts[`${key}.measure`];
      return measure === undefined ? undefined : { measure, first: texts[`${key}.first`] };
    },
  };
}
