/** Result codes of SQLite: https://sqlite.org/rescode.html */
const sqlite = { busy: 5, locked: 6, readOnly: 8, ioError: 10, full: 13, cannotOpen: 14 };
const faults: readonly number[] = [
  sqlite.busy,
  sqlite.locked,
  sqlite.readOnly,
  sqlite.ioError,
  sqlite.full,
  sqlite.cannotOpen,
];

/** Of an error of `node:sqlite`, without the extension in its upper bits. */
function sqliteCode(error: unknown): number | undefined {
  const code = (error as { errcode?: unknown } | undefined)?.errcode;
  return typeof code === 'number' ? code & 0xff : undefined;
}

/** Another connection of SQLite holds the file, for a while. */
export function isBusy(error: unknown): boolean {
  const code = sqliteCode(error);
  return code === sqlite.busy || code === sqlite.locked;
}

/**
 * Classes of PostgreSQL errors that say something of the server and nothing of the lead: connection,
 * resources, an operator's intervention, the system, a serialization that did not come about.
 */
const serverFault = /^(08|53|57|58|40|25006)/;

/** Whether the database is at fault: trying again later may work, trying with less does not. */
export function isStorageFault(error: unknown): boolean {
  const code = sqliteCode(error);
  if (code !== undefined) return faults.includes(code);
  const { code: state, message = '' } = (error ?? {}) as { code?: unknown; message?: string };
  if (typeof state === 'string') return serverFault.test(state) || /^E[A-Z]+$/.test(state);
  return /connection|timeout/i.test(message);
}
