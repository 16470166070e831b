import { Problem } from '../problem.ts';

/**
 * The bytes of a request, counted as they come: what a request says of its own length is not
 * believed, and one that never ends is ended.
 *
 * @param body - the stream, or nothing
 * @throws {Problem} 413 above `most` bytes, 408 after `seconds`, 400 where the body breaks off
 */
export async function readBody(
  body: ReadableStream<Uint8Array> | null,
  { most, seconds }: { readonly most: number; readonly seconds: number },
): Promise<Uint8Array> {
  if (!body) return new Uint8Array();
  const reader = body.getReader();
  let slow = false;
  const timer = setTimeout(() => {
    slow = true;
    void reader.cancel().catch(() => {});
  }, seconds * 1000);
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (slow) throw tooSlow;
      if (done) return chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks, length);
      length += value.byteLength;
      if (length > most) {
        void reader.cancel().catch(() => {});
        throw tooLarge(most);
      }
      chunks.push(value);
    }
  } catch (error) {
    if (error instanceof Problem) throw error;
    throw slow ? tooSlow : brokenOff;
  } finally {
    clearTimeout(timer);
  }
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
