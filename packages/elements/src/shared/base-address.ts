import { breath } from './breath.ts';

/**
 * Where this script came from, so that its further files are fetched from beside it. What a
 * classic script imports by a relative address counts from the page, and fails from another host.
 */
const base = baseOf();

/** The address of a file beside this script. */
export function beside(file: string): string {
  return new URL(file, base).href;
}

/**
 * The last of some modules beside this script; before it stand those that it imports. WebKit, which
 * knows no hash of what a module imports at once, takes them where a policy asks for hashes.
 */
export async function fromBeside(...files: readonly string[]): Promise<unknown> {
  const modules = await Promise.all(files.map(asked));
  return modules.at(-1);
}

/** Files that one task asks for: each keeps a phone busy for some ten milliseconds. */
const aTask = 4;

let asking = 0;
let turn: Promise<unknown> = Promise.resolve();
const modules = new Map<string, Promise<unknown>>();

/** A module is asked for once; one that did not come is asked for again. */
function asked(file: string): Promise<unknown> {
  const known = modules.get(file);
  if (known) return known;
  const module = fetched(file);
  modules.set(file, module);
  module.catch(() => modules.delete(file));
  return module;
}

/** Asks for a few files a task: a dozen at once would keep a phone busy for the time of five frames. */
async function fetched(file: string): Promise<unknown> {
  const mine = turn;
  if (++asking % aTask === 0) turn = turn.then(breath);
  await mine;
  return import(/* @vite-ignore */ beside(file));
}

/**
 * `currentScript` is null where a tag manager writes the script into the page, and a page may
 * hide it behind an element of that name; then the script is looked for: one that says
 * `data-lifeline-base`, or one with a file name of the kit.
 */
function baseOf(): string {
  if (typeof document === 'undefined') return 'file:///';
  for (const address of addresses()) {
    const folder = folderOf(address);
    if (folder !== undefined) return folder;
  }
  return 'file:///';
}

function* addresses(): Generator<string | undefined, void> {
  const { currentScript } = document;
  const running = currentScript instanceof HTMLScriptElement ? currentScript : undefined;
  yield running?.dataset.lifelineBase;
  for (const { dataset } of scripts('[data-lifeline-base]')) yield dataset.lifelineBase;
  yield running?.src;
  for (const { src } of scripts('[src]')) if (/\/lifeline-[a-z-]+\.js([?#]|$)/.test(src)) yield src;
  yield location.href;
}

function scripts(which: string): readonly HTMLScriptElement[] {
  const all = Document.prototype.querySelectorAll.call(document, `script${which}`);
  return [...all].filter((script) => script instanceof HTMLScriptElement);
}

/** The folder of an address, relative to the page; `undefined` where there is none. */
function folderOf(address: string | undefined): string | undefined {
  if (!address) return undefined;
  try {
    const { href, protocol } = new URL('.', new URL(address, location.href));
    return /^(https?|file):$/.test(protocol) ? href : undefined;
  } catch {
    return undefined; // a page without an address, as in a frame that a script has written
  }
}
