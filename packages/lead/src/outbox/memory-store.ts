import type { Entry, EntryStore } from './entry.ts';

/** Entries for as long as the page is open, where there is no database. */
export class MemoryStore implements EntryStore {
  readonly #entries = new Map<string, Entry>();

  async all(): Promise<readonly Entry[]> {
    return [...this.#entries.values()];
  }

  async put(entry: Entry): Promise<string | undefined> {
    this.#entries.set(entry.id, entry);
    return this.mark();
  }

  /** There is only ever one in a page. */
  async mark(): Promise<string | undefined> {
    return 'memory';
  }

  async change(id: string, patch: Partial<Entry>): Promise<void> {
    const entry = this.#entries.get(id);
    if (entry) this.#entries.set(id, { ...entry, ...patch });
  }

  async delete(id: string): Promise<void> {
    this.#entries.delete(id);
  }
}
