import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { test } from 'node:test';
import { files, readJson, root } from './files.ts';

const widgets = files(/^packages\/elements\/src\/[^/]+\/define\.ts$/).map(
  (file) => file.split('/')[3]!,
);

for (const name of ['core', 'locales', 'elements', 'lead', 'collector']) {
  const { exports } = readJson(`packages/${name}/package.json`);
  for (const [entry, target] of Object.entries<Record<string, string>>(exports)) {
    if (typeof target === 'string') continue;
    test(`@lifeline-kit/${name}${entry.slice(1)} has types, a source and a default`, () => {
      assert.deepEqual(Object.keys(target), ['types', 'source', 'default']);
      if (!entry.includes('*')) assert.ok(existsSync(`${root}packages/${name}/${target.source}`));
    });
  }
}

for (const widget of widgets) {
  test(`${widget} has everything that a widget has`, () => {
    for (const file of [
      `packages/elements/src/${widget}/${widget}-element.ts`,
      `packages/elements/src/classic/${widget}.ts`,
      `packages/locales/src/${widget}/en.ts`,
      `packages/locales/src/${widget}/zh-CN.ts`,
      `stories/${widget}.stories.ts`,
      `test/elements/${widget}/${widget}.test.ts`,
      `docs/elements/${widget}.md`,
    ]) {
      assert.ok(existsSync(root + file), `${file} is missing`);
    }
    const { exports } = readJson('packages/elements/package.json');
    assert.ok(exports[`./${widget}`] && exports[`./${widget}/element`]);
  });
}
