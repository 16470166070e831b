import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The root of the repository, with a slash at its end. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

/** Files that git knows, or will know, by a pattern; relative to the root. */
export function files(pattern: RegExp): readonly string[] {
  const args = ['ls-files', '--cached', '--others', '--exclude-standard'];
  const listed = execFileSync('git', args, { cwd: root, encoding: 'utf8' }).split('\n');
  return listed.filter((file) => pattern.test(file) && existsSync(root + file)).sort();
}

export const read = (file: string): string => readFileSync(root + file, 'utf8');
export const readJson = (file: string) => JSON.parse(read(file));

/** What a source file imports, in every way there is. */
export function importsOf(file: string): readonly string[] {
  const specifier =
    /^(?:import|export)\b[^'";=]*?from '([^']+)'|^import '([^']+)'|import\('([^']+)'\)/gm;
  return [...read(file).matchAll(specifier)].map(
    ([, one, two, three]) => one ?? two ?? three ?? '',
  );
}
