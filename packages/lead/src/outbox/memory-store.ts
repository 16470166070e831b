import type { Entry, EntryStore } from './entry.ts';

/** Entries for as long as the page is open, where there is no database. */
export class MemoryStore implements EntryStore {
  readonly #entries = new Map<string, Entry>();

  async all(): Promise<readonly Entry[]> {
    return [...this.#entries.values()];
  }

  async get(id: string): Promise<Entry | undefined> {
    return this.#entries.get(id);
  }

  async put(entry: Entry): Promise<void> {
    this.#entries.set(entry.id, entry);
  }

  async change(id: string, patch: Partial<Entry>): Promise<void> {
    const entry = this.#entries.get(id);
    if (entry) this.#entries.set(id, { ...entry, ...patch });
  }

  async delete(id: string): Promise<void> {
    this.#entries.delete(id);
  }
}
