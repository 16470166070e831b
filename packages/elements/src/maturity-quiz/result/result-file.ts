import type { HygieneAnswers, MaturityModel } from '@lifeline-kit/core/maturity';
import { csv } from '../../shared/csv.ts';
import { plainJson } from '../../shared/plain-json.ts';
import { areaOf, type ResultContext } from './context.ts';
import { measureOf } from './gap-view.ts';
import { type SavedResult, savedIn, savedResult } from './saved-result.ts';

/** Characters of a file that are read; one with every answer has some three thousand. */
const mostText = 64 * 1024;

/** Figures, answers and plan as a table, or everything as data. */
export function resultFile(
  kind: 'csv' | 'json',
  context: ResultContext,
  hygiene: HygieneAnswers,
): string {
  if (kind === 'csv') return csv(resultRows(context));
  const { result, today } = context;
  const saved = savedResult(result, hygiene, today);
  return `${plainJson({ schema: 'lifeline/maturity-file@1', ...saved, result })}\n`;
}

/** The result in a file that somebody saved; `undefined` where it is none. */
export function savedInFile(text: string, model: MaturityModel): SavedResult | undefined {
  if (text.length > mostText) return undefined;
  try {
    return savedIn(JSON.parse(text), model);
  } catch {
    return undefined;
  }
}

/** Part, what, figure or text: the same as on screen, unrounded. */
export function resultRows(context: ResultContext): readonly (readonly (string | number)[])[] {
  const { result, words, questions } = context;
  const { score, confidence, dimensions, weights, gaps, answers, model } = result;
  return [
    [words.fileName, words.title, model],
    [words.standHeading, words.tableTotal, score, 100],
    [words.standHeading, words.fileConfidence, confidence],
    ...Object.entries(dimensions).map(([id, got]) => [
      words.armsHeading,
      areaOf(context, id),
      got,
      weights[id]!,
    ]),
    ...questions.map(({ id, text, options }) => {
      const answer = answers[id];
      const given = typeof answer === 'number' ? options[answer]! : answer && words.unknown;
      return [words.fileAnswer, id, text, given ?? words.findingOpen];
    }),
    [words.planHeading, words.fileDue, words.fileMeasure, words.fileFirst],
    ...gaps.map((gap) => {
      const first = context.advice(gap)?.first ?? '';
      return [words.planHeading, gap.due, measureOf(context, gap), first];
    }),
  ];
}
