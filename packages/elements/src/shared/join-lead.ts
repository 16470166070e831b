import { type LeadPrepareEvent, type LeadService, leadDatabase } from '@lifeline-kit/core/lead';
import { warn } from './warn.ts';

/** What the join needs of the delivery. */
interface Delivering {
  connectLeads(root: EventTarget): { readonly service: LeadService };
}

/**
 * Joins forms and delivery on a page that has them from a script tag: fetches the delivery when a form
 * asks for one, and on a page without a form when an earlier visit has left a lead behind.
 */
export function joinLead(load: () => Promise<unknown>): void {
  const connected = async (): Promise<LeadService> => {
    const { connectLeads } = (await load()) as Delivering;
    return connectLeads(document).service;
  };
  // At the window, where no element of the page can hide the method.
  addEventListener('lifeline-lead-prepare', (event) => {
    const prepare = event as Event & Partial<LeadPrepareEvent>;
    if (!prepare.provide) return; // a stranger's
    const service = connected();
    prepare.provide(service);
    // Whoever sends something is told by the form; this is for whoever built the page.
    service.catch((reason) =>
      warn(`<lifeline-lead-form> cannot send: its delivery could not be loaded: ${reason}`),
    );
  });
  const idle = globalThis.requestIdleCallback ?? setTimeout;
  idle(async () => {
    if (await hasOutbox()) await connected().catch(() => {}); // the next visit tries again
  });
}

/** Whether this browser has ever kept a lead of this site; looking leaves nothing behind. */
function hasOutbox(): Promise<boolean> {
  return new Promise((resolve) => {
    try {
      const request = indexedDB.open(leadDatabase);
      request.onupgradeneeded = () => request.transaction?.abort();
      request.onsuccess = () => {
        request.result.close();
        resolve(true);
      };
      request.onerror = () => resolve(false);
    } catch {
      resolve(false); // no storage here
    }
  });
}
