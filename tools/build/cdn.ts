// Writes dist/cdn, or the folder that is named: the autoloader with its elements as modules, a
// classic script an element, and one with all of them.
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import {
  build,
  defaultClientConditions,
  type InlineConfig,
  type Plugin,
  type Rolldown,
} from 'vite';
import { addBanner, writeIntegrity, writeLicences } from './finish.ts';
import { lateEntries, lazyByAddress, lazyEntries, regimesBeside } from './lazy-modules.ts';
import { minify } from './minify.ts';
import { minifyTemplates } from './minify-templates.ts';
import { oneLit, ownLit } from './one-lit.ts';
import { ownChart } from './own-chart.ts';
import { ownZod } from './own-zod.ts';
import { cdn as defaultFolder, elements, packages, root } from './paths.ts';
import { staticImports } from './static-imports.ts';
import { wholeWords } from './whole-words.ts';

const cdn = process.argv[2] ? resolve(process.argv[2]) : defaultFolder;

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

/** What every widget needs at once: one file, which compresses better than ten. */
const kit =
  /one-lit|elements[\\/]src[\\/]shared[\\/](address|attribute-values|card-styles|events|figures|fill|keep[\\/]fetch-keep-words|languages|late-controller|lifeline-element|live-region|locale-controller|page-language|plain-json|profile-controller|profile-store|random-id|register|runtime|settings|settings-element|stored-profile|tokens|usable-profile|version|warn)\.ts|core[\\/]src[\\/](assert|address|address[\\/]address-problem|currency|profile|tables[\\/]exchange-rates)\.ts/;
/** What every widget that asks for numbers has with its first question. */
const asking =
  /elements[\\/]src[\\/]shared[\\/](asking|currency-sign|drafts|fields|field-styles|log-scale)\.ts/;
/** What two widgets choose from at once and a third fetches later. */
const choosing = /elements[\\/]src[\\/]shared[\\/](select-field|industry-options|breath)\.ts/;
/** What every result is shown with. As files of their own, each waits until another one names it. */
const results =
  /elements[\\/]src[\\/]shared[\\/](business-answers|chart[\\/](chart-adapter|chart-colours|chart-patterns|paint)|create|csv|download|keep[\\/](keep|keep-view|whole-profile)|result[\\/].+|sentences|share-link|vars)\.ts/;
/** What losses and returns are worked out with. */
const model =
  /core[\\/]src[\\/]((downtime|loss|math)[\\/].+|return-fields|roi[\\/]estimate|tables[\\/](coefficient|control-effects|follow-up|incident-types|places|premium|return-guesses|sectors|size|standstill))\.ts/;
/** The result of a return, with what its report and its presenter view show as well. */
const returns =
  /roi-chart[\\/]result[\\/](\w+-view|return-config|return-rows|styles|told|warning-list)\.ts/;
/** The questions of a loss, which stand before its result. */
const questions = /loss-calculator[\\/]questions\.ts/;
/** The result of a loss, with what its report, its files, its chart and its presenter view show as well. */
const losses = /loss-calculator[\\/]result[\\/](?!result-(part|file)|curve-config)[\w-]+\.ts/;
/** What the late parts of a classic script share. */
const lent =
  /one-lit|elements[\\/]src[\\/]shared[\\/](breath|currency-sign|events|fill|late-controller|log-scale|plain-json|usable-profile|warn)\.ts/;
/** What a form and its delivery share. */
const leads = /core[\\/]src[\\/]lead[\\/](mail-address|most-lead-bytes|whole-characters)\.ts/;
const lateGroups = [
  { name: 'leads', test: leads },
  { name: 'results', test: results },
  { name: 'model', test: model },
  { name: 'returns', test: returns },
  { name: 'questions', test: questions },
  { name: 'losses', test: losses },
];

rmSync(cdn, { recursive: true, force: true });
const litCode = await ownLit(common);

