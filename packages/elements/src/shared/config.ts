import type { Config } from '@lifeline-kit/core/schema';
import { checkAddress } from './address.ts';
import type { ErrorCode } from './events.ts';

/** Bytes of JSON that are read; a configuration is a few hundred. */
const mostText = 64 * 1024;
/** Milliseconds that a configuration may take to arrive. */
const patience = 8000;

/** A configuration that cannot be used. */
export interface ConfigProblem {
  readonly code: ErrorCode;
  /** The attribute, or `script` for the JSON child. */
  readonly where: string;
  readonly message: string;
}

export interface ConfigSources {
  /** The attribute's text, or an object that a script set. */
  readonly config: unknown;
  readonly child: string | undefined;
  readonly src: string | undefined;
  readonly base: string;
}

/**
 * Reads the configuration of an element from wherever the page put it: the attribute before the
 * JSON child before the address. What cannot be used is reported and left out, never thrown.
 */
export async function readConfig(
  sources: ConfigSources,
  report: (problem: ConfigProblem) => void,
): Promise<Config> {
  const { config, child, src, base } = sources;
  const parts = [
    src === undefined ? undefined : await fetched(src, base, report),
    child === undefined ? undefined : await parsed(child, 'script', report),
    config === undefined ? undefined : await parsed(config, 'config', report),
  ];
  return Object.assign({}, ...parts.filter((part) => part !== undefined));
}

type Report = (problem: ConfigProblem) => void;

async function fetched(src: string, base: string, report: Report): Promise<Config | undefined> {
  const address = checkAddress(src, base);
  const where = 'config-src';
  if (!address.ok || !/^https?:/.test(address.href)) {
    const message = 'must be an https: address, or one on this site, without a secret';
    report({ code: 'invalid-attribute', where, message });
    return undefined;
  }
  try {
    const signal = AbortSignal.timeout(patience);
    const response = await fetch(address.href, { credentials: 'omit', signal });
    if (!response.ok) throw new Error(`answered with ${response.status}`);
    return await parsed(await response.text(), where, report);
  } catch (error) {
    const message = `could not be read: ${error instanceof Error ? error.message : 'no answer'}`;
    report({ code: 'config-unreachable', where, message });
    return undefined;
  }
}

async function parsed(value: unknown, where: string, report: Report): Promise<Config | undefined> {
  const fail = (message: string): undefined =>
    void report({ code: 'invalid-config', where, message });
  let data = value;
  if (typeof value === 'string') {
    if (value.length > mostText) return fail(`must be JSON of at most ${mostText / 1024} kB`);
    try {
      data = JSON.parse(value);
    } catch {
      return fail('must be JSON');
    }
  }
  const { checkConfig } = await import('@lifeline-kit/core/schema');
  const checked = checkConfig(data);
  if (checked.ok) return checked.value;
  return fail(
    checked.issues
      .map(({ path, code, expected }) => `${path || 'the whole'}: ${code}, expected ${expected}`)
      .join('; '),
  );
}
