import assert from 'node:assert/strict';
import { test } from 'node:test';
import { files, read, root } from './files.ts';

/** `@example` blocks whose last line tells the result. */
const block = /@example\n((?: \* .*\n)+?) \* \/\/ => (.*(?:\n \* {2,}.*)*)\n/g;
const sources = files(/^packages\/(core|elements|lead)\/src\/.*\.ts$/);

let found = 0;
for (const file of sources) {
  for (const [, code = '', result = ''] of read(file).matchAll(block)) {
    found++;
    const lines = code.replace(/^ \* /gm, '').trim().replace(/;$/, '');
    test(`${file}: ${lines.split('\n')[0]}`, async () => {
      const module = await import(root + file);
      const names = Object.keys(module);
      const run = (body: string): unknown =>
        new Function(...names, `return (${body});`)(...names.map((name) => module[name]));
      assert.deepEqual(run(lines), run(result.replace(/\n \*/g, ' ')));
    });
  }
}

test('there are examples', () => {
  assert.ok(found >= 6, `${found}`);
});
