import type { Plugin } from 'vite';

/**
 * What is changed in Chart.js. It trusts that no element of the page is called `defaultView`, and
 * that nobody has taken `ResizeObserver` away: without it a chart keeps the size it is drawn at.
 */
const changes: readonly (readonly [file: RegExp, find: string, put: string])[] = [
  [
    /chart\.js[\\/]dist[\\/]chunks[\\/]\w+\.js$/,
    'element.ownerDocument.defaultView.getComputedStyle(element, null)',
    'globalThis.getComputedStyle(element, null)',
  ],
  [
    /chart\.js[\\/]dist[\\/]chart\.js$/,
    'const observer = new ResizeObserver(',
    'if (!globalThis.ResizeObserver) return;\n    const observer = new ResizeObserver(',
  ],
];

/** In the files for a script tag, nothing that a page does keeps a chart from being drawn. */
export const ownChart = (): Plugin => ({
  name: 'own-chart',
  transform: {
    filter: { id: /node_modules[\\/]chart\.js[\\/]dist[\\/]/ },
    handler(code, id) {
      let changed = code;
      for (const [file, find, put] of changes) {
        if (!file.test(id)) continue;
        if (!code.includes(find))
          throw new Error(`${id} has no ${find}: Chart.js is another than it was`);
        changed = changed.replace(find, put);
      }
      return changed === code ? null : { code: changed, map: null };
    },
  },
});
