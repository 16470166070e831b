/** Hosts whose address alone is the permission to post there, or that ask for a key. */
const secretHosts =
  /(^|\.)(hooks\.slack\.com|webhook\.office\.com|outlook\.office\.com|logic\.azure\.com|powerautomate\.com|powerplatform\.com|api\.telegram\.org|connectwise\.com|myconnectwise\.net|autotask\.net|halopsa\.com|syncromsp\.com)$/i;
const secretWords =
  /[?&#;](api[-_]?(key|token)|(access|auth)[-_]?token|token|(client[-_]?)?secret|sig(nature)?|x-amz-signature|pass(word|wd)?|authorization)=|\/\/discord(app)?\.com\/api\/webhooks\//i;

/** Longer ones are no addresses that a person wrote. */
const longest = 4096;

export type AddressProblem = 'scheme' | 'credentials' | 'secret' | 'malformed';

export type Address =
  | { readonly ok: true; readonly href: string }
  | { readonly ok: false; readonly problem: AddressProblem };

/**
 * Checks an address that a page or a configuration brings: `https:`, `http:` on this machine
 * alone, `mailto:`, `tel:`, or one of the page's own site. Whatever carries a password or a key is
 * refused, since everybody can read the page.
 *
 * @param text - as written; control characters, which browsers drop in silence, are refused
 * @param base - address of the page
 */
export function checkAddress(text: string, base: string): Address {
  const url = text.length > longest || hasControls(text) ? undefined : parsed(text.trim(), base);
  if (!url) return { ok: false, problem: 'malformed' };
  if (!isAllowed(url, parsed(base))) return { ok: false, problem: 'scheme' };
  if (url.username || url.password) return { ok: false, problem: 'credentials' };
  if (secretHosts.test(url.hostname) || secretWords.test(url.href)) {
    return { ok: false, problem: 'secret' };
  }
  return { ok: true, href: url.href };
}

function isAllowed(url: URL, page: URL | undefined): boolean {
  if (['https:', 'mailto:', 'tel:'].includes(url.protocol)) return true;
  const ownSite = url.protocol === page?.protocol && url.host === page.host;
  if (url.protocol === 'http:') return ownSite || isThisMachine(url.hostname);
  return url.protocol === 'file:' && ownSite; // a page that is looked at before it is put online
}

function isThisMachine(host: string): boolean {
  return ['localhost', '127.0.0.1', '[::1]'].includes(host) || host.endsWith('.localhost');
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
