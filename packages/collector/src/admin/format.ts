import type { Language } from '../language.ts';
import type { Taste } from './context.ts';

/** A day as `YYYY-MM-DD` in the time zone of the admin page. */
export function dayOf(moment: number, timeZone: string): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' }).format(moment);
}

/**
 * The moment at which a day begins in a time zone.
 *
 * @param day - `YYYY-MM-DD`
 * @returns milliseconds since 1970, or `undefined` where it is no day
 */
export function startOfDay(day: string, timeZone: string): number | undefined {
  const noon = /^\d{4}-\d{2}-\d{2}$/.test(day) ? Date.parse(`${day}T12:00:00Z`) : Number.NaN;
  if (Number.isNaN(noon)) return undefined;
  const wall = Date.parse(`${day}T00:00:00Z`);
  // Twice: the offset of the first guess may be that of the other side of a change of clocks.
  const first = wall - offsetAt(wall, timeZone);
  return wall - offsetAt(first, timeZone);
}

/** How far the clocks of a zone are ahead of UTC at a moment, ms. */
function offsetAt(moment: number, timeZone: string): number {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  }).formatToParts(moment);
  const part = (type: string): string => parts.find((each) => each.type === type)?.value ?? '0';
  const date = `${part('year')}-${part('month')}-${part('day')}`;
  const wall = Date.parse(`${date}T${part('hour')}:${part('minute')}:${part('second')}Z`);
  return wall - Math.floor(moment / 1000) * 1000;
}

export const dateTime = (moment: number, { language, timeZone }: Taste): string =>
  new Intl.DateTimeFormat(language, { timeZone, dateStyle: 'medium', timeStyle: 'short' }).format(
    moment,
  );

/** `Nov 25`, `11月25日`. */
export const shortDay = (day: string, { language }: Pick<Taste, 'language'>): string =>
  new Intl.DateTimeFormat(language, { timeZone: 'UTC', month: 'short', day: 'numeric' }).format(
    Date.parse(`${day}T12:00:00Z`),
  );

export const number = (value: number, { language }: Pick<Taste, 'language'>, digits = 0): string =>
  new Intl.NumberFormat(language, { maximumFractionDigits: digits }).format(value);

export const percent = (share: number, { language }: Pick<Taste, 'language'>): string =>
  new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 1 }).format(share);

const punctuation: Readonly<Record<Language, { readonly comma: string; readonly colon: string }>> =
  {
    en: { comma: ', ', colon: ': ' },
    'zh-CN': { comma: '、', colon: '：' },
  };

/** Texts one after the other, as the language puts them. */
export const listed = (texts: readonly string[], { language }: Pick<Taste, 'language'>): string =>
  texts.join(punctuation[language].comma);

export const named = (name: string, value: string, { language }: Pick<Taste, 'language'>): string =>
  `${name}${punctuation[language].colon}${value}`;

/** Puts figures and words into a message; a place without a value stays as it is, to be seen. */
export function fill(message: string, values: Readonly<Record<string, string | number>>): string {
  return message.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
}
