import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readJson, root } from '../files.ts';

const defined: string[] = [];
const registry = globalThis as { customElements?: unknown };

test('every entry can be imported in plain Node', async () => {
  for (const name of ['core', 'elements', 'lead']) {
    const { exports } = readJson(`packages/${name}/package.json`);
    for (const entry of Object.keys(exports)) {
      if (typeof exports[entry] === 'string' || entry.includes('autoload')) continue;
      await import(`${root}packages/${name}/${exports[entry].default}`);
    }
  }
});

test('a class defines nothing; its define file does, once', async () => {
  const kept = registry.customElements;
  registry.customElements = {
    get: (tag: string) => (defined.includes(tag) ? class {} : undefined),
    define: (tag: string) => defined.push(tag),
  };
  try {
    const folder = `${root}packages/elements/dist/loss-calculator`;
    const { LossCalculatorElement } = await import(`${folder}/loss-calculator-element.js?fresh`);
    assert.equal(typeof LossCalculatorElement, 'function');
    assert.deepEqual(defined, []);
    await import(`${folder}/define.js?fresh`);
    await import(`${folder}/define.js?again`);
    assert.deepEqual(defined, ['lifeline-loss-calculator']);
  } finally {
    registry.customElements = kept;
  }
});

test('only files that define or register are marked as having effects', () => {
  const { sideEffects } = readJson('packages/elements/package.json');
  assert.deepEqual(sideEffects, [
    './dist/*/define.js',
    './dist/autoload.js',
    './dist/classic/*.js',
    './dist/shared/chart/chart-pieces.js',
    './src/*/define.ts',
    './src/autoload.ts',
    './src/classic/*.ts',
    './src/shared/chart/chart-pieces.ts',
  ]);
  assert.equal(readJson('packages/core/package.json').sideEffects, false);
  assert.equal(readJson('packages/locales/package.json').sideEffects, false);
  assert.equal(readJson('packages/lead/package.json').sideEffects, false);
});
