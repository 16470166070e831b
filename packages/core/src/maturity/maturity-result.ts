import type { Action, DueDays, Mapping } from './maturity-model.ts';

/** What a person answered: the index of an option from 0, or that they do not know. */
export type MaturityAnswer = number | 'unknown';

/** Answers by the id of their question; a question that was skipped is not in it. */
export type MaturityAnswers = Readonly<Record<string, MaturityAnswer | undefined>>;

/** How far an answer was checked: told, its evidence seen, or the thing itself tried. */
export type EvidenceMark = 'claimed' | 'seen' | 'tested';

/** How the score is read by the firm itself: always as what comes next. */
export const bandIds = ['start', 'build', 'strengthen', 'keep'] as const;
export type BandId = (typeof bandIds)[number];

export interface Band {
  readonly id: BandId;
  /** The lowest score that belongs to it; up to the next band, or to 100. */
  readonly from: number;
}

/** Something that is missing, and what to do about it. */
export interface Gap {
  readonly question: string;
  readonly dimension: string;
  readonly answer: MaturityAnswer;
  /** Whether its question is the one that decides for its dimension. */
  readonly isDecisive: boolean;
  /** Points by which the whole score would rise if the answer were one with evidence. */
  readonly gain: number;
  /** Missing only where a model of one's own names none. */
  readonly action?: Action;
  /** Days until it should be done. */
  readonly due: DueDays;
  readonly mapping?: Mapping;
}

/** What nobody could tell, or what was not asked yet. */
export interface Finding {
  readonly question: string;
  readonly dimension: string;
  readonly kind: 'unknown' | 'unanswered';
}

export interface MaturityResult {
  readonly schema: 'lifeline/maturity@1';
  /** Version of the model. */
  readonly model: string;
  /** Nothing here is drawn by chance; every result of the kit names its seed. */
  readonly seed: 0;
  /** What was scored: all questions, or one a dimension. */
  readonly form: 'full' | 'short';
  readonly answers: MaturityAnswers;
  /** 0-100, unrounded; compare it as it is, show one decimal. */
  readonly score: number;
  /** The score in which an answer that nobody has checked counts as an intention at most. */
  readonly verified: number;
  /** Points of each dimension, 0 to its weight. */
  readonly dimensions: Readonly<Record<string, number>>;
  /** Points of each dimension in the verified score; they sum to it. */
  readonly verifiedDimensions: Readonly<Record<string, number>>;
  /** Most points of each dimension; they sum to 100. */
  readonly weights: Readonly<Record<string, number>>;
  /** What the score is read as. */
  readonly band: BandId;
  /** All bands, from the lowest. */
  readonly bands: readonly Band[];
  /** 0-1: the part of all questions whose answer is known. */
  readonly confidence: number;
  /** Questions of this form. */
  readonly asked: number;
  /** Questions that have an answer; "I don't know" is one. */
  readonly answered: number;
  /** Answers from which on the score may be relied on. */
  readonly answersNeeded: number;
  readonly findings: readonly Finding[];
  /** The two dimensions that are furthest from their most, the weakest first. */
  readonly weakest: readonly string[];
  /** Best first: free and built-in before paid, then much gain for little cost and effort. */
  readonly gaps: readonly Gap[];
}
