import type { Plugin } from 'vite';

/**
 * Zod keeps its settings and its register on the page, for other copies of itself, and reads what
 * a page has put on every object. In the files for a script tag it does neither: nothing of the
 * page changes how a setting is checked.
 */
export const ownZod = (): Plugin => ({
  name: 'own-zod',
  transform: {
    filter: { id: /node_modules[\\/]zod[\\/]v4[\\/]core[\\/]/ },
    handler(code) {
      const ownKeys = code.replaceAll(
        /for \(const (\w+) in (\w+)\) \{/g,
        'for (const $1 in $2) {\nif (!Object.hasOwn($2, $1)) continue;',
      );
      if (ownKeys === code && !code.includes('globalThis.__zod_')) return null;
      const own = ownKeys.replaceAll(/\bglobalThis\b/g, 'zodGlobals');
      return { code: `const zodGlobals = {};\n${own}`, map: null };
    },
  },
});
