import { type Mark, markName, readFirst, transact } from './database.ts';
import type { Entry, EntryStore } from './entry.ts';

/** Entries in IndexedDB: written with strict durability, so that what is there stays there. */
export const databaseStore: EntryStore = {
  all: async () => (await transact<Entry[]>('readonly', ({ outbox }) => outbox.getAll())) ?? [],

  put: (entry) =>
    markOf('readwrite', ({ outbox, lease }) => {
      outbox.put(entry);
      return lease.get(markName);
    }),

  mark: () => markOf('readonly', ({ lease }) => lease.get(markName)),

  change: (id, patch) =>
    transact('readwrite', ({ outbox }) =>
      readFirst<Entry>(outbox, id, (entry) => {
        if (entry) outbox.put({ ...entry, ...patch });
      }),
    ),

  delete: (id) => transact('readwrite', ({ outbox }) => outbox.delete(id)),
};

const markOf = async (...found: Parameters<typeof transact<Mark | undefined>>) =>
  (await transact(...found))?.mark;
