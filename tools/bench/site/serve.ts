import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type ServedFile, served } from './files.ts';

/** Answers a request that is not for a file, as the server behind a rival would. */
export type Answer = (path: string) => object | undefined;

/** A site on this machine. */
export interface Site {
  readonly origin: string;
  readonly put: (path: string, file: ServedFile) => void;
  readonly close: () => Promise<void>;
}

/** Serves files in brotli over loopback, and what a rival asks of its own server. */
export async function serve(answers: readonly Answer[]): Promise<Site> {
  const files = new Map<string, ServedFile>();
  const server = createServer((request, response) => {
    request.resume();
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const file = files.get(pathname) ?? answered(answers, pathname);
    if (!file) return response.writeHead(404).end();
    response.writeHead(200, {
      'content-type': file.type,
      'content-encoding': 'br',
      'content-length': file.brotli.length,
    });
    return response.end(file.brotli);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    put: (path, file) => files.set(path, file),
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

function answered(answers: readonly Answer[], path: string): ServedFile | undefined {
  for (const answer of answers) {
    const found = answer(path);
    if (found) return served('answer.json', JSON.stringify(found));
  }
  return undefined;
}
