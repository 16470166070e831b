import { type Mark, markName, transact } from './database.ts';
import type { Entry, EntryStore } from './entry.ts';

/** Entries in IndexedDB: written with strict durability, so that what is there stays there. */
export const databaseStore: EntryStore = {
  all: async () =>
    (await transact<Entry[]>('readonly', ({ outbox }, done) => {
      const request: IDBRequest<Entry[]> = outbox.getAll();
      request.onsuccess = () => done(request.result);
    })) ?? [],

  put: (entry) =>
    transact<string | undefined>('readwrite', ({ outbox, lease }, done) => {
      outbox.put(entry);
      readMark(lease, done);
    }),

  mark: () => transact<string | undefined>('readonly', ({ lease }, done) => readMark(lease, done)),

  change: (id, patch) =>
    transact('readwrite', ({ outbox }) => {
      const request: IDBRequest<Entry | undefined> = outbox.get(id);
      request.onsuccess = () => {
        if (request.result) outbox.put({ ...request.result, ...patch });
      };
    }),

  delete: (id) =>
    transact('readwrite', ({ outbox }) => {
      outbox.delete(id);
    }),
};

function readMark(lease: IDBObjectStore, done: (mark: string | undefined) => void): void {
  const request: IDBRequest<Mark | undefined> = lease.get(markName);
  request.onsuccess = () => done(request.result?.mark);
}
