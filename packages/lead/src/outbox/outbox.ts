import type { Entry, EntryStore } from './entry.ts';

/** An entry, and whether it outlives the page. */
export type Kept = Entry & { readonly isSaved: boolean };

/**
 * Leads on their way. They are in the database of the origin; where that fails, in the memory of the
 * page, and then nobody is told that they are saved.
 */
export class Outbox {
  readonly #disk: EntryStore;
  readonly #memory: EntryStore;
  /** What this page has put on the disk, and on which one: a visitor may clear the data of the site. */
  readonly #copies = new Map<string, Copy>();
  #hasDisk = false;

  constructor(disk: EntryStore, memory: EntryStore) {
    this.#disk = disk;
    this.#memory = memory;
  }

  /** @returns whether the entry is on the disk now */
  async put(entry: Entry): Promise<boolean> {
    try {
      const mark = await this.#disk.put(entry);
      this.#hasDisk = true;
      this.#copies.set(entry.id, { entry, mark });
      return true;
    } catch {
      await this.#memory.put(entry);
      return false;
    }
  }

  /**
   * Whatever is on its way. What is missing on a disk that is still the same was taken meanwhile.
   *
   * @throws {Error} there is a database, but it cannot be read now
   */
  async all(): Promise<readonly Kept[]> {
    const found = await this.#fromDisk();
    const fromDisk = [...found, ...(await this.#restored(found))];
    const saved = new Set(fromDisk.map(({ id }) => id));
    const others = (await this.#memory.all()).filter(({ id }) => !saved.has(id));
    return [
      ...fromDisk.map((entry) => ({ ...entry, isSaved: true })),
      ...others.map((entry) => ({ ...entry, isSaved: false })),
    ];
  }

  /**
   * What earlier visits have left.
   *
   * @throws {Error} there is no database, or it cannot be read now
   */
  async saved(): Promise<readonly Entry[]> {
    const entries = await this.#disk.all();
    this.#hasDisk ||= entries.length > 0;
    return entries;
  }

  /** @returns `undefined` where there is none, or none that can be read */
  async get(id: string): Promise<Entry | undefined> {
    const entries: readonly Entry[] = await this.all().catch(() => this.#memory.all());
    return entries.find((entry) => entry.id === id);
  }

  async change(id: string, patch: Partial<Entry>): Promise<void> {
    const copy = this.#copies.get(id);
    if (copy) this.#copies.set(id, { ...copy, entry: { ...copy.entry, ...patch } });
    await this.#memory.change(id, patch);
    await this.#disk.change(id, patch).catch(() => {}); // it is tried again, no sooner and no later
  }

  /** What cannot be deleted is sent again, and the receiver knows its id. */
  async delete(id: string): Promise<void> {
    this.#copies.delete(id);
    await this.#memory.delete(id);
    await this.#disk.delete(id).catch(() => {});
  }

  async #fromDisk(): Promise<readonly Entry[]> {
    try {
      return await this.saved();
    } catch (error) {
      if (this.#hasDisk) throw error;
      return [];
    }
  }

  /** Puts back what went with the data of the site, and forgets what is gone because it was taken. */
  async #restored(found: readonly Entry[]): Promise<readonly Entry[]> {
    const there = new Set(found.map(({ id }) => id));
    const missing = [...this.#copies].filter(([id]) => !there.has(id));
    if (missing.length === 0) return [];
    const now = await this.#disk.mark(); // of the disk that was read, or of a later one
    const restored: Entry[] = [];
    for (const [id, { entry, mark }] of missing) {
      const isStillOurs = this.#copies.delete(id);
      if (isStillOurs && mark !== now && (await this.put(entry))) restored.push(entry);
    }
    return restored;
  }
}

interface Copy {
  readonly entry: Entry;
  readonly mark: string | undefined;
}
