/** Hosts whose address alone is the permission to post there, or that ask for a key. */
const secretHosts =
  /(^|\.)(hooks\.slack\.com|webhook\.office\.com|outlook\.office\.com|logic\.azure\.com|powerautomate\.com|powerplatform\.com|api\.telegram\.org|connectwise\.com|myconnectwise\.net|autotask\.net|halopsa\.com|syncromsp\.com)$/i;
const secretWords =
  /[?&#;](api[-_]?(key|token)|(access|auth)[-_]?token|token|(client[-_]?)?secret|sig(nature)?|x-amz-signature|pass(word|wd)?|authorization)=|\/\/discord(app)?\.com\/api\/webhooks\//i;

export type AddressProblem = 'scheme' | 'credentials' | 'secret';

/** The parts of an address, as `URL` gives them. */
export interface AddressParts {
  readonly protocol: string;
  readonly host: string;
  readonly hostname: string;
  readonly username: string;
  readonly password: string;
  readonly href: string;
}

/**
 * What speaks against an address that a page or a configuration brings. Allowed are `https:`, `http:` on
 * this machine alone, `mailto:`, `tel:`, and the page's own site. Whatever carries a password or a key
 * is refused, since everybody can read the page.
 *
 * @param page - the address of the page, where there is one
 */
export function addressProblem(
  address: AddressParts,
  page: AddressParts | undefined,
): AddressProblem | undefined {
  if (!isAllowed(address, page)) return 'scheme';
  if (address.username || address.password) return 'credentials';
  if (secretHosts.test(address.hostname) || secretWords.test(address.href)) return 'secret';
  return undefined;
}

function isAllowed(address: AddressParts, page: AddressParts | undefined): boolean {
  const { protocol, host, hostname } = address;
  if (['https:', 'mailto:', 'tel:'].includes(protocol)) return true;
  const ownSite = protocol === page?.protocol && host === page.host;
  if (protocol === 'http:') return ownSite || isThisMachine(hostname);
  return protocol === 'file:' && ownSite; // a page that is looked at before it is put online
}

function isThisMachine(host: string): boolean {
  return ['localhost', '127.0.0.1', '[::1]'].includes(host) || host.endsWith('.localhost');
}
