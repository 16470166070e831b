import { setTimeout as sleep } from 'node:timers/promises';
import type { Browser, Page } from 'puppeteer-core';
import type { BrowserName } from './browsers.ts';
import { fillIn, openForm, press, stateOf } from './form-page.ts';
import { type Gesture, send } from './gestures.ts';
import { type Fault, Receiver } from './receiver.ts';

/** One lead, one fault, one gesture. */
export interface Case {
  readonly browser: BrowserName;
  readonly fault: Fault;
  /** How many requests go wrong before all is well. */
  readonly faulty: number;
  readonly gesture: Gesture;
  /** Milliseconds between "safe" and the gesture. */
  readonly delay: number;
  /** Marks the lead. */
  readonly email: string;
}

export type Verdict = 'arrived' | 'lost' | 'doubled';

/** Milliseconds that a lead may take, with everything that goes wrong on its way. */
const patience = 30_000;

/** What was seen where a lead did not arrive, or came twice. */
export interface Report {
  readonly verdict: Verdict;
  readonly requests: number;
  /** States of what the device keeps, and of what the form shows. */
  readonly kept: readonly string[];
  readonly shown: string | undefined;
}

export async function run(one: Case, browser: Browser, origin: string): Promise<Report> {
  const receiver = new Receiver(one.fault, one.faulty);
  await receiver.open();
  const context = await browser.createBrowserContext();
  try {
    const address = `${origin}/?to=${encodeURIComponent(receiver.address)}`;
    const page = await context.newPage();
    await openForm(page, address);
    await fillIn(page, one.email);
    const { gesture, delay } = one;
    const open = await send(gesture, { browser: one.browser, context, page, address, delay });
    await arrival(receiver, open);
    // What was sent twice has had its time to arrive twice.
    await sleep(one.fault === 'reorder' || one.fault === 'slow' ? 500 : 60);
    return {
      verdict: verdict(receiver, one.email),
      requests: receiver.requests,
      kept: await kept(open),
      shown: await stateOf(open),
    };
  } finally {
    await context.close();
    await receiver.close();
  }
}

/** Waits until the lead is there and no longer on the device; tries again as a person would. */
async function arrival(receiver: Receiver, page: Page): Promise<void> {
  const end = Date.now() + patience;
  while (Date.now() < end) {
    if (receiver.rows.size > 0 && (await kept(page)).length === 0) return;
    if ((await stateOf(page)) === 'failed') await press(page, '.actions .primary');
    await sleep(40);
  }
}

/** States of the leads that the device still keeps. */
function kept(page: Page): Promise<readonly string[]> {
  return page.evaluate(
    () =>
      new Promise<readonly string[]>((resolve) => {
        const opening = indexedDB.open('lifeline');
        opening.onupgradeneeded = () => opening.transaction?.abort();
        opening.onerror = () => resolve([]);
        opening.onsuccess = () => {
          const all: IDBRequest<{ readonly state: string; readonly problem?: string }[]> =
            opening.result.transaction('outbox').objectStore('outbox').getAll();
          all.onsuccess = () => {
            opening.result.close();
            resolve(all.result.map(({ state, problem }) => `${state} ${problem ?? ''}`.trim()));
          };
        };
      }),
  );
}

function verdict({ rows, conflicts }: Receiver, email: string): Verdict {
  const own = [...rows.values()].filter((body) => body.includes(`"${email}"`));
  if (own.length === 0) return 'lost';
  return own.length > 1 || rows.size > 1 || conflicts > 0 ? 'doubled' : 'arrived';
}
