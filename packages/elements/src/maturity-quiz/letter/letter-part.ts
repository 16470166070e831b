import { fieldStyles } from '../../shared/field-styles.ts';
import { sharedResultStyles } from '../../shared/result/styles.ts';
import { deskStyles } from './desk-styles.ts';
import { letterPaper } from './paper-styles.ts';

export { LetterDesk, type LetterSource } from './letter-desk.ts';
export type { LetterStart } from './letter-draft.ts';

export const letterStyles = [...sharedResultStyles, fieldStyles, letterPaper, deskStyles];
