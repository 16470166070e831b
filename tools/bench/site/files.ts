import { readdirSync, readFileSync, statSync } from 'node:fs';
import { extname } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

/** A file as it goes over the wire. */
export interface ServedFile {
  readonly type: string;
  readonly brotli: Buffer;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
};

/** Compressed as a host would keep it: once, and as far as it goes. */
export function served(name: string, content: string | Buffer): ServedFile {
  const params = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };
  return {
    type: types[extname(name)] ?? 'application/octet-stream',
    brotli: brotliCompressSync(content, { params }),
  };
}

/** The scripts of a folder, by their address under `at`. */
export function servedFolder(folder: string, at: string): ReadonlyMap<string, ServedFile> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (name) => types[extname(name)] && statSync(`${folder}/${name}`).isFile(),
  );
  return new Map(
    names.map((name) => [`${at}${name}`, served(name, readFileSync(`${folder}/${name}`))]),
  );
}
