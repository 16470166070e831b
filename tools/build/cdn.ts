// Writes dist/cdn: the autoloader with its elements as modules, and a classic script an element.
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { build, defaultClientConditions, type InlineConfig } from 'vite';
import { addBanner, writeIntegrity } from './finish.ts';
import { lateEntries, lazyByAddress, lazyEntries } from './lazy-modules.ts';
import { minifyTemplates } from './minify-templates.ts';
import { cdn, elements, root } from './paths.ts';

const { version } = JSON.parse(readFileSync(`${elements}/package.json`, 'utf8'));
const tags = readdirSync(`${elements}/src/classic`).map((file) => file.replace('.ts', ''));

const base: InlineConfig = {
  configFile: false,
  logLevel: 'warn',
  root,
  resolve: { conditions: ['source', ...defaultClientConditions] },
};

const lit = /node_modules[\\/](lit|lit-html|lit-element|@lit[\\/]reactive-element)[\\/]/;

rmSync(cdn, { recursive: true, force: true });

await build({
  ...base,
  plugins: [minifyTemplates()],
  build: {
    target: 'es2022',
    outDir: cdn,
    sourcemap: true,
    lib: {
      formats: ['es'],
      entry: {
        lifeline: `${elements}/src/autoload.ts`,
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
        codeSplitting: { groups: [{ name: 'lit', test: lit }] },
      },
    },
  },
});

await build({
  ...base,
  resolve: {
    ...base.resolve,
    alias: [{ find: /^lit$/, replacement: `${elements}/src/shared/lent-lit.ts` }],
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
    ...base,
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

addBanner(
  cdn,
  `/*! Lifeline Kit ${version} | MIT licence | includes Lit, BSD-3-Clause, Google LLC; chart files: Chart.js, MIT, its contributors */`,
);
writeIntegrity(cdn);
