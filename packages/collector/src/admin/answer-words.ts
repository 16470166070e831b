import type { LeadAnswers } from '@lifeline-kit/core/lead';
import { said } from './answer-catalogue.ts';
import type { Taste } from './context.ts';
import { listed, named, number, percent } from './format.ts';

type Answer = LeadAnswers[string];

/** The quiz has its questions under their bare ids: `B1`, `H01`. */
const ofQuiz = /^[A-Z]\d+$/;
const ofHygiene = /^H\d\d$/;
/** A checklist has the states of its items under the rule that they belong to: `items-gdpr`. */
const ofRegime = /^items-/;
/** Figures that are a share of something, 0 to 1. */
const ofShare = /(Share|Margin|Chance|Rate)$/;
/** Answers that name questions of the kit. */
const ofNames: readonly string[] = ['bought', 'unsure'];

/** The question behind an id, as the visitor read it; the id where we do not know it. */
export const answerName = ({ language }: Taste, id: string): string =>
  said(
    language,
    ofQuiz.test(id) ? id : `answer.${id}`,
    `${id}Label`,
    `control.${id}`,
    `activity.${id}`,
    `regime.${id.replace(ofRegime, '')}`,
  ) ?? id;

/** An answer in words. */
export function answerText(taste: Taste, id: string, answer: Answer): string {
  const { language, words } = taste;
  switch (typeof answer) {
    case 'number':
      if (ofShare.test(id)) return percent(answer, taste);
      return (ofQuiz.test(id) && said(language, `${id}.${answer}`)) || number(answer, taste, 4);
    case 'boolean':
      return answer ? words.yes : words.no;
    case 'string':
      if (answer === 'unknown' || answer === 'unsure') return words.unknown;
      if (ofNames.includes(id)) return answerName(taste, answer);
      return said(language, ...keysOf(id, answer)) ?? yesOrNo(taste, answer) ?? answer;
  }
  const texts = Array.isArray(answer)
    ? answer.map((each: string) => answerText(taste, id, each))
    : Object.entries(answer).map(([name, value]) =>
        named(answerName(taste, name), answerText(taste, name, value), taste),
      );
  return listed(texts, taste);
}

const yesOrNo = ({ words }: Taste, answer: string): string | undefined =>
  answer === 'yes' || answer === 'no' ? words[answer] : undefined;

/** Where the words of an option may be: `industry.retail`, `region.EU`, `coverage.most`, `state.done`. */
const keysOf = (id: string, answer: string): readonly string[] => [
  `${ofHygiene.test(id) ? 'hygieneAnswer' : id}.${answer}`,
  `${id.replace(/s$/, '')}.${answer}`,
  `coverage.${answer}`,
  `state.${answer}`,
];
