/**
 * A UUID of version 7: it sorts by time, and 74 bits are random.
 *
 * @param time - milliseconds since 1970
 * @param random - ten random bytes, as from `crypto.getRandomValues`; `randomUUID` is missing on pages
 *   without TLS
 * @see RFC 9562, Universally Unique IDentifiers, section 5.7, May 2024
 *
 * @example
 * uuid7(0x17f22e279b0, new Uint8Array([0x0c, 0xc3, 0x18, 0xc4, 0xdc, 0x0c, 0x0c, 0x07, 0x39, 0x8f]));
 * // => '017f22e2-79b0-7cc3-98c4-dc0c0c07398f'
 */
export function uuid7(time: number, random: Uint8Array): string {
  const [high = 0, ...rest] = random;
  const [low = 0, variant = 0, ...tail] = rest;
  const bytes = [0x70 | (high & 0x0f), low, 0x80 | (variant & 0x3f), ...tail];
  const hex = (value: number, digits: number): string => value.toString(16).padStart(digits, '0');
  const text = hex(Math.trunc(time), 12) + bytes.map((byte) => hex(byte, 2)).join('');
  return text.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*$/, '$1-$2-$3-$4-$5');
}
