import type { Config } from '@lifeline-kit/core/schema';
import { checkAddress } from './address.ts';
import type { ErrorCode } from './events.ts';
import { plainJson } from './plain-json.ts';

/** Characters or bytes of JSON that are read; a configuration is a few hundred. */
const mostText = 64 * 1024;
/** Milliseconds that a configuration may take to arrive. */
const patience = 8000;
/** Mistakes that one message names, so that it can be read. */
const mostNamed = 8;

/** A setting that cannot be used. */
export interface ConfigProblem {
  readonly code: ErrorCode;
  /** The attribute, or `script` for the JSON child. */
  readonly where: string;
  /** What is wrong with it, and what would be right. */
  readonly message: string;
}

export interface ConfigSources {
  /** The attribute's text, or an object that a script set. */
  readonly config: unknown;
  readonly child: string | undefined;
  readonly src: string | undefined;
  /** Address of the page. */
  readonly base: string;
}

type Report = (problem: ConfigProblem) => void;

/**
 * Reads the configuration of an element from wherever the page put it: `config` before the JSON
 * child before the address, key by key. What cannot be used is reported and left out, never
 * thrown.
 */
export async function readConfig(sources: ConfigSources, report: Report): Promise<Config> {
  const { config, child, src, base } = sources;
  const parts: readonly Config[] = await Promise.all([
    src === undefined ? {} : fetched(src, base, report),
    child === undefined ? {} : checked(child, 'script', report),
    config === undefined ? {} : checked(textOf(config), 'config', report),
  ]);
  return {
    ...Object.assign({}, ...parts),
    prefill: Object.assign({}, ...parts.map(({ prefill }) => prefill)),
    texts: Object.assign({}, ...parts.map(({ texts }) => texts)),
  };
}

/** An object goes the way of text: what arrives is plain data then, of a size that is known. */
function textOf(config: unknown): string | undefined {
  try {
    return typeof config === 'string' ? config : plainJson(config);
  } catch {
    return undefined;
  }
}

async function fetched(src: string, base: string, report: Report): Promise<Config> {
  const address = checkAddress(src, base);
  const where = 'config-src';
  if (!address.ok || !/^https?:/.test(address.href)) {
    const message = 'must be an https: address, or one on this site, without a password or a key';
    report({ code: 'invalid-attribute', where, message });
    return {};
  }
  try {
    return await checked(await textFrom(address.href), where, report);
  } catch (error) {
    const message = `could not be read: ${error instanceof Error ? error.message : 'no answer'}`;
    report({ code: 'config-unreachable', where, message });
    return {};
  }
}

/** @returns `undefined` for what is too long; the rest of it is not even fetched */
async function textFrom(href: string): Promise<string | undefined> {
  const aborter = new AbortController();
  const timer = setTimeout(() => aborter.abort(new Error('no answer in time')), patience);
  try {
    const response = await fetch(href, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal: aborter.signal,
    });
    if (!response.ok) throw new Error(`the answer was ${response.status}`);
    const reader = response.body?.getReader();
    const decoder = new TextDecoder();
    let text = '';
    for (let bytes = 0; reader; ) {
      const { done, value } = await reader.read();
      if (done) break;
      bytes += value.length;
      if (bytes > mostText) {
        aborter.abort();
        return undefined;
      }
      text += decoder.decode(value, { stream: true });
    }
    return text + decoder.decode();
  } finally {
    clearTimeout(timer);
  }
}

async function checked(text: string | undefined, where: string, report: Report): Promise<Config> {
  const data = parsed(text);
  if (data === undefined) {
    const message = `must be JSON of at most ${mostText / 1024} kB: an object such as {"theme":"dark"}`;
    report({ code: 'invalid-config', where, message });
    return {};
  }
  const { usableConfig } = await import('@lifeline-kit/core/schema/config');
  const { value, issues } = usableConfig(data);
  if (issues.length > 0) {
    const named = issues.slice(0, mostNamed).map(({ path, code, expected }) => {
      const allowed = code === 'unknown-key' ? 'unknown' : `must be ${expected}`;
      return `${path.slice(0, 100)} ${allowed}`;
    });
    const more = issues.length > mostNamed ? [`${issues.length - mostNamed} more`] : [];
    const message = `left out ${[...named, ...more].join('; ')}`;
    report({ code: 'invalid-config', where, message });
  }
  return value;
}

function parsed(text: string | undefined): object | undefined {
  if (text === undefined || text.length > mostText) return undefined;
  try {
    const data: unknown = JSON.parse(text);
    return typeof data === 'object' && data !== null && !Array.isArray(data) ? data : undefined;
  } catch {
    return undefined;
  }
}
