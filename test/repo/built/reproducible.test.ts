import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { after, test } from 'node:test';
import { root } from '../files.ts';

/** As deep as `dist/cdn`, so that source maps lead the same way. */
const again = `${root}.cache/cdn`;
after(() => rmSync(again, { recursive: true, force: true }));

/** The hash of every file in a folder, by its path. */
function hashes(folder: string): Readonly<Record<string, string>> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    statSync(`${folder}/${file}`).isFile(),
  );
  const hash = (file: string): string =>
    createHash('sha384')
      .update(readFileSync(`${folder}/${file}`))
      .digest('base64');
  return Object.fromEntries(files.sort().map((file) => [file, hash(file)]));
}

test('two builds of the same sources are equal to the byte', (t) => {
  const args = ['tools/build/cdn.ts', again];
  execFileSync(process.execPath, args, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
  const [first, second] = [hashes(`${root}dist/cdn`), hashes(again)];
  assert.deepEqual(second, first, 'built again just now, and by `npm run build`');
  t.diagnostic(`${Object.keys(first).length} files`);
});
