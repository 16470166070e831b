import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { written } from '../../tools/docs/write.ts';
import { files, read, root } from './files.ts';

for (const [path, text] of Object.entries(written)) {
  if (!/\.(md|json)$/.test(path)) continue; // fixtures have their own test
  test(`${path} says what the code does`, () => {
    assert.equal(read(path), text(), 'out of date: "npm run docs" writes it');
  });
}

test('every link between pages leads somewhere', () => {
  for (const file of files(/\.md$/)) {
    for (const [, target = ''] of read(file).matchAll(/\]\((?!https?:|mailto:|#)([^)#]+)/g)) {
      assert.ok(existsSync(join(root, dirname(file), target)), `${file}: ${target}`);
    }
  }
});
