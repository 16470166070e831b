import { leadDatabase } from '@lifeline-kit/core/lead';
import { inTime } from '../in-time.ts';
import { randomName } from '../random-name.ts';

/** What the one database of the kit on an origin holds. */
const storeNames = { outbox: 'outbox', lease: 'lease' } as const;
export type Stores = Readonly<Record<keyof typeof storeNames, IDBObjectStore>>;

/** Name of the record that tells this database from one that is made after it. */
export const markName = 'made';
export interface Mark {
  readonly name: typeof markName;
  readonly mark: string;
}

/** Milliseconds after which a database that says nothing counts as missing: some browsers have left requests without any answer. */
const patience = 4000;

/**
 * Does one thing in one transaction, and settles once it is on the disk.
 *
 * A connection of its own for each: an open one would keep the page out of the back/forward cache and
 * other tabs from changing the database, and none is left behind.
 *
 * @param work - what to do, and with which result
 * @returns `undefined` where there is nothing to read yet: looking at it leaves nothing behind
 * @throws {Error} there can be no database here, or it does not answer
 */
export async function transact<T>(
  mode: IDBTransactionMode,
  work: (stores: Stores, done: (result: T) => void) => void,
): Promise<T | undefined> {
  return inTime(transacted(mode, work), patience);
}

async function transacted<T>(
  ...[mode, work]: Parameters<typeof transact<T>>
): Promise<T | undefined> {
  const database = await open(mode === 'readwrite');
  if (!database) return undefined;
  try {
    return await commit(database, mode, work);
  } finally {
    database.close();
  }
}

function open(creates: boolean): Promise<IDBDatabase | undefined> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(leadDatabase); // of whatever version another kit has made it
    request.onupgradeneeded = () => {
      if (!creates) {
        request.transaction?.abort();
        resolve(undefined);
        return;
      }
      request.result.createObjectStore(storeNames.outbox, { keyPath: 'id' });
      const leases = request.result.createObjectStore(storeNames.lease, { keyPath: 'name' });
      leases.put({ name: markName, mark: randomName() } satisfies Mark);
    };
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
    request.onblocked = () => reject(new Error('the database is blocked'));
  });
}

function commit<T>(
  database: IDBDatabase,
  mode: IDBTransactionMode,
  work: (stores: Stores, done: (result: T) => void) => void,
): Promise<T> {
  return new Promise((resolve, reject) => {
    // Relaxed, the default of some browsers, is lost when the power fails after `complete`.
    const transaction = database.transaction(Object.values(storeNames), mode, {
      durability: 'strict',
    });
    let result: T;
    transaction.oncomplete = () => resolve(result);
    transaction.onerror = () => reject(transaction.error);
    transaction.onabort = () => reject(transaction.error ?? new Error('the change was not kept'));
    const stores = {
      outbox: transaction.objectStore(storeNames.outbox),
      lease: transaction.objectStore(storeNames.lease),
    };
    work(stores, (value) => {
      result = value;
    });
  });
}
