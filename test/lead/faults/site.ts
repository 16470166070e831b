import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, normalize } from 'node:path';
import { root } from '../../repo/files.ts';

const kit = `${root}dist/cdn`;

/**
 * A site that carries the built kit, with a form that sends to `?to=`. The waits are short, so that a
 * thousand faults are over in minutes; the rules are those of every page.
 */
const page = (to: string): string => `<!doctype html>
<html lang="en">
<head>
  <meta charset="utf-8" />
  <title>Contact</title>
  <link rel="icon" href="data:," />
  <script type="module">
    import { connectLeads } from '/kit/lead.js';
    connectLeads(document, { timing: { attempt: 900, firstRetry: 60, longestRetry: 500 } });
  </script>
  <script type="module" src="/kit/lifeline.js"></script>
</head>
<body>
  <lifeline-lead-form loading="eager" profile="none" brand-name="Harbourline IT"
    privacy-href="/privacy" lead-to="collector" lead-url="${to}"></lifeline-lead-form>
</body>
</html>`;

export interface Site {
  readonly origin: string;
  readonly close: () => Promise<void>;
}

export async function site(): Promise<Site> {
  if (!existsSync(`${kit}/lead.js`))
    throw new Error('the kit is not built: "npm run build" does it');
  const server = createServer(async (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    if (!pathname.startsWith('/kit/')) {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
      response.end(pathname === '/' ? page(searchParams.get('to') ?? '') : '<title>Other</title>');
      return;
    }
    try {
      const file = await readFile(join(kit, normalize(pathname.slice('/kit'.length))));
      response.writeHead(200, { 'content-type': 'text/javascript' }).end(file);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
