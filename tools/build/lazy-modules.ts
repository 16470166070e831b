import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { elements } from './paths.ts';

/**
 * Modules that load only when they are needed, by the name of their file under `lazy/`. They never
 * import Lit: a classic script brings its own, and two would be one too many.
 */
export const lazyModules: Readonly<Record<string, string>> = {
  config: `${elements}/src/shared/config.ts`,
  schema: '@lifeline-kit/core/schema',
  loss: '@lifeline-kit/core/loss',
  sources: '@lifeline-kit/core/sources',
  'loss-method': `${elements}/src/loss-calculator/method-view.ts`,
  'loss-method-en': '@lifeline-kit/locales/loss-method/en',
  'loss-method-zh-CN': '@lifeline-kit/locales/loss-method/zh-CN',
  'common-zh-CN': '@lifeline-kit/locales/common/zh-CN',
  'loss-calculator-zh-CN': '@lifeline-kit/locales/loss-calculator/zh-CN',
};

const dynamicImport = /\bimport\('([^']+)'\)/g;

/** In a classic script, turns `import('module')` into the absolute address of its file. */
export const lazyByAddress = (baseAddressModule: string): Plugin => ({
  name: 'lazy-by-address',
  enforce: 'pre',
  transform: {
    filter: { id: { include: /packages\/elements\/src\/.*\.ts$/ }, code: /\bimport\('/ },
    handler(code, id) {
      const replaced = code.replace(dynamicImport, (_, specifier: string) => {
        const module = specifier.startsWith('.') ? resolve(id, '..', specifier) : specifier;
        const name = Object.keys(lazyModules).find((key) => lazyModules[key] === module);
        if (!name) throw new Error(`${module} is imported lazily but has no file of its own`);
        return `import(/* @vite-ignore */ beside('lazy/${name}.js'))`;
      });
      return { code: `import { beside } from '${baseAddressModule}';${replaced}`, map: null };
    },
  },
});
