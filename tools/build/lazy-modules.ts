import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { languages } from '../../packages/elements/src/shared/languages.ts';
import { elements, packages } from './paths.ts';

const regimesFolder = `${packages}/core/src/compliance/regimes`;

/** Each regime by itself, found by its file: a page fetches those that it shows. */
export const regimeModules: Readonly<Record<string, string>> = Object.fromEntries(
  readdirSync(regimesFolder).map((file) => [
    `regime-${file.replace('.ts', '')}`,
    `${regimesFolder}/${file}`,
  ]),
);

/** What the first questions of each widget say, a file for each language. */
const firstWords = Object.fromEntries(
  readdirSync(`${elements}/src/classic`).flatMap((file) => {
    const widget = file.replace('.ts', '');
    return languages.map((language) => [
      `${widget}-${language}`,
      `${elements}/src/${widget}/words/${language}.ts`,
    ]);
  }),
);

/** Words, which import nothing: one file of each serves modules and classic scripts. */
const words: Readonly<Record<string, string>> = {
  ...firstWords,
  'compliance-desk-en': `${packages}/locales/src/compliance-desk/en.ts`,
  'compliance-desk-zh-CN': `${packages}/locales/src/compliance-desk/zh-CN.ts`,
  'compliance-activities-en': `${packages}/locales/src/compliance-activities/en.ts`,
  'compliance-activities-zh-CN': `${packages}/locales/src/compliance-activities/zh-CN.ts`,
  'keep-en': `${packages}/locales/src/keep/en.ts`,
  'keep-zh-CN': `${packages}/locales/src/keep/zh-CN.ts`,
  'roi-result-en': `${elements}/src/roi-chart/result/words/en.ts`,
  'roi-result-zh-CN': `${elements}/src/roi-chart/result/words/zh-CN.ts`,
  'roi-method-en': `${packages}/locales/src/roi-method/en.ts`,
  'roi-method-zh-CN': `${packages}/locales/src/roi-method/zh-CN.ts`,
  'loss-result-en': `${packages}/locales/src/loss-result/en.ts`,
  'loss-result-zh-CN': `${packages}/locales/src/loss-result/zh-CN.ts`,
  'loss-method-en': `${packages}/locales/src/loss-method/en.ts`,
  'loss-method-zh-CN': `${packages}/locales/src/loss-method/zh-CN.ts`,
  'maturity-questions-en': `${packages}/locales/src/maturity-questions/en.ts`,
  'maturity-questions-zh-CN': `${packages}/locales/src/maturity-questions/zh-CN.ts`,
  'maturity-result-en': `${packages}/locales/src/maturity-result/en.ts`,
  'maturity-result-zh-CN': `${packages}/locales/src/maturity-result/zh-CN.ts`,
  'maturity-actions-en': `${packages}/locales/src/maturity-actions/en.ts`,
  'maturity-actions-zh-CN': `${packages}/locales/src/maturity-actions/zh-CN.ts`,
  'maturity-hygiene-en': `${packages}/locales/src/maturity-hygiene/en.ts`,
  'maturity-hygiene-zh-CN': `${packages}/locales/src/maturity-hygiene/zh-CN.ts`,
  'maturity-adviser-en': `${packages}/locales/src/maturity-adviser/en.ts`,
  'maturity-adviser-zh-CN': `${packages}/locales/src/maturity-adviser/zh-CN.ts`,
  'maturity-letter-en': `${packages}/locales/src/maturity-letter/en.ts`,
  'maturity-letter-zh-CN': `${packages}/locales/src/maturity-letter/zh-CN.ts`,
  'maturity-present-en': `${packages}/locales/src/maturity-present/en.ts`,
  'maturity-present-zh-CN': `${packages}/locales/src/maturity-present/zh-CN.ts`,
  'stage-en': `${packages}/locales/src/stage/en.ts`,
  'stage-zh-CN': `${packages}/locales/src/stage/zh-CN.ts`,
};

/** Modules without Lit that load only when they are needed, by the name of their file. */
const plainModules: Readonly<Record<string, string>> = {
  config: `${elements}/src/shared/config.ts`,
  schema: `${packages}/core/src/schema/config.ts`,
  'schema-letter': `${packages}/core/src/schema/letter.ts`,
  loss: `${packages}/core/src/loss.ts`,
  downtime: `${packages}/core/src/downtime.ts`,
  sources: `${packages}/core/src/sources.ts`,
  'roi-model': `${elements}/src/roi-chart/result/return-model.ts`,
  chart: `${elements}/src/shared/chart/chart-pieces.ts`,
  'loss-curve': `${elements}/src/loss-calculator/result/curve-config.ts`,
  sha256: `${elements}/src/shared/sha256-library.ts`,
  'maturity-own-model': `${elements}/src/maturity-quiz/own-model.ts`,
};

