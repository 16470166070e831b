import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { Hono } from 'hono';
import type { Collector } from '../collector.ts';

const types: Readonly<Record<string, string>> = {
  js: 'text/javascript; charset=utf-8',
  map: 'application/json',
  json: 'application/json',
  txt: 'text/plain; charset=utf-8',
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
};

type Coding = 'br' | 'gzip' | 'identity';

const compressors: Readonly<Record<Coding, (bytes: Buffer) => Promise<Buffer>>> = {
  br: (bytes) =>
    promisify(brotliCompress)(bytes, {
      params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY },
    }),
  gzip: (bytes) => promisify(gzip)(bytes, { level: 9 }),
  identity: async (bytes) => bytes,
};

/**
 * `GET /kit/<version>/…`: the scripts, for pages of any origin. An address names its version and
 * never changes its content, so it may be kept for a year and pinned by its hash in `sri.json`.
 */
export function kitRoute({ kit }: Collector): Hono {
  const made = new Map<string, Promise<Buffer>>();
  const bytesOf = (folder: string, file: string, coding: Coding): Promise<Buffer> => {
    const key = `${coding} ${file}`;
    const known = made.get(key);
    if (known) return known;
    const bytes = readFile(`${folder}/${file}`).then(compressors[coding]);
    made.set(key, bytes);
    bytes.catch(() => made.delete(key));
    return bytes;
  };

  return new Hono().get('/kit/:version/:path{.+}', async (context) => {
    const { version, path } = context.req.param();
    if (!kit || version !== kit.version || !kit.files.has(path)) return context.notFound();
    const accepted = context.req.header('accept-encoding') ?? '';
    const coding = (['br', 'gzip'] as const).find((each) => accepted.includes(each)) ?? 'identity';
    const bytes = await bytesOf(kit.folder, path, coding);
    return context.body(new Uint8Array(bytes), 200, {
      'content-type': types[path.split('.').at(-1)!]!,
      ...(coding === 'identity' ? {} : { 'content-encoding': coding }),
      vary: 'accept-encoding',
      'cache-control': 'public, max-age=31536000, immutable',
      'access-control-allow-origin': '*',
      'cross-origin-resource-policy': 'cross-origin',
    });
  });
}
