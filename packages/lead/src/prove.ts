import { get } from './sending/post.ts';

/** What a collector asks, by ALTCHA. */
interface Challenge {
  readonly algorithm: string;
  readonly challenge: string;
  readonly maxnumber: number;
  readonly salt: string;
  readonly signature: string;
}

/** Milliseconds that the task may take to arrive. */
const patience = 8000;
/** Numbers that are tried at most: some seconds on a small phone. */
const most = 300_000;

/**
 * Solves a task in proof of work, as ALTCHA defines it: costs a visitor nothing but a moment of their
 * device, and a machine that sends thousands of leads a lot.
 *
 * @param address - where the task is asked for
 * @returns the solution in Base64; `undefined` where there is none to be had, as on a page without TLS: the
 *   lead is marked then, never stopped
 */
export async function prove(address: string): Promise<string | undefined> {
  try {
    const { status, text } = await get(address, patience);
    const task = status === 200 ? (JSON.parse(text) as Challenge) : undefined;
    if (task?.algorithm !== 'SHA-256') return undefined;
    const { algorithm, challenge, salt, signature, maxnumber } = task;
    const largest = Math.min(Number(maxnumber) || most, most);
    const number = await solution(challenge, salt, largest);
    const solved = { algorithm, challenge, number, salt, signature };
    return number === undefined ? undefined : btoa(JSON.stringify(solved));
  } catch {
    return undefined;
  }
}

/**
 * The number whose SHA-256 together with the salt is the challenge; the digests take turns with the
 * page, which stays free.
 *
 * @see ALTCHA, Proof-of-Work, https://altcha.org/docs (the first scheme: salt, number, SHA-256)
 */
async function solution(
  challenge: string,
  salt: string,
  largest: number,
): Promise<number | undefined> {
  const encoder = new TextEncoder();
  for (let number = 0; number <= largest; number++) {
    const digest = await crypto.subtle.digest('SHA-256', encoder.encode(salt + number));
    if (hex(digest) === challenge) return number;
  }
  return undefined;
}

function hex(digest: ArrayBuffer): string {
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