const [modules] = (await build({
  ...common,
  plugins: [wholeWords, oneLit(litCode, 'own'), ownZod(), ownChart(), minifyTemplates(), minify()],
  build: {
    target: 'es2022',
    outDir: cdn,
    sourcemap: true,
    lib: {
      formats: ['es'],
      entry: {
        ...Object.fromEntries(tags.map((tag) => [tag, `${elements}/src/${tag}/define.ts`])),
        ...lazyEntries,
      },
    },
    rolldownOptions: {
      preserveEntrySignatures: 'allow-extension',
      output: {
        minify: false,
        entryFileNames: '[name].js',
        chunkFileNames: 'chunks/[name].js',
        codeSplitting: {
          groups: [
            { name: 'kit', test: kit },
            { name: 'asking', test: asking },
            { name: 'choosing', test: choosing },
            ...lateGroups,
          ],
        },
      },
    },
  },
})) as Rolldown.RolldownOutput[];

// By itself, since it knows what the files of the elements import.
const chunks = modules!.output.filter((file) => file.type === 'chunk');
const imports = tags.map((tag) => [tag, staticImports(chunks, `${tag}.js`)]);
await build({
  ...common,
  define: { __IMPORTS__: JSON.stringify(Object.fromEntries(imports)) },
  plugins: [minify()],
  build: {
    target: 'es2022',
    outDir: cdn,
    emptyOutDir: false,
    sourcemap: true,
    lib: { formats: ['es'], entry: { lifeline: `${elements}/src/autoload.ts` } },
    rolldownOptions: { output: { minify: false, entryFileNames: '[name].js' } },
  },
});

const [late] = (await build({
  ...common,
  resolve: {
    ...common.resolve,
    alias: [
      ...alias,
      {
        find: /^.*\/shared\/lifeline-element\.ts$/,
        replacement: `${elements}/src/shared/lent-element.ts`,
      },
    ],
  },
  plugins: [regimesBeside, oneLit(litCode, 'lent'), ownChart(), minifyTemplates(), minify()],
  build: {
    target: 'es2022',
    outDir: cdn,
    emptyOutDir: false,
    sourcemap: true,
    // The delivery of leads serves pages without a widget as well, and brings no Lit.
    lib: { formats: ['es'], entry: { lead: `${packages}/lead/src/lead.ts`, ...lateEntries } },
    rolldownOptions: {
      output: {
        minify: false,
        entryFileNames: '[name].js',
        chunkFileNames: 'late/chunks/[name].js',
        codeSplitting: { groups: [{ name: 'lent', test: lent }, ...lateGroups] },
      },
    },
  },
})) as Rolldown.RolldownOutput[];
const lateChunks = late!.output.filter((file) => file.type === 'chunk');

const classic = (tag: string): string => `${elements}/src/classic/${tag}.ts`;
const scripts = { ...Object.fromEntries(tags.map((tag) => [tag, [tag]])), all: tags };
const delivery = [...staticImports(lateChunks, 'lead.js'), 'lead.js'];

for (const [name, contents] of Object.entries(scripts)) {
  await build({
    ...common,
    define: { __LEAD__: JSON.stringify(delivery) },
    plugins: [
      wholeWords,
      oneLit(litCode, 'own'),
      together(name, contents.map(classic)),
      lazyByAddress(`${elements}/src/shared/base-address.ts`, (file) =>
        staticImports(lateChunks, file),
      ),
      minifyTemplates(),
      minify('iife'),
    ],
    build: {
      target: 'es2022',
      outDir: cdn,
      emptyOutDir: false,
      sourcemap: true,
      rolldownOptions: {
        input: name,
        output: {
          format: 'iife',
          minify: false,
          entryFileNames: `lifeline-${name}.js`,
          codeSplitting: false,
        },
      },
    },
  });
}

addBanner(cdn, `/*! Lifeline Kit ${version} | MIT, licences.txt */`);
writeLicences(cdn, ['lit', 'chart.js', 'zod', '@noble/hashes']);
writeIntegrity(cdn);

/** An entry that is nothing but its files, one after the other. */
function together(name: string, files: readonly string[]): Plugin {
  const id = `\0${name}`;
  return {
    name: 'together',
    resolveId: (asked) => (asked === name ? id : undefined),
    load: (asked) =>
      asked === id ? files.map((file) => `import '${file}';`).join('\n') : undefined,
  };
}
