/** Text of an attribute; an empty one, as page builders leave it behind, counts as not set. */
export const asText = {
  fromAttribute: (text: string | null): string | undefined => text?.trim() || undefined,
};

/** Digits as code writes them, in groups of thousands or not. */
const digits = /^-?(\d+|\d{1,3}(,\d{3})+)(\.\d+)?$/;

/**
 * A number as a page writes one, "1200000" or "1,200,000"; what is none stays as it is, so that
 * the message can show it. What people type is read by their language, and by another parser.
 */
export const asNumber = {
  fromAttribute: (text: string | null): number | string | undefined => {
    const written = asText.fromAttribute(text);
    return written && digits.test(written) ? Number(written.replaceAll(',', '')) : written;
  },
};

/** True where the attribute stands at all; `="false"` is what many page builders write for off. */
export const asFlag = {
  fromAttribute: (text: string | null): boolean | undefined =>
    text === null ? undefined : text.trim() !== 'false',
};

/** What a script set, as text; an object may have none. */
export function textOf(value: unknown): string {
  try {
    return String(value);
  } catch {
    return typeof value;
  }
}
