import assert from 'node:assert/strict';
import { posix } from 'node:path';
import { test } from 'node:test';
import { files, importsOf, read } from './files.ts';

const sources = files(/^packages\/(core|locales|elements|lead|collector)\/src\/.*\.ts$/);
const widgets = [
  'compliance-checklist',
  'lead-form',
  'loss-calculator',
  'maturity-quiz',
  'roi-chart',
];

const packageOf = (file: string): string => file.split('/')[1] ?? '';
const folderOf = (file: string): string => file.split('/')[3] ?? '';

/** Which packages each package may import. */
const allowed: Readonly<Record<string, RegExp>> = {
  core: /^(\.|zod\/mini$)/,
  locales: /^(\.|@lifeline-kit\/core\/)/,
  lead: /^(\.|@lifeline-kit\/core\/)/,
  collector:
    /^(\.|node:|@lifeline-kit\/(core|locales)\/|hono(\/|$)|kysely(\/|$)|@hono\/node-server$|@node-rs\/argon2$|pg$)/,
  elements: /^(\.|@lifeline-kit\/(core|locales)\/|lit(\/|$)|chart\.js$|@noble\/hashes\/)/,
};

/** The form is a widget that every widget offers: fetched when it is due, never at start. */
const isOffer = (file: string, specifier: string): boolean =>
  file.endsWith('/shared/offer.ts') && specifier === '@lifeline-kit/elements/lead-form';

for (const file of sources) {
  test(`${file} imports only what its package may`, () => {
    for (const specifier of importsOf(file)) {
      if (isOffer(file, specifier)) continue;
      assert.match(specifier, allowed[packageOf(file)]!, specifier);
      if (specifier === 'zod/mini') assert.match(file, /^packages\/core\/src\/schema\//);
      if (specifier.startsWith('.')) assert.match(specifier, /\.ts$/, 'the extension is written');
      const target = posix.join(posix.dirname(file), specifier);
      const other = specifier.startsWith('.') ? folderOf(target) : '';
      if (widgets.includes(folderOf(file)) && other) {
        assert.ok(other === folderOf(file) || other === 'shared', `${specifier} is another widget`);
      }
    }
  });
}

test('charts are drawn in one place', () => {
  const others = sources.filter((file) => !file.includes('/shared/chart/'));
  for (const file of others) assert.doesNotMatch(read(file), /^import \{[^}]*\} from 'chart\.js'/m);
});

test('nothing is imported in a circle', () => {
  const graph = new Map(
    sources.map((file) => [
      file,
      importsOf(file)
        .filter((specifier) => specifier.startsWith('.'))
        .map((specifier) => posix.join(posix.dirname(file), specifier)),
    ]),
  );
  const done = new Set<string>();
  const visit = (file: string, path: readonly string[]): void => {
    assert.ok(!path.includes(file), [...path, file].join(' → '));
    if (done.has(file)) return;
    for (const next of graph.get(file) ?? []) visit(next, [...path, file]);
    done.add(file);
  };
  for (const file of sources) visit(file, []);
});
