import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A host that notes the whole head of every request: its address, and every header. */
export interface Listener {
  readonly origin: string;
  readonly heads: readonly string[];
  readonly close: () => Promise<void>;
}

export async function listener(answer: RequestListener): Promise<Listener> {
  const heads: string[] = [];
  const server = createServer((request, response) => {
    heads.push([request.method, request.url, ...request.rawHeaders].join(' '));
    response.setHeader('access-control-allow-origin', '*');
    answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    heads,
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
