import type { Entry, EntryStore } from './entry.ts';

/** Entries for as long as the page is open, where there is no database. */
export class MemoryStore implements EntryStore {
  readonly #entries = new Map<string, Entry>();

  async all(): Promise<readonly Entry[]> {
    return [...this.#entries.values()];
  }

  async put(entry: Entry): Promise<undefined> {
    this.#entries.set(entry.id, entry);
  }

  /** There is only ever one in a page. */
  async mark(): Promise<undefined> {}

  async change(id: string, patch: Partial<Entry>): Promise<void> {
    const entry = this.#entries.get(id);
    if (entry) this.#entries.set(id, { ...entry, ...patch });
  }

  async delete(id: string): Promise<void> {
    this.#entries.delete(id);
  }
}
