import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { Figures } from './figures.ts';
import { type Language, languageFor } from './languages.ts';
import { inherited, onLanguageChange } from './page-language.ts';

/** Words of one widget, fetched when a page calls for their language. */
export type Catalogue<M> = Record<Language, () => Promise<M>>;

/**
 * Follows the language of the page around an element, and fetches its words.
 *
 * Words and figures are apart: a German page reads English words, since there are no German ones
 * yet, and German figures. While another language is on its way, the words before it stay.
 */
export class LocaleController<M extends { readonly under: string; readonly over: string }>
  implements ReactiveController
{
  readonly #host: ReactiveControllerHost & Element;
  readonly #catalogue: Catalogue<M>;
  readonly #onFailure: (language: Language) => void;
  readonly #loaded = new Map<Language, M>();
  #figures = new Figures('en');
  #wanted: Language = 'en';
  #shown: Language | undefined;
  #stop: (() => void) | undefined;

  /** @param onFailure - told when words cannot be fetched; English is tried then */
  constructor(
    host: ReactiveControllerHost & Element,
    catalogue: Catalogue<M>,
    onFailure: (language: Language) => void = () => {},
  ) {
    this.#host = host;
    this.#catalogue = catalogue;
    this.#onFailure = onFailure;
    host.addController(this);
  }

  hostConnected(): void {
    this.#stop = onLanguageChange(this.#host, () => this.#follow());
    this.#follow();
  }

  hostDisconnected(): void {
    this.#stop?.();
  }

  /** Whether there is nothing to show yet but words that the page did not ask for. */
  get isPending(): boolean {
    return this.#shown === undefined;
  }

  /** The language of the words. */
  get language(): Language {
    return this.#shown ?? 'en';
  }

  /** The language of the page, by which figures are written and read. */
  get lang(): string {
    return this.#figures.lang;
  }

  /** Direction of the words: that of the nearest `dir`. */
  get dir(): 'ltr' | 'rtl' {
    return inherited(this.#host, 'dir').toLowerCase() === 'rtl' ? 'rtl' : 'ltr';
  }

  /** Empty while `isPending`. */
  get words(): M {
    return this.#loaded.get(this.language) ?? ({} as M);
  }

  /** Money to two significant figures, as it is told: "$130,000", "¥13万". */
  money(amount: number, currency: string): string {
    return this.#figures.money(amount, currency);
  }

  /** Money for a narrow place. */
  moneyShort(amount: number, currency: string): string {
    return this.#figures.moneyShort(amount, currency);
  }

  /** Money in whole units. */
  moneyFull(amount: number, currency: string): string {
    return this.#figures.moneyFull(amount, currency);
  }

  number(value: number, digits?: number): string {
    return this.#figures.number(value, digits);
  }

  /** A share of 0-1, never told as none or as all of it when it is not. */
  percent(share: number): string {
    return this.#figures.percent(share, this.words);
  }

  date(date: Date): string {
    return this.#figures.date(date);
  }

  list(items: readonly string[]): string {
    return this.#figures.list(items, this.language);
  }

  #follow(): void {
    const tag = inherited(this.#host, 'lang') || 'en';
    this.#figures = new Figures(tag);
    this.#wanted = languageFor(tag);
    if (this.#loaded.has(this.#wanted)) this.#shown = this.#wanted;
    else this.#fetch(this.#wanted);
    this.#host.requestUpdate();
  }

  /** Fetches words, in place of those that could not be had where that is told. */
  async #fetch(language: Language, inPlaceOf = language): Promise<void> {
    try {
      this.#loaded.set(language, await this.#catalogue[language]());
      if (inPlaceOf === this.#wanted) this.#shown = language;
    } catch {
      this.#onFailure(language);
      // Better than an empty place.
      if (!this.#shown && language !== 'en') await this.#fetch('en', language);
    }
    this.#host.requestUpdate();
  }
}
