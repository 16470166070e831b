import type { IncomingMessage } from 'node:http';
import { isIPv6 } from 'node:net';

/** What `@hono/node-server` lends to a request. */
export interface Bindings {
  readonly incoming: IncomingMessage;
}

/** What is needed of the context of a request. */
interface Asked {
  readonly env: Bindings;
  readonly req: { readonly header: (name: string) => string | undefined };
}

/**
 * The address a request came from, for limits alone: it is neither stored nor logged.
 *
 * @param proxies - how many proxies stand in front; each adds one address on the right
 */
export function clientAddress(context: Asked, proxies: number): string {
  const direct = context.env.incoming.socket.remoteAddress ?? '';
  const chain = (context.req.header('x-forwarded-for') ?? '').split(',').map((each) => each.trim());
  const forwarded = proxies > 0 ? chain.at(-proxies) : undefined;
  return group(forwarded || direct);
}

/** One household or firm has 2^64 addresses of IPv6: they count as one. */
function group(address: string): string {
  if (!isIPv6(address) || address.startsWith('::ffff:')) return address.replace('::ffff:', '');
  const [head = '', tail] = address.split('%')[0]!.split('::');
  const left = head.split(':').filter(Boolean);
  const right = (tail ?? '').split(':').filter(Boolean);
  const zeros = tail === undefined ? 0 : 8 - left.length - right.length;
  const all = [...left, ...Array<string>(Math.max(0, zeros)).fill('0'), ...right];
  return all.slice(0, 4).join(':');
}
