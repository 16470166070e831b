import { transact } from './database.ts';
import type { Entry, EntryStore } from './entry.ts';

/** Entries in IndexedDB: written with strict durability, so that what is there stays there. */
export const databaseStore: EntryStore = {
  all: async () =>
    (await transact<Entry[]>('outbox', 'readonly', (store, done) => {
      const request: IDBRequest<Entry[]> = store.getAll();
      request.onsuccess = () => done(request.result);
    })) ?? [],

  get: (id) =>
    transact<Entry | undefined>('outbox', 'readonly', (store, done) => {
      const request: IDBRequest<Entry | undefined> = store.get(id);
      request.onsuccess = () => done(request.result);
    }),

  put: (entry) =>
    transact('outbox', 'readwrite', (store) => {
      store.put(entry);
    }),

  change: (id, patch) =>
    transact('outbox', 'readwrite', (store) => {
      const request: IDBRequest<Entry | undefined> = store.get(id);
      request.onsuccess = () => {
        if (request.result) store.put({ ...request.result, ...patch });
      };
    }),

  delete: (id) =>
    transact('outbox', 'readwrite', (store) => {
      store.delete(id);
    }),
};
