import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/** Everything that can go wrong between a page and a receiver, and a day on which nothing does. */
export const faults = [
  'none',
  'refuse',
  'reset before the body',
  'reset in the body',
  'reset after the body',
  'commit, then cut',
  'black hole',
  'truncate',
  'status 408',
  'status 413',
  'status 425',
  'status 429',
  'status 500',
  'status 502',
  'status 503',
  'status 504',
  'redirect',
  'no CORS header',
  'slow',
  'duplicate',
  'reorder',
] as const;
export type Fault = (typeof faults)[number];

/** Milliseconds by which a slow answer comes late. */
const slowness = 350;

/**
 * A receiver on a socket of its own, as the collector is: it keeps what it takes by its id, answers the
 * same lead as the first time, and refuses other content under an id. Its first requests go wrong.
 */
export class Receiver {
  /** Leads by their id, as they came first. */
  readonly rows = new Map<string, string>();
  /** Requests with content that was kept differently under the same id. */
  conflicts = 0;
  /** Leads that came this far, whatever became of them. */
  requests = 0;
  /** The whole head of every request: its address, and every header. */
  readonly heads: string[] = [];
  readonly #fault: Fault;
  #faulty: number;
  #server: Server;
  #port = 0;

  /** @param faulty - how many requests go wrong before all is well */
  constructor(fault: Fault, faulty: number) {
    this.#fault = fault;
    this.#faulty = faulty;
    this.#server = this.#make();
  }

  get address(): string {
    return `http://127.0.0.1:${this.#port}`;
  }

  async open(): Promise<void> {
    await this.#listen();
    if (this.#fault !== 'refuse') return;
    // Nobody listens, for as long as the faults are to last.
    await this.#shut();
    setTimeout(() => this.#listen(), 150 * this.#faulty + 100);
  }

  /** From now on all is well. */
  mend(): void {
    this.#faulty = 0;
  }

  async close(): Promise<void> {
    await this.#shut();
  }

  #make(): Server {
    return createServer((request, response) => {
      this.#answer(request, response).catch(() => request.socket.destroy());
    });
  }

  async #listen(): Promise<void> {
    this.#server = this.#make();
    await new Promise<void>((resolve) => this.#server.listen(this.#port, '127.0.0.1', resolve));
    this.#port = (this.#server.address() as AddressInfo).port;
  }

  #shut(): Promise<void> {
    this.#server.closeAllConnections();
    return new Promise((resolve) => this.#server.close(() => resolve()));
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { origin } = request.headers;
    this.heads.push([request.method, request.url, ...request.rawHeaders].join(' '));
    const isFaulty = this.#faulty > 0;
    if (origin) response.setHeader('access-control-allow-origin', origin);
    if (request.method === 'OPTIONS') {
      response.setHeader('access-control-allow-headers', 'content-type, idempotency-key');
      response.setHeader('access-control-allow-methods', 'POST');
      response.writeHead(204).end();
      return;
    }
    this.requests++;
    if (!isFaulty) return this.#take(await bodyOf(request), response);
    this.#faulty--;
    await this.#goWrong(request, response);
  }

  async #goWrong(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const fault = this.#fault;
    if (fault.startsWith('status ')) {
      await bodyOf(request);
      const status = Number(fault.slice('status '.length));
      response.writeHead(status, status === 429 ? { 'retry-after': '0' } : {}).end();
      return;
    }
    switch (fault) {
      case 'reset before the body':
        request.socket.resetAndDestroy();
        return;
      case 'reset in the body':
        request.once('data', () => request.socket.resetAndDestroy());
        return;
      case 'reset after the body':
        await bodyOf(request);
        request.socket.resetAndDestroy();
        return;
      case 'commit, then cut':
        this.#keep(await bodyOf(request));
        request.socket.destroy();
        return;
      case 'black hole':
        await bodyOf(request);
        return; // and no answer, ever
      case 'truncate': {
        const { id } = this.#keep(await bodyOf(request));
        const text = JSON.stringify({ id });
        response.writeHead(202, { 'content-length': text.length + 40 });
        response.write(text.slice(0, -6));
        setTimeout(() => request.socket.destroy(), 20);
        return;
      }
      case 'redirect':
        await bodyOf(request);
        response.writeHead(302, { location: '/sign-in' }).end();
        return;
      case 'no CORS header':
        response.removeHeader('access-control-allow-origin');
        return this.#take(await bodyOf(request), response);
      case 'duplicate': {
        const body = await bodyOf(request);
        this.#keep(body);
        return this.#take(body, response);
      }
      case 'slow':
      case 'reorder': {
        const body = await bodyOf(request);
        await sleep(slowness); // a later request overtakes this one
        return this.#take(body, response);
      }
      default:
        return this.#take(await bodyOf(request), response);
    }
  }

  #take(body: string, response: ServerResponse): void {
    const { id, isOther } = this.#keep(body);
    response.writeHead(isOther ? 409 : 202, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ id, status: isOther ? 'conflict' : 'stored' }));
  }

  #keep(body: string): { readonly id: string; readonly isOther: boolean } {
    const { data, id } = JSON.parse(body) as Sent;
    return this.#keepAs(data?.id ?? id ?? '', body);
  }

  #keepAs(id: string, body: string): { readonly id: string; readonly isOther: boolean } {
    const kept = this.rows.get(id);
    const isOther = kept !== undefined && kept !== body;
    if (isOther) this.conflicts++;
    if (kept === undefined) this.rows.set(id, body);
    return { id, isOther };
  }
}

/** A lead as an envelope, or as its flat twin. */
interface Sent {
  readonly id?: string;
  readonly data?: { readonly id: string };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('utf8');
}
