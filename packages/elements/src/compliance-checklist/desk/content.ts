import { loadRegime, type Regime } from '@lifeline-kit/core/compliance-checklist';

/** The content of regimes, fetched one by one as they come to be shown, and not before. */
export class Content {
  readonly #onChange: () => void;
  readonly #there = new Map<string, Regime | 'failed' | 'waiting'>();

  constructor(onChange: () => void) {
    this.#onChange = onChange;
  }

  /** Those that have arrived. */
  get loaded(): readonly Regime[] {
    return [...this.#there.values()].filter((one) => typeof one === 'object');
  }

  get(id: string): Regime | 'failed' | undefined {
    const there = this.#there.get(id);
    return there === 'waiting' ? undefined : there;
  }

  /** Calls for a regime, once; a failed one is tried again only on `retry`. */
  request(id: string): void {
    if (!this.#there.has(id)) this.#fetch(id);
  }

  retry(id: string): void {
    if (this.#there.get(id) === 'failed') this.#fetch(id);
  }

  /** Several at once; what cannot be had is left out. */
  async all(ids: readonly string[]): Promise<readonly Regime[]> {
    await Promise.all(ids.map((id) => (typeof this.get(id) === 'object' ? id : this.#fetch(id))));
    return ids.flatMap((id) => {
      const regime = this.get(id);
      return typeof regime === 'object' ? [regime] : [];
    });
  }

  async #fetch(id: string): Promise<void> {
    this.#there.set(id, 'waiting');
    try {
      this.#there.set(id, await loadRegime(id));
    } catch {
      this.#there.set(id, 'failed');
    }
    this.#onChange();
  }
}
