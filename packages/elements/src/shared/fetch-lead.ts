import { fromBeside } from './base-address.ts';

/** The delivery of leads after what it imports; the build of a classic script knows its files. */
declare const __LEAD__: readonly string[];

/** The delivery of leads, from beside a classic script. */
export function fetchLead(): Promise<unknown> {
  return fromBeside(...__LEAD__);
}
