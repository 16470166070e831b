import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { elements, packages } from './paths.ts';

/**
 * Modules that load only when they are needed, by the name of their file under `lazy/`. They never
 * import Lit: a classic script brings its own, and two would be one too many.
 */
export const lazyModules: Readonly<Record<string, string>> = {
  config: `${elements}/src/shared/config.ts`,
  schema: `${packages}/core/src/schema.ts`,
  loss: `${packages}/core/src/loss.ts`,
  sources: `${packages}/core/src/sources.ts`,
  'loss-method': `${elements}/src/loss-calculator/method-view.ts`,
  'loss-method-en': `${packages}/locales/src/loss-method/en.ts`,
  'loss-method-zh-CN': `${packages}/locales/src/loss-method/zh-CN.ts`,
  'common-zh-CN': `${packages}/locales/src/common/zh-CN.ts`,
  'loss-calculator-zh-CN': `${packages}/locales/src/loss-calculator/zh-CN.ts`,
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
        const module = specifier.startsWith('.')
          ? resolve(id, '..', specifier)
          : specifier.replace(/^@lifeline-kit\/(\w+)\/(.+)$/, `${packages}/$1/src/$2.ts`);
        const name = Object.keys(lazyModules).find((key) => lazyModules[key] === module);
        if (!name) throw new Error(`${module} is imported lazily but has no file of its own`);
        return `import(/* @vite-ignore */ beside('lazy/${name}.js'))`;
      });
      return { code: `import { beside } from '${baseAddressModule}';${replaced}`, map: null };
    },
  },
});
