import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { root } from '../../repo/files.ts';

/** A page that a test writes: its markup, and the headers that come with it. */
export interface HostPage {
  readonly html: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Two servers on this machine: a site with pages of the test, and a host of the kit elsewhere. */
export interface Hosts {
  /** Serves the page, and the kit under `/kit/`. */
  readonly site: string;
  /** Another origin that serves the kit alone, open to all. */
  readonly elsewhere: string;
  /** Puts a page at an address of the site. */
  readonly put: (path: string, page: HostPage) => string;
  readonly close: () => Promise<void>;
}

const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
};

export async function hosts(): Promise<Hosts> {
  const pages = new Map<string, HostPage>();
  const site = await listening((path) => pages.get(path) ?? kitFile(path));
  const elsewhere = await listening((path) => kitFile(path));
  return {
    site: site.origin,
    elsewhere: elsewhere.origin,
    put: (path, page) => {
      pages.set(path, page);
      return site.origin + path;
    },
    close: async () => {
      await Promise.all([site, elsewhere].map(({ server }) => closed(server)));
    },
  };
}

interface Answer extends HostPage {
  readonly type?: string | undefined;
}

async function kitFile(path: string): Promise<Answer | undefined> {
  if (!path.startsWith('/kit/')) return undefined;
  const file = join(`${root}dist/cdn`, normalize(path.slice('/kit'.length)));
  try {
    const html = await readFile(file, 'utf8');
    const headers = { 'access-control-allow-origin': '*' };
    return { html, headers, type: types[extname(file)] };
  } catch {
    return undefined;
  }
}

async function listening(
  answer: (path: string) => Answer | undefined | Promise<Answer | undefined>,
): Promise<{ readonly server: Server; readonly origin: string }> {
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const found = await answer(pathname);
    response.writeHead(found ? 200 : 404, {
      'content-type': found?.type ?? 'text/html; charset=utf-8',
      ...found?.headers,
    });
    response.end(found?.html ?? '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { server, origin: `http://127.0.0.1:${port}` };
}

function closed(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}
