import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { root } from '../../repo/files.ts';

/** A page that a test writes: its markup, and the headers that come with it. */
export interface HostPage {
  readonly html: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** `text/html` where it says nothing. */
  readonly type?: string | undefined;
}

/** Two servers on this machine: a site with pages of the test, and a host of the kit elsewhere. */
export interface Hosts {
  /** Serves the page, the kit under `/kit/`, and the same under `/old/` as another version. */
  readonly site: string;
  /** Another origin that serves the kit alone, open to all. */
  readonly elsewhere: string;
  /** Puts a page at an address of the site. */
  readonly put: (path: string, page: HostPage) => string;
  /** Paths of the site that were asked for since the last call. */
  readonly asked: () => readonly string[];
  /** Lets no answer come for these paths of the site, as a blocker does; none again without any. */
  readonly hold: (...paths: readonly string[]) => void;
  readonly close: () => Promise<void>;
}

const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
};

/** For a page elsewhere, or one in a frame without an origin. */
const openToAll = { 'access-control-allow-origin': '*' };

/**
 * Keeps what goes wrong on a page in `window.told`: in any browser, under any policy that lets
 * scripts of its own site run.
 */
const tellingScript = `(() => {
  const told = (window.told = []);
  addEventListener('error', ({ message, target }) => {
    told.push(message ? 'error ' + message : 'not loaded ' + (target.src || target.href));
  }, true);
  addEventListener('unhandledrejection', ({ reason }) => told.push('rejected ' + reason));
  document.addEventListener('securitypolicyviolation', (event) => {
    told.push(['violation', event.violatedDirective, event.blockedURI, event.sample].join(' '));
  });
  for (const level of ['warn', 'error']) {
    const tell = console[level];
    console[level] = (...words) => {
      told.push(words.join(' '));
      tell.apply(console, words);
    };
  }
})();`;
export const tellingIntegrity = `sha384-${createHash('sha384').update(tellingScript).digest('base64')}`;

export async function hosts(): Promise<Hosts> {
  const pages = new Map<string, HostPage>([
    ['/told.js', { html: tellingScript, headers: openToAll, type: types['.js'] }],
  ]);
  let asked: string[] = [];
  let held: readonly string[] = [];
  const site = await listening((path) => {
    asked.push(path);
    if (held.includes(path)) return 'held';
    return pages.get(path) ?? kitFile(path);
  });
  const elsewhere = await listening((path) => kitFile(path));
  return {
    site: site.origin,
    elsewhere: elsewhere.origin,
    put: (path, page) => {
      pages.set(path, page);
      return site.origin + path;
    },
    asked: () => {
      const paths = asked;
      asked = [];
      return paths;
    },
    hold: (...paths) => {
      held = paths;
    },
    close: async () => {
      await Promise.all([site, elsewhere].map(({ server }) => closed(server)));
    },
  };
}

/** What the version is that stands in for another; its files differ in nothing else. */
export const otherVersion = '0.0.9';
const { version } = JSON.parse(await readFile(`${root}packages/elements/package.json`, 'utf8'));

async function kitFile(path: string): Promise<HostPage | undefined> {
  const [, folder, rest = ''] = /^\/(kit|old)\/(.*)$/.exec(path) ?? [];
  if (!folder) return undefined;
  const file = join(`${root}dist/cdn`, normalize(`/${rest}`));
  try {
    const text = await readFile(file, 'utf8');
    const html = folder === 'old' ? text.replaceAll(version, otherVersion) : text;
    return { html, headers: openToAll, type: types[extname(file)] };
  } catch {
    return undefined;
  }
}

async function listening(
  answer: (path: string) => HostPage | 'held' | undefined | Promise<HostPage | undefined>,
): Promise<{ readonly server: Server; readonly origin: string }> {
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const found = await answer(pathname);
    if (found === 'held') {
      response.destroy();
      return;
    }
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
