import { createHash, randomBytes } from 'node:crypto';
import { hash, verify } from '@node-rs/argon2';

/** A secret for a person or a program: 32 characters that survive a copy by hand. */
export function madeUp(bytes = 20): string {
  const alphabet = 'abcdefghijkmnpqrstuvwxyz23456789';
  return [...randomBytes(bytes + 4)].map((byte) => alphabet[byte % alphabet.length]).join('');
}

/** Of a secret that was made up by us: long and random, so that a fast hash is enough. */
export const hashOfSecret = (secret: string): string =>
  createHash('sha256').update(secret).digest('hex');

/** Argon2id (2) with 19 MiB and two passes, as OWASP's Password Storage Cheat Sheet asks. */
const argon2 = { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 };

export const hashPassword = (password: string): Promise<string> => hash(password, argon2);

/** Of nobody's password: checked in place of an account that there is not, so that both take as long. */
let nobodys: Promise<string> | undefined;

export async function isPassword(password: string, known: string | undefined): Promise<boolean> {
  nobodys ??= hashPassword(madeUp());
  const right = await verify(known ?? (await nobodys), password);
  return right && known !== undefined;
}
