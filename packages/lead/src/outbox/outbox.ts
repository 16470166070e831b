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
  #hasDisk = false;

  constructor(disk: EntryStore, memory: EntryStore) {
    this.#disk = disk;
    this.#memory = memory;
  }

  /** @returns whether the entry is on the disk now */
  async put(entry: Entry): Promise<boolean> {
    try {
      await this.#disk.put(entry);
      this.#hasDisk = true;
      return true;
    } catch {
      await this.#memory.put(entry);
      return false;
    }
  }

  /** @throws {Error} there is a database, but it cannot be read now */
  async all(): Promise<readonly Kept[]> {
    const fromDisk = await this.#fromDisk();
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
    const saved = await this.#disk.get(id).catch(() => undefined);
    this.#hasDisk ||= saved !== undefined;
    return (await this.#memory.get(id)) ?? saved;
  }

  async change(id: string, patch: Partial<Entry>): Promise<void> {
    await this.#memory.change(id, patch);
    await this.#disk.change(id, patch).catch(() => {}); // it is tried again, no sooner and no later
  }

  /** What cannot be deleted is sent again, and the receiver knows its id. */
  async delete(id: string): Promise<void> {
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
}
