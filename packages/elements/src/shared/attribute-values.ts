import { parseNumber } from './parse-number.ts';

/** Text of an attribute; an empty one, as page builders leave it behind, counts as not set. */
export const asText = {
  fromAttribute: (text: string | null): string | undefined => text?.trim() || undefined,
};

/** A number; what is none stays as it is, so that the message can show it. */
export const asNumber = {
  fromAttribute: (text: string | null): number | string | undefined => {
    const value = parseNumber(text ?? '', 'en');
    return typeof value === 'number' ? value : asText.fromAttribute(text);
  },
};

/** True where the attribute stands at all; `="false"` is what many page builders write for off. */
export const asFlag = {
  fromAttribute: (text: string | null): boolean | undefined =>
    text === null ? undefined : text.trim() !== 'false',
};