/**
 * Late parts that draw with Lit, by the name of their file. Modules share one Lit; what is built
 * for classic scripts, which carry their own, borrows that.
 */
const lateParts: Readonly<Record<string, string>> = {
  'loss-result': `${elements}/src/loss-calculator/result/result-part.ts`,
  'loss-method': `${elements}/src/loss-calculator/method-view.ts`,
  'loss-present': `${elements}/src/loss-calculator/present/present-part.ts`,
  'roi-result': `${elements}/src/roi-chart/result/result-part.ts`,
  'roi-method': `${elements}/src/roi-chart/method-view.ts`,
  'roi-present': `${elements}/src/roi-chart/present/present-part.ts`,
  'roi-report': `${elements}/src/roi-chart/report/report.ts`,
  offer: `${elements}/src/shared/offer.ts`,
  'compliance-desk': `${elements}/src/compliance-checklist/desk/desk-part.ts`,
  'compliance-present': `${elements}/src/compliance-checklist/present/present-part.ts`,
  'compliance-report': `${elements}/src/compliance-checklist/report/report.ts`,
  'loss-file': `${elements}/src/loss-calculator/result/result-file.ts`,
  'loss-report': `${elements}/src/loss-calculator/report/report.ts`,
  'maturity-result': `${elements}/src/maturity-quiz/result/result-part.ts`,
  'maturity-report': `${elements}/src/maturity-quiz/report/report.ts`,
  'maturity-hygiene': `${elements}/src/maturity-quiz/hygiene/hygiene-part.ts`,
  'maturity-others': `${elements}/src/maturity-quiz/other-views.ts`,
  'maturity-adviser': `${elements}/src/maturity-quiz/adviser/adviser-part.ts`,
  'maturity-present': `${elements}/src/maturity-quiz/present/present-part.ts`,
};

const under = (folder: string, modules: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(modules).map(([name, file]) => [`${folder}/${name}`, file]));

/** What is built for modules and for classic scripts apart, since its imports differ. */
const parts = { ...plainModules, ...lateParts };

/** Entries of the build as modules. */
export const lazyEntries = under('lazy', { ...words, ...regimeModules, ...parts });
/** Entries of the second build, for classic scripts. */
export const lateEntries = under('late', parts);

/** Where a classic script finds each of them. */
const files = Object.entries({ ...under('lazy', words), ...lateEntries });

const dynamicImport = /\bimport\('([^']+)'\)/g;

/**
 * In a classic script, turns `import('module')` into the absolute address of its file, and asks for what
 * that file imports just before it, not after it: one wait less on a poor line.
 *
 * @param importsOf - the files that a file imports
 */
export const lazyByAddress = (
  baseAddressModule: string,
  importsOf: (file: string) => readonly string[],
): Plugin => ({
  name: 'lazy-by-address',
  enforce: 'pre',
  transform: {
    filter: { id: { include: /packages\/elements\/src\/.*\.ts$/ }, code: /\bimport\('/ },
    handler(code, id) {
      const replaced = code.replace(dynamicImport, (_, specifier: string) => {
        const module = specifier.startsWith('.')
          ? resolve(id, '..', specifier)
          : specifier.replace(/^@lifeline-kit\/(\w+)\/(.+)$/, `${packages}/$1/src/$2.ts`);
        const name = files.find(([, file]) => file === module)?.[0];
        if (!name) throw new Error(`${module} is imported lazily but has no file of its own`);
        return `fromBeside('${[...importsOf(`${name}.js`), `${name}.js`].join("', '")}')`;
      });
      return { code: `import { fromBeside } from '${baseAddressModule}';${replaced}`, map: null };
    },
  },
});

/**
 * In the second build, points at the regimes of the first: they hold no Lit, so one copy serves both.
 * The parts that fetch them stand in `late/`, which the sizes test checks.
 */
export const regimesBeside: Plugin = {
  name: 'regimes-beside',
  enforce: 'pre',
  resolveId: {
    filter: { id: /^\.\/regimes\/.*\.ts$/ },
    handler: (source) => ({
      id: source.replace(/^\.\/regimes\/(.*)\.ts$/, '../lazy/regime-$1.js'),
      external: true,
    }),
  },
};
