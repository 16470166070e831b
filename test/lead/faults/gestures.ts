import { setTimeout as sleep } from 'node:timers/promises';
import type { BrowserContext, Page } from 'puppeteer-core';
import type { BrowserName } from './browsers.ts';
import { openForm, press, safe } from './form-page.ts';

/** What people do while a lead is on its way. */
export const gestures = [
  'wait',
  'reload',
  'close',
  'offline',
  'back',
  'two tabs',
  'double click',
  'Enter and click',
  'slow thread',
] as const;
export type Gesture = (typeof gestures)[number];

export interface Situation {
  readonly browser: BrowserName;
  readonly context: BrowserContext;
  readonly page: Page;
  readonly address: string;
  /** Milliseconds between "safe" and the gesture. */
  readonly delay: number;
}

/** Sends the form and does the gesture. @returns the page that is open afterwards */
export async function send(gesture: Gesture, situation: Situation): Promise<Page> {
  const { page, delay } = situation;
  if (gesture === 'double click') await press(page, '.send', 3);
  else if (gesture === 'Enter and click') await enterAndClick(page);
  else await press(page);
  if (gesture === 'slow thread') await block(page);
  await safe(page);
  await sleep(delay);
  return act(gesture, situation);
}

async function act(gesture: Gesture, situation: Situation): Promise<Page> {
  const { page, context, address } = situation;
  switch (gesture) {
    case 'reload':
      await openForm(page, address);
      return page;
    case 'close':
      return another(page, context, address);
    case 'offline':
      await beOffline(situation);
      return page;
    case 'back':
      await page.goto(new URL('/other', address).href, { waitUntil: 'domcontentloaded' });
      await goBack(page, address);
      return page;
    case 'two tabs': {
      const second = await context.newPage();
      await openForm(second, address);
      await page.close();
      return second;
    }
    default:
      return page;
  }
}

/** A browser with its last tab closed may end: the new one opens first. */
async function another(page: Page, context: BrowserContext, address: string): Promise<Page> {
  const next = await context.newPage();
  await page.close();
  await openForm(next, address);
  return next;
}

/** A page that comes out of the back/forward cache is loaded by no event: it is looked for. */
async function goBack(page: Page, address: string): Promise<void> {
  await page.evaluate(() => history.back());
  const end = Date.now() + 20_000;
  for (;;) {
    await sleep(50);
    const isBack = await page
      .evaluate(
        (wanted) =>
          location.href === wanted && customElements.get('lifeline-lead-form') !== undefined,
        address,
      )
      .catch(() => false); // between two pages there is nothing to ask
    if (isBack) return;
    if (Date.now() > end) throw new Error('the page did not come back');
  }
}

/** Firefox cannot be taken off the network from outside; there the page is left for a moment. */
async function beOffline({ browser, page, address }: Situation): Promise<void> {
  if (browser === 'firefox') {
    await page.goto('about:blank');
    await sleep(200);
    await openForm(page, address);
    return;
  }
  await page.setOfflineMode(true);
  await sleep(200);
  await page.setOfflineMode(false);
}

async function enterAndClick(page: Page): Promise<void> {
  await page.evaluate(() => {
    const root = document.querySelector('lifeline-lead-form')?.shadowRoot;
    root?.querySelector('form')?.requestSubmit(); // what Enter does
    root?.querySelector<HTMLElement>('.send')?.click();
  });
}

async function block(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const end = performance.now() + 250; performance.now() < end; );
  });
}
