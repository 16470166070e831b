import { inTime } from '../in-time.ts';
import { KeepaliveBudget } from './keepalive.ts';

export interface Post {
  readonly url: string;
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
  /** `no-cors` reaches hosts that let nobody read their answer. */
  readonly mode?: 'cors' | 'no-cors';
  /** Milliseconds that the answer may take. */
  readonly patience: number;
}

/** What came back, read to its end. */
export interface Answer {
  /** 0 where it may not be read, or is a redirect. */
  readonly status: number;
  readonly retryAfter: string | null;
  readonly text: string;
}

/** Characters of an answer that are looked at; what names a lead is short. */
const mostAnswer = 4096;
const keepalive = new KeepaliveBudget();

/**
 * Sends a body, and reads the answer to its end: one that breaks off is none.
 *
 * @throws {Error} nothing came back, or not in time
 */
export async function post({ url, body, headers, mode, patience }: Post): Promise<Answer> {
  const bytes = new TextEncoder().encode(body);
  return keepalive.spend(bytes.length, (outlives) =>
    answerTo(url, patience, {
      method: 'POST',
      body: bytes,
      headers,
      mode: mode ?? 'cors',
      keepalive: outlives,
      cache: 'no-store',
      // A followed redirect turns into a GET on the way, whose 200 would say nothing of the lead.
      redirect: mode === 'no-cors' ? 'follow' : 'manual',
    }),
  );
}

/**
 * Asks for something small.
 *
 * @throws {Error} nothing came back, or not in time
 */
export function get(url: string, patience: number): Promise<Answer> {
  return answerTo(url, patience, { cache: 'no-store' });
}

/** A page that was kept whole while the visitor was elsewhere may wait for what no abort ends. */
async function answerTo(url: string, patience: number, init: RequestInit): Promise<Answer> {
  const aborter = new AbortController();
  const whole = answer(url, { ...init, signal: aborter.signal });
  try {
    return await inTime(whole, patience);
  } finally {
    aborter.abort();
  }
}

async function answer(url: string, init: RequestInit): Promise<Answer> {
  const response = await fetch(url, {
    ...init,
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
  });
  return {
    status: response.status,
    retryAfter: response.headers.get('retry-after'),
    text: (await response.text()).slice(0, mostAnswer),
  };
}
