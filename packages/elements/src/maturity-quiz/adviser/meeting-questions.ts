import type { Gap } from '@lifeline-kit/core/maturity';
import { fill } from '../../shared/fill.ts';
import type { AdviserContext } from './context.ts';

/** Questions of each kind: a meeting lasts an hour. */
const mostOfAKind = 4;
/** Option from which on an answer claims something that can be shown. */
const firstClaim = 3;

/** What to ask in the meeting, what moves the result most first. */
export function meetingQuestions(context: AdviserContext): readonly string[] {
  const { result, words } = context;
  return [
    ...result.findings.slice(0, mostOfAKind).map(({ question }) => unknown(context, question)),
    ...claims(context).slice(0, mostOfAKind),
    ...result.gaps.slice(0, mostOfAKind).map((gap) => open(context, gap)),
    words.adviserAskOwner,
  ];
}

function unknown({ questions, words }: AdviserContext, id: string): string {
  const question = questions.find((one) => one.id === id)?.text ?? id;
  return fill(words.adviserAskUnknown, { question });
}

/** Good answers that nobody has seen; the best of them hold most points. */
function claims({ result, review, questions, words, evidence }: AdviserContext): readonly string[] {
  return questions
    .flatMap(({ id, options }) => {
      const answer = result.answers[id];
      const isSeen = (review.marks[id] ?? 'claimed') !== 'claimed';
      if (typeof answer !== 'number' || answer < firstClaim || isSeen) return [];
      return [{ answer, said: options[answer] ?? '', shown: evidence(id) ?? '' }];
    })
    .sort((a, b) => b.answer - a.answer)
    .map(({ said, shown }) => fill(words.adviserAskEvidence, { answer: said, evidence: shown }));
}

function open({ words, locale, advice, questions }: AdviserContext, gap: Gap): string {
  const text = questions.find(({ id }) => id === gap.question)?.text ?? gap.question;
  return fill(words.adviserAskGap, {
    days: locale.number(gap.due),
    measure: advice(gap)?.measure ?? text,
  });
}
