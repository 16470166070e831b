/** One of the two who sign. Any field may be empty: a pen fills it in. */
export interface LetterParty {
  readonly company: string;
  readonly address: string;
  /** Who signs. */
  readonly person: string;
  readonly role: string;
}

/** What is to be done, by whom, by when. */
export interface LetterMeasure {
  /** Question whose gap it closes; none where the two sides added it. */
  readonly question?: string;
  /** Area that it belongs to, in words. */
  readonly topic: string;
  readonly measure: string;
  readonly owner: string;
  /** `YYYY-MM-DD`. */
  readonly date: string;
}

export interface LetterDimension {
  readonly name: string;
  readonly points: number;
  /** Most points. */
  readonly weight: number;
}

/** Which score the letter speaks of: that of the answers, or that of what was seen. */
export type LetterBasis = 'claimed' | 'verified';

/**
 * A firm's commitment to close its gaps. Every text is as it is printed, so that the letter says
 * the same when it is opened in ten years, whatever the kit says then.
 */
export interface CommitmentLetter {
  readonly schema: 'lifeline/letter@1';
  /** BCP 47. */
  readonly language: string;
  /** Version of the maturity model. */
  readonly model: string;
  readonly title: string;
  /** `YYYY-MM-DD`; so are the other days. */
  readonly date: string;
  readonly client: LetterParty;
  readonly provider: LetterParty;
  readonly assessedOn: string;
  readonly basis: LetterBasis;
  /** 0-100, to one decimal. */
  readonly score: number;
  readonly dimensions: readonly LetterDimension[];
  /** Score that is aimed at, 0-100. */
  readonly target: number;
  readonly reassessOn: string;
  /** How long it holds. */
  readonly months: number;
  readonly measures: readonly LetterMeasure[];
  readonly clauses: readonly string[];
  /** That a lawyer should read it; no letter is without. */
  readonly review: string;
}

export type SigningParty = 'client' | 'provider';
export type SignatureKind = 'typed' | 'drawn';

/** Points of one movement of a pen, as x and y by turns, each a part of the field's width. */
export type Stroke = readonly number[];

export interface LetterSignature {
  readonly party: SigningParty;
  readonly kind: SignatureKind;
  readonly name: string;
  /** `YYYY-MM-DD`. */
  readonly date: string;
  /** Of a drawn one. */
  readonly strokes?: readonly Stroke[];
  /** SHA-256 of the letter that was signed; of another letter it is no signature. */
  readonly of: string;
}

/** A letter as it is kept. */
export interface LetterFile {
  readonly schema: 'lifeline/letter-file@1';
  readonly letter: CommitmentLetter;
  readonly signatures: readonly LetterSignature[];
  /** Of the canonical JSON of `{ letter, signatures }`. */
  readonly sha256: string;
}
