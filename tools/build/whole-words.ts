import type { Plugin } from 'vite';

/**
 * Makes each file of words whole, so that a page fetches one: what two widgets say alike is written
 * into both, where the bundler would cut it out into a file of its own.
 */
export const wholeWords: Plugin = {
  name: 'whole-words',
  enforce: 'pre',
  load: {
    filter: { id: /packages[\\/]elements[\\/]src[\\/][\w\\/-]+[\\/]words[\\/][\w-]+\.ts$/ },
    async handler(id) {
      const { words } = await import(id);
      return { code: `export const words = ${JSON.stringify(words)};`, map: null };
    },
  },
};
