import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Language } from './languages.ts';

/** A part of a widget that is fetched when it is needed, with its words in one language. */
export interface LatePart {
  readonly language: Language;
}

/**
 * Fetches a part of a widget once, and its words again when the page changes its language; until
 * those are there, the words before them stay.
 */
export class LateController<P extends LatePart> implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #language: () => Language;
  readonly #fetch: (language: Language) => Promise<P>;
  #part: P | undefined;
  #asked: Language | undefined;
  #failed = false;

  /**
   * @param language - that of the words now
   * @param fetch - gets the part in a language
   */
  constructor(
    host: ReactiveControllerHost,
    language: () => Language,
    fetch: (language: Language) => Promise<P>,
  ) {
    this.#host = host;
    this.#language = language;
    this.#fetch = fetch;
    host.addController(this);
  }

  /** What has arrived. */
  get part(): P | undefined {
    return this.#part;
  }

  /** Whether the last attempt brought nothing; asking again tries again. */
  get failed(): boolean {
    return this.#failed;
  }

  hostUpdate(): void {
    if (this.#asked !== undefined && this.#asked !== this.#language()) this.#quietly();
  }

  /**
   * Fetches the part, if it is not there.
   *
   * @throws what the fetch threw
   */
  async load(): Promise<void> {
    const language = this.#language();
    if (this.#part?.language === language) return;
    this.#asked = language;
    this.#failed = false;
    try {
      const part = await this.#fetch(language);
      if (this.#asked === language) this.#part = part;
    } catch (error) {
      this.#failed = true;
      throw error;
    } finally {
      this.#host.requestUpdate();
    }
  }

  /** As `load`, for those who look at `failed` instead. */
  request(): void {
    this.#quietly();
  }

  async #quietly(): Promise<void> {
    try {
      await this.load();
    } catch {
      // `failed` tells it; the old words stay.
    }
  }
}
