/** A name that nobody else has: 16 hexadecimal digits. Not `randomUUID`, which pages without TLS lack. */
export function randomName(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(8));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
