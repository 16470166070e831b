import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { root } from './paths.ts';

/** Puts the licence above each script, and moves its source map down by as many lines. */
export function addBanner(folder: string, banner: string): void {
  const lines = banner.split('\n').length;
  for (const file of scripts(folder)) {
    writeFileSync(file, `${banner}\n${readFileSync(file, 'utf8')}`);
    // What only hands on what others hold is written without one.
    const map = existsSync(`${file}.map`)
      ? JSON.parse(readFileSync(`${file}.map`, 'utf8'))
      : { version: 3, sources: [], names: [], mappings: '' };
    writeFileSync(
      `${file}.map`,
      JSON.stringify({ ...map, mappings: `${';'.repeat(lines)}${map.mappings}` }),
    );
  }
}

/** Writes `licences.txt`: that of the kit, and those of what its files contain. */
export function writeLicences(folder: string, packages: readonly string[]): void {
  const texts = packages.map((name) => {
    const path = `${root}node_modules/${name}`;
    const file = readdirSync(path).find((one) => /^licen[cs]e(\.md|\.txt)?$/i.test(one));
    if (!file) throw new Error(`${name} has no licence`);
    return `${name}\n\n${readFileSync(`${path}/${file}`, 'utf8').trim()}`;
  });
  const own = `Lifeline Kit\n\n${readFileSync(`${root}LICENSE`, 'utf8').trim()}`;
  writeFileSync(`${folder}/licences.txt`, `${[own, ...texts].join('\n\n---\n\n')}\n`);
}

/** Writes `sri.json`: the integrity of each script, by its path. */
export function writeIntegrity(folder: string): void {
  const entries = scripts(folder).map((file) => {
    const hash = createHash('sha384').update(readFileSync(file)).digest('base64');
    return [file.slice(folder.length + 1), `sha384-${hash}`];
  });
  writeFileSync(`${folder}/sri.json`, `${JSON.stringify(Object.fromEntries(entries), null, 2)}\n`);
}

function scripts(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.js'))
    .sort()
    .map((file) => `${folder}/${file}`);
}
