import { execFile } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { root } from '../repo/files.ts';
import { packages } from './packages.ts';

const run = promisify(execFile);

/** Where the packages lie; git ignores it. */
export const cache = `${root}.cache/pages`;

/** A page that no one here wrote: a whole one, or a style sheet for which a page is written. */
export interface ForeignPage {
  /** Its path in the cache. */
  readonly file: string;
  readonly kind: 'page' | 'style sheet';
}

/** Pages, and style sheets, of one package that count: more of the same tell nothing new. */
const mostOfAKind = 24;

/** Packages that are fetched at a time, and times that one is asked for: one answer of a registry may fail. */
const atATime = 6;
const attempts = 3;

/** Fetches the packages that are missing, by npm and without running anything of theirs. */
export async function fetchPackages(): Promise<void> {
  mkdirSync(cache, { recursive: true });
  const missing = packages.filter((name) => !existsSync(`${cache}/${name}`));
  if (missing.length === 0) return;
  console.log(`Fetching ${missing.length} packages into ${cache}`);
  const waiting = missing.values(); // one list, from which each line takes its next
  const line = async (): Promise<void> => {
    for (const name of waiting) await fetchPackage(name, attempts);
  };
  await Promise.all(Array.from({ length: atATime }, line));
}

async function fetchPackage(name: string, left: number): Promise<void> {
  const folder = mkdtempSync(`${cache}/.new-`); // another run may fetch at the same time
  const options = { cwd: folder, timeout: 120_000 };
  try {
    const args = ['pack', '--silent', '--ignore-scripts', name];
    const tarball = (await run('npm', args, options)).stdout.trim();
    await run('tar', ['xzf', tarball, '--strip-components=1'], options);
    rmSync(`${folder}/${tarball}`);
    mkdirSync(dirname(`${cache}/${name}`), { recursive: true });
    if (!existsSync(`${cache}/${name}`)) renameSync(folder, `${cache}/${name}`);
  } catch (error) {
    if (left === 1) throw error;
    console.log(`${name} is asked for again: ${error}`);
    await fetchPackage(name, left - 1);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Everything that can be visited, in an order that never changes. */
export function foreignPages(): readonly ForeignPage[] {
  return packages.flatMap((name) => {
    const files = readdirSync(`${cache}/${name}`, { recursive: true, encoding: 'utf8' })
      .map((file) => `${name}/${file}`)
      .filter((file) => !/node_modules|\/(test|tests|src)\//.test(file))
      .sort();
    const pages = files.filter((file) => /\.html?$/.test(file) && isWhole(file));
    const sheets = files.filter((file) => /\.css$/.test(file) && isOneOfAKind(file, files));
    return [
      ...some(pages).map((file) => ({ file, kind: 'page' as const })),
      ...some(sheets).map((file) => ({ file, kind: 'style sheet' as const })),
    ];
  });
}

/** A page with a body and at least one style sheet that came along. */
function isWhole(file: string): boolean {
  const html = readFileSync(`${cache}/${file}`, 'utf8');
  if (!/<body[\s>]/i.test(html) || html.length > 500_000) return false;
  const links = [...html.matchAll(/<link\b[^>]*\bhref="([^"]+\.css)[^"]*"/gi)];
  return links.some(([, href = '']) => {
    if (/^(https?:)?\/\//.test(href)) return false;
    return existsSync(join(cache, dirname(file), decodeURI(href)));
  });
}

function isOneOfAKind(file: string, files: readonly string[]): boolean {
  const isTwin = file.endsWith('.min.css') && files.includes(file.replace('.min.css', '.css'));
  return !isTwin && readFileSync(`${cache}/${file}`).length > 3000;
}

/** At most so many, spread evenly. */
function some(files: readonly string[]): readonly string[] {
  const step = Math.max(1, files.length / mostOfAKind);
  return files.filter((_, index) => Math.floor(index / step) !== Math.floor((index - 1) / step));
}
