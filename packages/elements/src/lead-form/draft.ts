import { type LeadPurpose, uuid7 } from '@lifeline-kit/core/lead';
import { plainJson } from '../shared/plain-json.ts';
import { sha256 } from '../shared/sha256.ts';
import type { Words } from './catalogue.ts';
import { type Composed, compose, type Ingredients } from './compose.ts';

/** Milliseconds that a person needs at least; what comes sooner is marked, and taken all the same. */
const soonest = 2000;

/** Everything in a lead that a person or the page can change. */
export interface Content
  extends Omit<Ingredients, 'id' | 'now' | 'elapsed' | 'token' | 'event' | 'purposes'> {
  readonly purposes: readonly Omit<LeadPurpose, 'sha256'>[];
}

/**
 * The lead as it would be sent now. It is made anew only when something in it changes, so that what a
 * visitor has looked at is what is sent, byte for byte.
 */
export class Draft {
  readonly #onHashed: () => void;
  readonly #hashes = new Map<string, string>();
  #shownAt = 0;
  #token = '';
  #id = '';
  #isGiven = true;
  #made: { readonly key: string; readonly composed: Composed } | undefined;

  /** @param onHashed - the texts of the consents have their hashes now */
  constructor(onHashed: () => void) {
    this.#onHashed = onHashed;
  }

  /** The form shows itself, to a new visitor or for a new message. */
  begin(): void {
    this.#shownAt = Date.now();
    this.#token = newId();
    this.#isGiven = true;
    this.#made = undefined;
  }

  /** The lead was given away: other content is another lead from now on. */
  give(): void {
    this.#isGiven = true;
  }

  /** Makes the hashes that a consent is proved by. */
  async hash(texts: readonly string[]): Promise<void> {
    const missing = texts.filter((text) => !this.#hashes.has(text));
    if (missing.length === 0) return;
    const made = await Promise.all(
      missing.map(async (text) => [text, await sha256(text)] as const),
    );
    for (const [text, hash] of made) this.#hashes.set(text, hash);
    this.#onHashed();
  }

  /** @returns `undefined` until the hashes are there */
  compose(content: Content, event: Ingredients['event'], words: Words): Composed | undefined {
    const purposes = content.purposes.map((one) => ({
      ...one,
      sha256: this.#hashes.get(one.text) ?? '',
    }));
    if (purposes.some((one) => one.sha256 === '')) {
      this.hash(purposes.map(({ text }) => text));
      return undefined;
    }
    const key = plainJson(content);
    if (this.#made?.key !== key) {
      const composed = compose({ ...content, ...this.#moment(content), purposes, event }, words);
      this.#made = { key, composed };
    }
    return this.#made.composed;
  }

  #moment({ signals }: Content): Pick<Ingredients, 'id' | 'now' | 'elapsed' | 'token' | 'signals'> {
    if (this.#isGiven) this.#id = newId();
    this.#isGiven = false;
    const now = Date.now();
    const elapsed = Math.max(now - this.#shownAt, 0);
    return {
      id: this.#id,
      now: new Date(now).toISOString(),
      elapsed,
      token: this.#token,
      signals: elapsed < soonest ? [...signals, 'too-fast'] : signals,
    };
  }
}

function newId(): string {
  return uuid7(Date.now(), crypto.getRandomValues(new Uint8Array(10)));
}
