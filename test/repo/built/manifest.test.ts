import assert from 'node:assert/strict';
import { test } from 'node:test';
import { files, read, readJson } from '../files.ts';

interface Named {
  readonly name: string;
}
interface Declaration {
  readonly tagName?: string;
  readonly attributes?: readonly Named[];
  readonly events?: readonly Named[];
  readonly members?: readonly (Named & { readonly privacy?: string })[];
  readonly slots?: readonly Named[];
  readonly cssParts?: readonly Named[];
  readonly cssProperties?: readonly Named[];
}

const { modules } = readJson('packages/elements/custom-elements.json') as {
  modules: readonly { declarations?: readonly Declaration[] }[];
};
const calculator = modules
  .flatMap(({ declarations = [] }) => declarations)
  .find(({ tagName }) => tagName === 'lifeline-loss-calculator')!;

const sources = files(/^packages\/elements\/src\/(shared|loss-calculator)\/.*\.ts$/)
  .map(read)
  .join('\n');
const names = (list: readonly Named[] = []): readonly string[] =>
  list.map(({ name }) => name).sort();
const unique = (found: Iterable<string>): readonly string[] => [...new Set(found)].sort();
const matches = (pattern: RegExp): readonly string[] =>
  [...sources.matchAll(pattern)].map(([, name = '']) => name);

test('the parts that are documented are those that there are', () => {
  const real = unique(matches(/\bpart="([^"]+)"/g).flatMap((parts) => parts.split(' ')));
  assert.deepEqual(names(calculator.cssParts), real);
});

test('the slots that are documented are those that there are', () => {
  const real = unique([...matches(/<slot name="([^"]+)"/g), '']);
  assert.deepEqual(names(calculator.slots), real);
});

test('the events that are documented are those that there are', () => {
  const real = unique(matches(/super\('(lifeline-[a-z-]+)'/g));
  assert.deepEqual(names(calculator.events), real);
});

test('the properties for themes that are documented are those that are read', () => {
  const read = unique(matches(/var\(\s*(--lifeline-[a-z-]+)/g));
  assert.deepEqual(names(calculator.cssProperties), read);
});

test('every attribute is documented', () => {
  assert.ok(names(calculator.attributes).includes('annual-revenue'));
  assert.ok(names(calculator.attributes).includes('theme'));
});

test('members that a page may not use are nobody’s business', () => {
  const members = modules
    .flatMap(({ declarations = [] }) => declarations)
    .flatMap(({ members: own = [] }) => own);
  assert.ok(members.some(({ name }) => name === 'prefill'));
  for (const { name, privacy = 'public' } of members) {
    assert.ok(privacy === 'public' && !name.startsWith('#'), name);
  }
});
