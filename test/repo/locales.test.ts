import assert from 'node:assert/strict';
import { test } from 'node:test';
import { files, read, root } from './files.ts';

type Words = Readonly<Record<string, unknown>>;

const flat = (value: unknown, path = ''): readonly (readonly [string, string])[] =>
  typeof value === 'string'
    ? [[path, value]]
    : Object.entries(value as Words).flatMap(([key, inner]) => flat(inner, `${path}/${key}`));

const places = (text: string): string => (text.match(/\{\w+\}/g) ?? []).sort().join();

for (const file of files(/^packages\/locales\/src\/.*\/en\.ts$/)) {
  const other = file.replace('/en.ts', '/zh-CN.ts');
  test(`${other} says what ${file} says`, async () => {
    const english = flat((await import(root + file)).messages);
    const chinese = new Map(flat((await import(root + other)).messages));
    assert.deepEqual([...chinese.keys()].sort(), english.map(([key]) => key).sort());
    for (const [key, text] of english) {
      const said = chinese.get(key)!;
      assert.equal(places(said), places(text), key);
      assert.ok(text.trim() && said.trim(), key);
      // What has no letters between its places has nothing to translate.
      const fixed = said.replace(/\{\w+\}/g, '');
      assert.match(fixed, /\p{Script=Han}|^\P{L}*$/u, `${key} is not translated`);
      assert.doesNotMatch(said, /[\p{Script=Han}][,;:?!]/u, `${key} mixes Western punctuation in`);
    }
  });
}

test('no template holds words of its own', () => {
  for (const file of files(/^packages\/elements\/src\/.*\.ts$/)) {
    for (const [, template = ''] of read(file).matchAll(/html`((?:[^`\\]|\\.)*)`/g)) {
      const text = template.replace(/\$\{[^}]*\}/g, '').match(/>([^<>{}$]*[A-Za-z]{3,}[^<>{}$]*)</);
      assert.equal(text?.[1], undefined, file);
    }
  }
});
