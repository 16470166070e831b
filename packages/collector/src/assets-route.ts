import { readFileSync } from 'node:fs';
import { Hono } from 'hono';

const types: Readonly<Record<string, string>> = {
  'collector.css': 'text/css; charset=utf-8',
  'admin.js': 'text/javascript; charset=utf-8',
  'icon.svg': 'image/svg+xml',
};

/** The style, the script and the icon of the collector's own pages. */
export function assetsRoute(): Hono {
  const files = new Map(
    Object.keys(types).map((name) => [
      name,
      new Uint8Array(readFileSync(new URL(`../assets/${name}`, import.meta.url))),
    ]),
  );
  return new Hono().get('/assets/:name', (context) => {
    const name = context.req.param('name');
    const file = files.get(name);
    if (!file) return context.notFound();
    return context.body(file, 200, {
      'content-type': types[name]!,
      'cache-control': 'no-cache',
    });
  });
}
