import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { root } from '../../build/paths.ts';

/** Where the rivals are, with a `node_modules` of their own. */
export const rivals = `${root}.cache/bench/rivals`;

const here = (name: string): string => fileURLToPath(new URL(`../rivals/${name}`, import.meta.url));
const same = (a: string, b: string): boolean =>
  existsSync(a) && existsSync(b) && readFileSync(a, 'utf8') === readFileSync(b, 'utf8');

/**
 * Installs the rivals in the versions of `rivals/package-lock.json`, where they are not yet.
 *
 * None of their scripts runs, and nothing of the project can import them: only the bench, which
 * builds each into a page that never leaves this machine.
 *
 * @throws {Error} npm could not install them
 */
export function installRivals(): void {
  const lock = here('package-lock.json');
  if (same(lock, `${rivals}/installed.json`)) return;
  mkdirSync(rivals, { recursive: true });
  for (const name of ['package.json', 'package-lock.json']) {
    copyFileSync(here(name), `${rivals}/${name}`);
  }
  console.log('Installing the rivals into .cache/bench/rivals');
  const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const { status } = spawnSync('npm', args, { cwd: rivals, stdio: 'inherit' });
  if (status !== 0) throw new Error('the rivals could not be installed');
  copyFileSync(lock, `${rivals}/installed.json`);
}
