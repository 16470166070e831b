import { type AddressProblem, addressProblem } from '@lifeline-kit/core/address';

/** Longer ones are no addresses that a person wrote. */
const longest = 4096;

export type Address =
  | { readonly ok: true; readonly href: string }
  | { readonly ok: false; readonly problem: AddressProblem | 'malformed' };

/**
 * Checks an address that a page or a configuration brings.
 *
 * @param text - as written; control characters, which browsers drop in silence, are refused
 * @param base - address of the page
 */
export function checkAddress(text: string, base: string): Address {
  const url = text.length > longest || hasControls(text) ? undefined : parsed(text.trim(), base);
  if (!url) return { ok: false, problem: 'malformed' };
  const problem = addressProblem(url, parsed(base));
  return problem ? { ok: false, problem } : { ok: true, href: url.href };
}

function hasControls(text: string): boolean {
  return /\p{Cc}/u.test(text.trim());
}

function parsed(text: string, base?: string): URL | undefined {
  try {
    return new URL(text, base);
  } catch {
    return undefined;
  }
}
