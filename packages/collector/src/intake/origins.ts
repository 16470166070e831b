import type { Database } from '../store/open-store.ts';

/** How long a change on the admin page of another process may take to be known here. */
const refreshMs = 5000;
const loopback = /^https?:\/\/(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/;

/**
 * Which page may send leads for whom. A page is known by its origin: those of `ALLOWED_ORIGINS`
 * speak for every partner, those of a partner for that partner alone. While nothing is allowed,
 * pages of this machine may, so that a first try works.
 */
export class Origins {
  readonly #database: Database;
  readonly #allowed: ReadonlySet<string>;
  #byPartner: ReadonlyMap<string, ReadonlySet<string>> = new Map();
  #readAt = 0;

  constructor(database: Database, allowed: readonly string[]) {
    this.#database = database;
    this.#allowed = new Set(allowed);
  }

  /** Whether a page of this origin may send leads at all, for itself or for some partner. */
  async allows(origin: string): Promise<boolean> {
    if (this.#allowsAny(origin)) return true;
    const lists = await this.#partners();
    return [...lists.values()].some((list) => list.has(origin));
  }

  /** Whether it may send a lead for this partner; an empty text is no partner. */
  async allowsFor(origin: string, partner: string): Promise<boolean> {
    if (this.#allowsAny(origin)) return true;
    return (await this.#partners()).get(partner)?.has(origin) === true;
  }

  /** Partners were changed here: the next question reads them anew. */
  forget(): void {
    this.#readAt = 0;
  }

  #allowsAny(origin: string): boolean {
    if (this.#allowed.size === 0) return loopback.test(origin);
    return this.#allowed.has('*') || this.#allowed.has(origin);
  }

  async #partners(): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
    if (Date.now() - this.#readAt > refreshMs) {
      this.#readAt = Date.now();
      const rows = await this.#database.selectFrom('partners').selectAll().execute();
      this.#byPartner = new Map(
        rows.map(({ id, origins }) => [id, new Set(origins.split(' ').filter(Boolean))]),
      );
    }
    return this.#byPartner;
  }
}
