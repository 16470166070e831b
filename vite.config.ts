// Builds the site into dist/site. The demo page uses only what a customer would: the script of
// dist/cdn, copied to kit/<version>/, and tags.
import { cpSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const { version } = JSON.parse(readFileSync(here('packages/elements/package.json'), 'utf8'));
const outDir = here('dist/site');

/** Puts the kit beside the page, where a customer's own copy would be. */
const kit = (): Plugin => ({
  name: 'kit',
  transformIndexHtml: (html) => html.replaceAll('__KIT__', `kit/${version}`),
  closeBundle: () => cpSync(here('dist/cdn'), `${outDir}/kit/${version}`, { recursive: true }),
});

export default defineConfig({
  root: here('packages/site'),
  base: './',
  plugins: [kit()],
  build: {
    target: 'es2022',
    outDir,
    emptyOutDir: true,
    modulePreload: false,
    rolldownOptions: {
      input: [here('packages/site/index.html'), here('packages/site/zh-CN/index.html')],
    },
  },
  preview: { host: '127.0.0.1' },
});
