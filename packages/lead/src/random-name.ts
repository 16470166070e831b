/** A name that nobody else has, of 64 random bits. Not `randomUUID`, which pages without TLS lack. */
export function randomName(): string {
  return crypto.getRandomValues(new Uint32Array(2)).join('-');
}
