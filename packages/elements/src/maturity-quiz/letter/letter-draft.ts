import type {
  CommitmentLetter,
  LetterBasis,
  LetterDimension,
  LetterMeasure,
  LetterParty,
  SigningParty,
} from '@lifeline-kit/core/letter';
import { addDays } from '@lifeline-kit/core/letter';
import { type ClauseId, clauseIds } from '@lifeline-kit/locales/maturity-letter/messages';

/** What a letter starts from: an assessment, in words. */
export interface LetterStart {
  readonly model: string;
  readonly basis: LetterBasis;
  /** 0-100, unrounded. */
  readonly score: number;
  readonly dimensions: readonly LetterDimension[];
  /** One for each gap, best first; `due` in days from the letter. */
  readonly measures: readonly (Pick<LetterMeasure, 'question' | 'topic' | 'measure'> & {
    readonly due: number;
  })[];
  /** `YYYY-MM-DD`. */
  readonly assessedOn: string;
  readonly today: string;
  /** Name of the firm that offers the widget. */
  readonly provider: string;
}

export interface DraftMeasure extends LetterMeasure {
  readonly isOut: boolean;
}

/** A clause: ours by its id, in one's own wording where there is a text. */
export interface DraftClause {
  readonly id?: ClauseId;
  readonly text?: string;
  readonly isOut: boolean;
}

/** A letter while it is written. */
export interface LetterDraft
  extends Pick<CommitmentLetter, 'model' | 'basis' | 'score' | 'dimensions'> {
  readonly client: LetterParty;
  readonly provider: LetterParty;
  readonly date: string;
  readonly assessedOn: string;
  readonly target: number;
  readonly reassessOn: string;
  readonly months: number;
  readonly spending: string;
  readonly measures: readonly DraftMeasure[];
  readonly clauses: readonly DraftClause[];
}

/** Points from which on a client needs no letter. */
const aim = 60;
/** Days until both sides look again. */
const reassessAfter = 90;
const usualMonths = 12;

const nobody: LetterParty = { company: '', address: '', person: '', role: '' };

/** A letter filled from the gaps, for two people to go through. */
export function newDraft(start: LetterStart): LetterDraft {
  const { model, basis, score, dimensions, measures, assessedOn, today, provider } = start;
  const tenth = (points: number): number => Math.round(points * 10) / 10;
  return {
    model,
    basis,
    score: tenth(score),
    dimensions: dimensions.map((one) => ({ ...one, points: tenth(one.points) })),
    client: nobody,
    provider: { ...nobody, company: provider },
    date: today,
    assessedOn,
    // Who is there already aims at the next mark, not at where they stand.
    target: score < aim ? aim : Math.min(100, 10 * Math.ceil((score + 1) / 10)),
    reassessOn: addDays(today, reassessAfter),
    months: usualMonths,
    spending: '',
    measures: measures.map(({ due, ...measure }) => ({
      ...measure,
      owner: '',
      date: addDays(today, due),
      isOut: false,
    })),
    clauses: clauseIds.map((id) => ({ id, isOut: false })),
  };
}

/** A letter that was saved, to be written on: every clause is in one's own wording then. */
export function draftOf(letter: CommitmentLetter): LetterDraft {
  const { measures, clauses, client, provider, model, basis, score, dimensions } = letter;
  const { date, assessedOn, target, reassessOn, months } = letter;
  return {
    ...{ model, basis, score, dimensions, client, provider },
    ...{ date, assessedOn, target, reassessOn, months },
    spending: '',
    measures: measures.map((measure) => ({ ...measure, isOut: false })),
    clauses: clauses.map((text) => ({ text, isOut: false })),
  };
}

/** The same draft with a field of one of the two changed. */
export function withParty(
  draft: LetterDraft,
  party: SigningParty,
  patch: Partial<LetterParty>,
): LetterDraft {
  return { ...draft, [party]: { ...draft[party], ...patch } };
}

/** A list with one of its items changed. */
export function replaced<T>(list: readonly T[], index: number, patch: Partial<T>): readonly T[] {
  return list.map((item, at) => (at === index ? { ...item, ...patch } : item));
}
