import type { IncomingMessage } from 'node:http';
import { Problem } from '../problem.ts';

/**
 * The bytes of a request, counted as they come: what a request says of its own length is not
 * believed, and one that never ends is ended.
 *
 * They are taken from the socket's own stream. Through a web stream the same costs several times the
 * memory, which is what somebody who sends junk would like.
 *
 * @throws {Problem} 413 above `most` bytes, 408 after `seconds`, 400 where the body breaks off
 */
export function readBody(
  incoming: IncomingMessage,
  { most, seconds }: { readonly most: number; readonly seconds: number },
): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = [];
    let length = 0;
    const onData = (chunk: Uint8Array): void => {
      length += chunk.byteLength;
      if (length > most) fail(tooLarge(most));
      else chunks.push(chunk);
    };
    const onEnd = (): void => {
      leave();
      resolve(chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks, length));
    };
    const onClose = (): void => fail(brokenOff);
    const fail = (problem: Problem): void => {
      leave();
      incoming.pause();
      reject(problem);
    };
    const timer = setTimeout(() => fail(tooSlow), seconds * 1000);
    const leave = (): void => {
      clearTimeout(timer);
      incoming.off('data', onData).off('end', onEnd).off('close', onClose).off('error', onClose);
    };
    incoming.on('data', onData).on('end', onEnd).on('close', onClose).on('error', onClose);
  });
}

const tooSlow = new Problem({ status: 408, code: 'too-slow', title: 'The lead took too long' });
const brokenOff = new Problem({
  status: 400,
  code: 'broken-off',
  title: 'The body broke off before its end',
});

/** What a body above the limit is answered, whether it says so itself or is found to be. */
export const tooLarge = (most: number): Problem =>
  new Problem({
    status: 413,
    code: 'too-large',
    title: `A lead has at most ${most} bytes`,
  });
