import { readFirst, transact } from './database.ts';

interface Lease {
  readonly name: string;
  readonly holder: string;
  /** Milliseconds since 1970. */
  readonly until: number;
}

const name = 'sender';
/** Milliseconds that a tab may hold it: longer than one round of sending takes. */
const term = 60_000;
/** Milliseconds between two looks at whether it is free. */
const look = 250;

/**
 * Does something while no other tab of the origin does it, where the browser has no Web Locks: pages
 * without TLS. A tab that is gone loses its lease when the term is over.
 *
 * @param patience - milliseconds; then it is done anyway, since a double is harmless and a loss is not
 */
export async function withLease(
  holder: string,
  patience: number,
  work: () => Promise<void>,
): Promise<void> {
  const end = Date.now() + patience;
  while (!(await take(holder)) && Date.now() < end) {
    await new Promise((resolve) => setTimeout(resolve, look));
  }
  try {
    await work();
  } finally {
    await giveBack(holder);
  }
}

/** @returns whether it is ours now; where there is no database, there is nothing to share */
async function take(holder: string): Promise<boolean> {
  let isFree = true;
  await transact('readwrite', ({ lease: store }) =>
    readFirst<Lease>(store, name, (lease) => {
      const now = Date.now();
      // One that ends too far away was taken before the clock was set back.
      isFree = !lease || lease.holder === holder || lease.until < now || lease.until > now + term;
      if (isFree) store.put({ name, holder, until: now + term } satisfies Lease);
    }),
  ).catch(() => {});
  return isFree;
}

async function giveBack(holder: string): Promise<void> {
  await transact('readwrite', ({ lease: store }) =>
    readFirst<Lease>(store, name, (lease) => {
      if (lease?.holder === holder) store.delete(name);
    }),
  ).catch(() => {});
}
