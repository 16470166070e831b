export { addDays, addMonths } from './letter/add-days.ts';
export { canonicalJson } from './letter/canonical-json.ts';
export type {
  CommitmentLetter,
  LetterBasis,
  LetterDimension,
  LetterFile,
  LetterMeasure,
  LetterParty,
  LetterSignature,
  SignatureKind,
  SigningParty,
  Stroke,
} from './letter/commitment-letter.ts';
export { letterLimits } from './letter/limits.ts';
