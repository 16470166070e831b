// Writes dist/cdn: the autoloader with its elements as modules, and a classic script an element.
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { build, defaultClientConditions, type InlineConfig } from 'vite';
import { addBanner, writeIntegrity, writeLicences } from './finish.ts';
import { lateEntries, lazyByAddress, lazyEntries } from './lazy-modules.ts';
import { minifyTemplates } from './minify-templates.ts';
import { cdn, elements, packages, root } from './paths.ts';

const { version } = JSON.parse(readFileSync(`${elements}/package.json`, 'utf8'));
const tags = readdirSync(`${elements}/src/classic`).map((file) => file.replace('.ts', ''));

/** Modules that another one of ours stands in for. */
const alias = [
  { find: /^@kurkle\/color$/, replacement: `${elements}/src/shared/chart/plain-colour.ts` },
];

const common: InlineConfig = {
  configFile: false,
  logLevel: 'warn',
  root,
  resolve: {
    conditions: ['source', ...defaultClientConditions],
    alias,
  },
};

/**
 * What every widget needs at once and late parts need as well: one file rather than ten. None of
 * it imports Lit, so that a classic script, which carries its own, fetches no second one.
 */
const base =
  /packages[\\/](elements[\\/]src[\\/]shared[\\/](address|events|fill|late-controller|log-scale|plain-json|usable-profile)|core[\\/]src[\\/](assert|address|address[\\/]address-problem|currency|profile|tables[\\/]exchange-rates))\.ts/;
const lit =
  /node_modules[\\/](lit|lit-html|lit-element|@lit[\\/]reactive-element)[\\/]|shared[\\/](tokens|card-styles|settings|settings-element|lifeline-element|locale-controller|figures|profile-controller|profile-store|page-language|stored-profile|live-region|register|attribute-values|languages|runtime|random-id|version)\.ts|locales[\\/]src[\\/]basics[\\/]en\.ts/;

rmSync(cdn, { recursive: true, force: true });

await build({
  ...common,
  plugins: [minifyTemplates()],
  build: {
    target: 'es2022',
    outDir: cdn,
    sourcemap: true,
    lib: {
      formats: ['es'],
      entry: {
        lifeline: `${elements}/src/autoload.ts`,
        lead: `${packages}/lead/src/lead.ts`,
        ...Object.fromEntries(tags.map((tag) => [tag, `${elements}/src/${tag}/define.ts`])),
        ...lazyEntries,
      },
    },
    rolldownOptions: {
      preserveEntrySignatures: 'allow-extension',
      output: {
        minify: true,
        entryFileNames: '[name].js',
        chunkFileNames: 'chunks/[name].js',
        codeSplitting: {
          groups: [
            { name: 'lit', test: lit },
            { name: 'base', test: base, priority: 1 },
          ],
        },
      },
    },
  },
});

await build({
  ...common,
  resolve: {
    ...common.resolve,
    alias: [
      ...alias,
      { find: /^lit(\/decorators\.js)?$/, replacement: `${elements}/src/shared/lent-lit.ts` },
      {
        find: /^.*\/shared\/lifeline-element\.ts$/,
        replacement: `${elements}/src/shared/lent-element.ts`,
      },
    ],
  },
  plugins: [minifyTemplates()],
  build: {
    target: 'es2022',
    outDir: cdn,
    emptyOutDir: false,
    sourcemap: true,
    lib: { formats: ['es'], entry: lateEntries },
    rolldownOptions: {
      output: {
        minify: true,
        entryFileNames: '[name].js',
        chunkFileNames: 'late/chunks/[name].js',
      },
    },
  },
});

for (const tag of tags) {
  await build({
    ...common,
    plugins: [lazyByAddress(`${elements}/src/shared/base-address.ts`), minifyTemplates()],
    build: {
      target: 'es2022',
      outDir: cdn,
      emptyOutDir: false,
      sourcemap: true,
      rolldownOptions: {
        input: `${elements}/src/classic/${tag}.ts`,
        output: {
          format: 'iife',
          minify: true,
          entryFileNames: `lifeline-${tag}.js`,
          codeSplitting: false,
        },
      },
    },
  });
}

addBanner(cdn, `/*! Lifeline Kit ${version} | MIT, licences.txt */`);
writeLicences(cdn, ['lit', 'chart.js', 'zod', '@noble/hashes']);
writeIntegrity(cdn);
