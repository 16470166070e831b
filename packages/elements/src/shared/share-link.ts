import { plainJson } from './plain-json.ts';

/** Characters of a link that are read; one with every answer has some eight hundred. */
const mostText = 6000;

/**
 * The address of a page with data behind the `#`, which no browser sends to a server.
 *
 * @param page - address of the page; another fragment of it is left out
 * @param key - what the data is, such as `lifeline-loss`
 */
export function linkWith(page: string, key: string, data: object): string {
  const address = new URL(page);
  address.hash = `${key}=${packed(plainJson(data))}`;
  return address.href;
}

/**
 * What a fragment carries under a key.
 *
 * @param hash - `location.hash`
 * @returns `undefined` where there is nothing under the key, `null` where it cannot be read
 */
export function dataIn(hash: string, key: string): unknown {
  const start = `#${key}=`;
  if (!hash.startsWith(start)) return undefined;
  const text = hash.slice(start.length);
  if (text.length > mostText || !/^[\w-]*$/.test(text)) return null;
  try {
    const data: unknown = JSON.parse(unpacked(text));
    return typeof data === 'object' ? data : null;
  } catch {
    return null;
  }
}

/** Base64 with the letters that an address takes. */
function packed(text: string): string {
  const bytes = new TextEncoder().encode(text);
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

function unpacked(text: string): string {
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  const bytes = Uint8Array.from(binary, (char) => char.charCodeAt(0));
  return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
}
