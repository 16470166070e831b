import { sha256 } from '@noble/hashes/sha2.js';

/** SHA-256 where the browser gives none. */
export function digest(bytes: Uint8Array): Uint8Array {
  return sha256(bytes);
}
