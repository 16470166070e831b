import { leadDatabase } from '@lifeline-kit/core/lead';
import { inTime } from '../in-time.ts';
import { randomName } from '../random-name.ts';

/** What the one database of the kit on an origin holds. */
const storeNames = ['outbox', 'lease'] as const;
type Stores = Readonly<Record<(typeof storeNames)[number], IDBObjectStore>>;

/** Asks for what is to be done, and tells the request that brings the result; none where `readFirst` goes on. */
type Work<T> = (stores: Stores) => IDBRequest<T> | undefined;

/** Name of the record that tells this database from one that is made after it. */
export const markName = 'made';
export interface Mark {
  readonly name: typeof markName;
  readonly mark: string;
}

/**
 * How to end what is under way and waits for this page. WebKit puts a page aside in the middle of it, and
 * gives later pages of the origin no answer for as long as it keeps that one.
 */
const ends = new Set<() => void>();

/** Lets the database go, as the page is about to be put aside. */
export function leaveDatabase(): void {
  for (const end of ends) end();
}

/** Milliseconds after which a database that says nothing counts as missing: some browsers have left requests without any answer. */
const patience = 4000;

/**
 * Does one thing in one transaction, and settles once it is on the disk.
 *
 * A connection of its own for each: an open one would keep the page out of the back/forward cache and
 * other tabs from changing the database, and none is left behind.
 *
 * @returns `undefined` where there is nothing to read yet: looking at it leaves nothing behind
 * @throws {Error} there can be no database here, or it does not answer
 */
export async function transact<T>(mode: IDBTransactionMode, work: Work<T>): Promise<T | undefined> {
  return inTime(transacted(mode, work), patience);
}

async function transacted<T>(mode: IDBTransactionMode, work: Work<T>): Promise<T | undefined> {
  const creates = mode === 'readwrite';
  if (!creates && (await isMissing())) return undefined;
  const database = await open(creates);
  if (!database) return undefined;
  const end = (): void => database.close();
  ends.add(end);
  try {
    return await commit(database, mode, work);
  } finally {
    ends.delete(end);
    end();
  }
}

/**
 * Not found out by opening one: that, too, may be under way when the visitor leaves, and has no end of ours.
 * Firefox tells since 126; WebKit lists one of version 0 that is being made, or never was; Chromium, asked by
 * a page without an origin, leaves a rejection behind that nobody can catch.
 */
async function isMissing(): Promise<boolean | undefined> {
  const databases = origin === 'null' ? undefined : await indexedDB.databases?.();
  return databases?.every(({ name, version }) => name !== leadDatabase || !version);
}

function open(creates: boolean): Promise<IDBDatabase | undefined> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(leadDatabase); // of whatever version another kit has made it
    request.onupgradeneeded = () => {
      if (!creates) {
        request.transaction!.abort();
        return resolve(undefined);
      }
      const database = request.result;
      ends.add(() => database.close());
      database.createObjectStore('outbox', { keyPath: 'id' });
      const leases = database.createObjectStore('lease', { keyPath: 'name' });
      leases.put({ name: markName, mark: randomName() } satisfies Mark);
    };
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

function commit<T>(
  database: IDBDatabase,
  mode: IDBTransactionMode,
  work: Work<T>,
): Promise<T | undefined> {
  return new Promise((resolve, reject) => {
    // Relaxed, the default of some browsers, is lost when the power fails after `complete`.
    const transaction = database.transaction(storeNames, mode, { durability: 'strict' });
    transaction.oncomplete = () => resolve(request?.result);
    transaction.onabort = () => reject(transaction.error ?? new Error('not kept'));
    const request = work({
      outbox: transaction.objectStore('outbox'),
      lease: transaction.objectStore('lease'),
    });
    if (request) transaction.commit(); // it needs the page no more, and is done also where that is left
  });
}

/**
 * Reads a record, and does what hangs on it before anyone else can change it. Nothing of it is done where
 * the visitor leaves in between.
 */
export function readFirst<T>(
  store: IDBObjectStore,
  key: string,
  use: (record: T | undefined) => void,
): undefined {
  const { transaction } = store;
  const request: IDBRequest<T | undefined> = store.get(key);
  const end = (): void => transaction.abort();
  ends.add(end);
  request.onerror = () => ends.delete(end);
  request.onsuccess = () => {
    ends.delete(end);
    use(request.result);
    transaction.commit();
  };
}
