import { parseArgs } from 'node:util';
import { type Settings, settingRules } from './settings.ts';

/** A setting, a flag or a command that cannot be used; told to whoever started the collector. */
export class UsageError extends Error {}

/** `DATA_DIR` → `data-dir`. */
export const flagOf = (name: string): string => name.toLowerCase().replaceAll('_', '-');

/** What a command line says: settings, and words that are no settings. */
export interface Usage {
  readonly settings: Settings;
  readonly words: readonly string[];
  readonly help: boolean;
  readonly force: boolean;
}

/**
 * Settings from flags, then the environment, then the standard.
 *
 * @throws {UsageError} a flag is unknown, or a value is not allowed
 */
export function readSettings(
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): Usage {
  const { values, positionals } = parse(args);
  const problems: string[] = [];
  const entries = Object.entries(settingRules).map(([key, { name, standard, read }]) => {
    const flag = values[flagOf(name)];
    const given = typeof flag === 'string' ? flag : environment[name];
    try {
      return [key, read(given || standard)];
    } catch (error) {
      const from = typeof flag === 'string' ? `--${flagOf(name)}` : name;
      problems.push(`${from} ${(error as Error).message}`);
      return [key, undefined];
    }
  });
  if (problems.length > 0) throw new UsageError(problems.join('\n'));
  return {
    settings: Object.fromEntries(entries) as unknown as Settings,
    words: positionals,
    help: values.help === true,
    force: values.force === true,
  };
}

type Flags = Readonly<Record<string, string | boolean | undefined>>;

function parse(args: readonly string[]): {
  readonly values: Flags;
  readonly positionals: readonly string[];
} {
  const strings = Object.values(settingRules).map(
    ({ name }) => [flagOf(name), { type: 'string' }] as const,
  );
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        ...Object.fromEntries(strings),
        help: { type: 'boolean', short: 'h' },
        force: { type: 'boolean' },
      },
    });
  } catch (error) {
    throw new UsageError((error as Error).message.split('. ')[0]);
  }
}
