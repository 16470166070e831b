import { beside } from './base-address.ts';

/** The delivery of leads, from beside a classic script. */
export function fetchLead(): Promise<unknown> {
  return import(/* @vite-ignore */ beside('lead.js'));
}
