import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { root } from '../../repo/files.ts';

/** The package that brings the lists; none of it is a dependency. */
const source = '@adguard/dnr-rulesets@3.3.20260320140136';
/** Numbers of the lists in it, with what they are made of. */
const lists = {
  2: 'ads: EasyList and AdGuard',
  3: 'counters: EasyPrivacy and AdGuard',
  4: 'buttons of social networks',
  18: 'cookie notices',
  19: 'popups',
  20: 'banners for apps',
  21: 'other annoyances',
  22: 'widgets of third parties',
  224: 'ads: EasyList China and AdGuard',
};

/** Where the lists lie as text; git ignores it. */
const folder = `${root}.cache/blockers/${source.split('@').pop()}`;

/** Every rule of every list, as the people who keep the lists write them. */
export function filterLists(): readonly string[] {
  if (!existsSync(folder)) fetchLists();
  return Object.keys(lists).map((number) => readFileSync(`${folder}/${number}.txt`, 'utf8'));
}

function fetchLists(): void {
  mkdirSync(`${root}.cache/blockers`, { recursive: true });
  const fresh = mkdtempSync(`${root}.cache/blockers/.new-`);
  const run = (file: string, ...args: string[]): string =>
    execFileSync(file, args, { cwd: fresh, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  const tarball = run('npm', 'pack', '--silent', '--ignore-scripts', source).trim();
  const kept = `${fresh}/kept`;
  mkdirSync(kept);
  for (const number of Object.keys(lists)) {
    const file = `package/dist/filters/declarative/ruleset_${number}/ruleset_${number}.json`;
    run('tar', 'xzf', tarball, file);
    const [{ metadata }] = JSON.parse(readFileSync(`${fresh}/${file}`, 'utf8'));
    writeFileSync(`${kept}/${number}.txt`, metadata.rawFilterList);
  }
  try {
    renameSync(kept, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error; // else the tests of another browser were sooner
  }
  rmSync(fresh, { recursive: true });
}
