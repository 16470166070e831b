import assert from 'node:assert/strict';
import { test } from 'node:test';
import { files, read } from './files.ts';

const code = files(/^packages\/[^/]+\/src\/.*\.ts$/);
/** The code of a file, without its comments. */
const plain = (file: string): string => read(file).replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');

test('nothing in the page turns text into markup or code', () => {
  for (const file of code) {
    assert.doesNotMatch(
      read(file),
      /\b(innerHTML|outerHTML|unsafeHTML|unsafeSVG|eval|insertAdjacentHTML)\b|new Function/,
      file,
    );
  }
});

test('no style is written as text, which a strict page forbids', () => {
  for (const file of code) {
    assert.doesNotMatch(
      plain(file),
      /html`[^`]*\sstyle=|\bstyleMap\b|\d(\.\d+)?rem\b|z-index/,
      file,
    );
  }
});

test('two files fetch: settings that a page names, leads that a person sends', () => {
  const fetching = code.filter((file) => /(?<!#)\bfetch\(/.test(plain(file)));
  assert.deepEqual(fetching, [
    'packages/elements/src/shared/config.ts',
    'packages/lead/src/sending/post.ts',
  ]);
});

test('the model uses only operations that are exact in every engine', () => {
  for (const file of files(/^packages\/core\/src\/(loss|math|tables)\/.*\.ts$/)) {
    assert.doesNotMatch(
      plain(file),
      /Math\.(exp|log|log1p|pow|sin|cos|tan|cbrt|random)\b|\*\*/,
      file,
    );
  }
});

test('nothing is left to be done in a comment', () => {
  const mark = new RegExp(['TO', 'DO\\b|FIX', 'ME\\b|\\bXX', 'X\\b'].join(''));
  for (const file of files(/\.(ts|mjs|js|css|html|md|json)$/)) {
    if (file !== 'package-lock.json') assert.doesNotMatch(read(file), mark, file);
  }
});
