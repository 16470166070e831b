/**
 * SHA-256 of a text in UTF-8, as 64 hexadecimal digits.
 *
 * Pages without TLS have no `crypto.subtle`; there a kept library does it, which nobody else
 * fetches. Both give the same digits.
 */
export async function sha256(text: string): Promise<string> {
  const bytes = new TextEncoder().encode(text);
  const { subtle } = globalThis.crypto ?? {};
  const digest = subtle
    ? new Uint8Array(await subtle.digest('SHA-256', bytes))
    : (await import('./sha256-library.ts')).digest(bytes);
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
