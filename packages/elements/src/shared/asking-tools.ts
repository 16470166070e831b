import { parseNumber } from './parse-number.ts';
import { selectField } from './select-field.ts';
import { slider } from './slider.ts';

/** What `Asking` reads and shows answers with; a widget may let it come after its first question. */
export const askingTools = { parseNumber, selectField, slider };
export type AskingTools = typeof askingTools;
