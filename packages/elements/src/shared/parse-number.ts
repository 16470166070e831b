/** A number, or why there is none. */
export type Parsed = number | 'empty' | 'invalid';

/** Characters that are read; nobody types a longer number, and a pasted page must not cost time. */
const longest = 100;

/** Words behind a number. Where one begins another, the longer stands first. */
const units: readonly (readonly [pattern: RegExp, factor: number])[] = [
  [/^(billion|bn|mrd\.?|十亿|十億)/i, 1e9],
  [/^(亿|億)/, 1e8],
  [/^(crore|cr|千万|千萬)/i, 1e7],
  [/^(million|mio\.?|mn|百万|百萬)/i, 1e6],
  [/^(lakh|lac)/i, 1e5],
  [/^(万|萬)/, 1e4],
  [/^(thousand|tsd\.?|k|千)/i, 1e3],
  [/^m/i, 1e6],
];

/** What may stand around a number without changing it: signs and codes of money, counting words. */
const decoration =
  /[\p{Sc}\u200e\u200f\u061c]|people|usd|eur|gbp|cny|rmb|cad|aud|sgd|hkd|us|人|元|块|\.$/giu;

/** Marks that group digits in some language and never begin a fraction. */
const grouping = /(?<=\d)[\s'’٬⹁_](?=\d{2,4}(?!\d))/gu;

/**
 * Reads a number as people of many countries type it: `1,234.5`, `1.234,5`, `1 234,5`,
 * `1'234.5`, `１２３`, `1.2万`, `3 million`, `$2k`, in any script's digits.
 *
 * A single point or comma counts as the language's own would, unless it can't: `1,5` is one and a
 * half in English too, since a comma that groups has three digits behind it.
 *
 * @param text - as typed
 * @param lang - BCP 47, for the separators; an unknown one counts as English
 * @param unit - what the field shows behind the number, which some type again: `30%`
 * @returns finite; a figure beyond all bounds is `Number.MAX_VALUE`, so that it reads as too large
 * rather than as no number
 *
 * @example
 * parseNumber('1.234.567,5', 'de');
 * // => 1234567.5
 */
export function parseNumber(text: string, lang: string, unit = ''): Parsed {
  const typed = text.trim();
  if (typed === '') return 'empty';
  if (typed.length > longest) return /^[\d\s.,]+$/.test(typed) ? Number.MAX_VALUE : 'invalid';
  const bare = typed.normalize('NFKC').replace(unit, '');
  const plain = plainDigits(bare).replace(decoration, '').trim();
  const negative = /^[-−–]/.test(plain);
  const size = sum(plain.replace(/^[-−–+]\s*/, ''), lang);
  if (size === undefined) return 'invalid';
  return negative && size > 0 ? -size : size;
}

/** Adds what stands side by side: `3亿5000万` is one number of two parts. */
function sum(text: string, lang: string): number | undefined {
  let rest = text;
  let total = 0;
  do {
    const digits = /^\d?(?:[\d.,٫]|[\s'’٬⹁_](?=\d))*/.exec(rest)?.[0] ?? '';
    const value = separated(digits, lang);
    if (value === undefined) return undefined;
    rest = rest.slice(digits.length).trimStart();
    const unit = units.find(([pattern]) => pattern.test(rest));
    if (!unit && rest !== '') return undefined;
    total += value * (unit?.[1] ?? 1);
    rest = unit ? rest.replace(unit[0], '').trimStart() : '';
  } while (rest !== '');
  // Twelve digits are more than anybody types; 1.2 × 10 000 must be 12 000 and no more.
  return Math.min(Number(total.toPrecision(15)), Number.MAX_VALUE);
}

/** Digits of every script as 0-9: they stand in tens, so the way down to the first one tells. */
function plainDigits(text: string): string {
  return text.replace(/(?![0-9])\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0)!;
    let zero = code;
    while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
    return String((code - zero) % 10);
  });
}

/** Digits with their separators as a number; `undefined` where the separators make no sense. */
function separated(digits: string, lang: string): number | undefined {
  const text = digits.replace(grouping, '');
  const decimal = decimalOf(text, lang);
  const group = decimal === '.' ? ',' : '.';
  const [whole = '', fraction = '', ...more] = text.replace('٫', decimal).split(decimal);
  const [first = '', ...groups] = whole.split(group);
  const grouped = groups.every((part) => /^\d{2,4}$/.test(part));
  const plain = /^\d*$/.test(first) && /^\d*$/.test(fraction);
  if (more.length > 0 || !grouped || !plain || first + fraction === '') return undefined;
  return Number(`${first}${groups.join('')}.${fraction}`);
}

function decimalOf(text: string, lang: string): '.' | ',' {
  const local = localDecimal(lang);
  if (text.includes('٫')) return local; // it is the decimal itself; point and comma group
  const point = text.lastIndexOf('.');
  const comma = text.lastIndexOf(',');
  if (point >= 0 && comma >= 0) return point > comma ? '.' : ',';
  const mark = point >= 0 ? '.' : ',';
  const other = mark === '.' ? ',' : '.';
  const last = Math.max(point, comma);
  if (text.indexOf(mark) !== last) return other; // twice: it groups
  if (mark === local) return mark;
  const behind = text.length - last - 1;
  return last >= 0 && behind !== 3 ? mark : other;
}

const decimals = new Map<string, '.' | ','>();

/** The language's own decimal mark; kept, since a format takes longer to make than to use. */
function localDecimal(lang: string): '.' | ',' {
  let mark = decimals.get(lang);
  if (!mark) {
    mark = decimalPart(lang) === ',' ? ',' : '.';
    decimals.set(lang, mark);
  }
  return mark;
}

function decimalPart(lang: string): string | undefined {
  try {
    const parts = new Intl.NumberFormat(lang, { numberingSystem: 'latn' }).formatToParts(1.5);
    return parts.find(({ type }) => type === 'decimal')?.value;
  } catch {
    return undefined; // not a language tag
  }
}
