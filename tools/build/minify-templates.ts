import { minifyHTMLLiterals } from 'minify-literals';
import type { Plugin } from 'vite';

/** Takes the white space out of html, svg and css templates. */
export const minifyTemplates = (): Plugin => ({
  name: 'minify-templates',
  apply: 'build',
  enforce: 'pre',
  transform: {
    filter: { id: { include: /\.ts$/, exclude: /node_modules/ }, code: /\b(html|svg|css)`/ },
    async handler(code, id) {
      const out = await minifyHTMLLiterals(code, { fileName: id });
      return out ? { code: out.code, map: out.map as never } : null;
    },
  },
});
