import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { Figures } from './figures.ts';
import { type Language, languageFor } from './languages.ts';
import { inherited, onLanguageChange } from './page-language.ts';

/** Words of one widget, in English at hand and in the others when they are called for. */
export interface Catalogue<M> {
  readonly en: M;
  load: (language: Exclude<Language, 'en'>) => Promise<M>;
}

/** Follows the language of the page around an element, and fetches its words. */
export class LocaleController<M extends { readonly under: string }> implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #loaded = new Map<Language, M>();
  readonly #catalogue: Catalogue<M>;
  #figures = new Figures('en');
  #language: Language = 'en';
  #stop: (() => void) | undefined;

  /** Settles when the words of the present language are there. */
  ready: Promise<void> = Promise.resolve();

  constructor(host: ReactiveControllerHost & Element, catalogue: Catalogue<M>) {
    this.#host = host;
    this.#catalogue = catalogue;
    this.#loaded.set('en', catalogue.en);
    host.addController(this);
  }

  hostConnected(): void {
    this.#stop = onLanguageChange(() => this.#follow());
    this.#follow();
  }

  hostDisconnected(): void {
    this.#stop?.();
  }

  /** The language of the words. */
  get language(): Language {
    return this.#language;
  }

  /** The language of the page, by which figures are written. */
  get lang(): string {
    return this.#figures.lang;
  }

  /** Direction of the words: that of the nearest `dir`. */
  get dir(): 'ltr' | 'rtl' {
    return inherited(this.#host, 'dir').toLowerCase() === 'rtl' ? 'rtl' : 'ltr';
  }

  /** Words of the language, once they are there. */
  get words(): M | undefined {
    return this.#loaded.get(this.#language);
  }

  money(amount: number, currency: string): string {
    return this.#figures.money(amount, currency);
  }

  moneyShort(amount: number, currency: string): string {
    return this.#figures.moneyShort(amount, currency);
  }

  moneyFull(amount: number, currency: string): string {
    return this.#figures.moneyFull(amount, currency);
  }

  currencySign(currency: string): string {
    return this.#figures.currencySign(currency);
  }

  number(value: number, digits?: number): string {
    return this.#figures.number(value, digits);
  }

  percent(share: number): string {
    return this.#figures.percent(share, this.words?.under ?? '{value}');
  }

  #follow(): void {
    const tag = inherited(this.#host, 'lang') || 'en';
    this.#figures = new Figures(tag);
    this.#language = languageFor(tag);
    this.#host.requestUpdate();
    if (this.#language !== 'en' && !this.words) this.ready = this.#fetch(this.#language);
  }

  async #fetch(language: Exclude<Language, 'en'>): Promise<void> {
    try {
      this.#loaded.set(language, await this.#catalogue.load(language));
    } catch {
      this.#loaded.set(language, this.#catalogue.en); // English is better than an empty place
    }
    this.#host.requestUpdate();
  }
}
