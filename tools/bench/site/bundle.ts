import { fileURLToPath } from 'node:url';
import { build, defaultClientConditions, type Plugin, type Rolldown } from 'vite';
import { root } from '../../build/paths.ts';
import { type ServedFile, served } from './files.ts';
import { rivals } from './rivals.ts';

/** Finds what the project does not have among the rivals. */
const fromRivals = (): Plugin => ({
  name: 'from-rivals',
  enforce: 'pre',
  resolveId(specifier, importer, options) {
    if (/^[.\0/]/.test(specifier) || importer === `${rivals}/package.json`) return null;
    if (!/^(survey-|@formbricks\/|@typebot\.io\/|@shoelace-style\/)/.test(specifier)) return null;
    return this.resolve(specifier, `${rivals}/package.json`, options);
  },
});

/** Puts data in place of an import, so that every page has the same words. */
const given = (data: Readonly<Record<string, unknown>>): Plugin => ({
  name: 'given',
  resolveId: (specifier) => (specifier in data ? `\0${specifier}` : null),
  load: (id) =>
    id.slice(1) in data ? `export default ${JSON.stringify(data[id.slice(1)])}` : null,
});

/**
 * Builds the script of a page, as its maker would for the public: minified, in as few files as it
 * has dynamic imports.
 *
 * @param page - name of the file in `subjects`
 * @param at - address under which it is served
 * @param data - what the page imports by name
 */
export async function bundle(
  page: string,
  at: string,
  data: Readonly<Record<string, unknown>>,
): Promise<ReadonlyMap<string, ServedFile>> {
  const result = (await build({
    configFile: false,
    logLevel: 'error',
    root,
    base: at,
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [fromRivals(), given(data)],
    resolve: { conditions: ['source', ...defaultClientConditions] },
    build: {
      write: false,
      target: 'es2022',
      modulePreload: { polyfill: false },
      rolldownOptions: {
        input: fileURLToPath(new URL(`../subjects/${page}`, import.meta.url)),
        output: {
          entryFileNames: 'page.js',
          chunkFileNames: '[name].js',
          assetFileNames: 'page[extname]',
        },
      },
    },
  })) as Rolldown.RolldownOutput;
  return new Map(
    result.output.map((file) => [
      `${at}${file.fileName}`,
      served(file.fileName, file.type === 'chunk' ? file.code : Buffer.from(file.source)),
    ]),
  );
}
