import { fill } from './fill.ts';

/** Amounts from here on read better in words: "$1.3 million". */
const million = 1e6;
/** Below this, two significant figures are finer than a unit of money. */
const ten = 10;
/** Chinese counts in ten thousands. */
const wan = 1e4;

/**
 * English and Chinese of any country: never unknown, and with digits that need no format. Whatever
 * asks `Intl` first costs a page some 40 ms, which the first question need not wait for.
 */
const plain = /^(en|zh)(-[A-Z]{2})?$/;
/** Too small to be grouped in any language. */
const short = /^\d{1,3}$/;

const formats = new Map<string, Intl.NumberFormat>();

/**
 * Figures as a reader of a language writes them. Formats are kept: making one takes longer than
 * drawing the widget, and there are a few dozen at most.
 */
export class Figures {
  readonly lang: string;

  /** @param lang - BCP 47; an unknown one counts as English */
  constructor(lang: string) {
    this.lang = plain.test(lang) ? lang : supported(lang);
  }

  /** Money to two significant figures, as it is told: "$130,000", "$1.3 million", "¥13万". */
  money(amount: number, currency: string): string {
    if (Math.abs(amount) < ten) return this.moneyFull(amount, currency);
    const short = this.#chinese && Math.abs(amount) >= wan;
    const long = !this.#chinese && Math.abs(amount) >= million;
    return this.#format(amount, {
      style: 'currency',
      currency,
      maximumSignificantDigits: 2,
      ...(short && { notation: 'compact' }),
      ...(long && { notation: 'compact', compactDisplay: 'long' }),
    });
  }

  /** Money for a narrow place, such as an axis: "$100K", "¥10万". */
  moneyShort(amount: number, currency: string): string {
    return this.#format(amount, {
      style: 'currency',
      currency,
      maximumSignificantDigits: 2,
      notation: 'compact',
    });
  }

  /** Money in whole units: "$126,945". */
  moneyFull(amount: number, currency: string): string {
    const whole = Math.round(amount) || 0; // a tiny loss is no "-$0"
    return this.#format(whole, { style: 'currency', currency, maximumFractionDigits: 0 });
  }

  number(value: number, maximumFractionDigits = 2): string {
    if (short.test(`${value}`) && plain.test(this.lang)) return `${value}`;
    return this.#format(value, { maximumFractionDigits });
  }

  /**
   * A share of 0-1: "0.4%", "2.5%", "12%"; what is there but tiny is never told as nothing, nor
   * what is nearly certain as certain.
   */
  percent(
    share: number,
    { under, over }: { readonly under: string; readonly over: string },
  ): string {
    const least = 0.001;
    const most = 0.999;
    if (share > 0 && share < least) return fill(under, { value: this.#percent(least, 1) });
    if (share > most && share < 1) return fill(over, { value: this.#percent(most, 1) });
    const fine = (share > 0 && share < 0.0995) || (share > 0.995 && share < 1);
    return this.#percent(share, fine ? 1 : 0);
  }

  /** A day: "24 November 2026". */
  date(date: Date): string {
    return new Intl.DateTimeFormat(this.lang, { dateStyle: 'long' }).format(date);
  }

  /** @param language - of the items, since "and" must be in their language */
  list(items: readonly string[], language: string): string {
    if (!('ListFormat' in Intl)) return items.join(language.startsWith('zh') ? '、' : ', ');
    return new Intl.ListFormat(language).format(items);
  }

  get #chinese(): boolean {
    return this.lang.startsWith('zh');
  }

  #percent(share: number, maximumFractionDigits: number): string {
    return this.#format(share, { style: 'percent', maximumFractionDigits });
  }

  #format(value: number, options: Intl.NumberFormatOptions): string {
    return format(this.lang, options).format(value);
  }
}

function format(lang: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = `${lang} ${Object.values(options).join(' ')}`;
  let kept = formats.get(key);
  if (!kept) {
    kept = new Intl.NumberFormat(lang, options);
    formats.set(key, kept);
  }
  return kept;
}

function supported(lang: string): string {
  try {
    return Intl.NumberFormat.supportedLocalesOf(lang)[0] ?? 'en';
  } catch {
    return 'en'; // not a language tag
  }
}
