import type { Settings } from './settings/settings.ts';

type Level = 'info' | 'error';
type Fields = Readonly<Record<string, string | number | boolean | undefined>>;

export interface Log {
  readonly info: (message: string, fields?: Fields) => void;
  readonly error: (message: string, fields?: Fields) => void;
}

/**
 * JSON lines, one an event. Whoever writes one names its fields: no request, no address, no lead
 * and no error text of a database, which may quote a row, ever comes in here whole.
 *
 * @param write - takes a line; standard output unless a test listens
 */
export function createLog(
  level: Settings['log'],
  write: (line: string) => void = (line) => process.stdout.write(line),
): Log {
  const line = (at: Level, message: string, fields: Fields = {}): void =>
    write(`${JSON.stringify({ time: new Date().toISOString(), level: at, message, ...fields })}\n`);
  const nothing = (): void => {};
  return {
    info: level === 'all' ? (message, fields) => line('info', message, fields) : nothing,
    error: level === 'none' ? nothing : (message, fields) => line('error', message, fields),
  };
}
