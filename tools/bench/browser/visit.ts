import type { Browser, CDPSession, Page } from 'playwright-core';
import { type Awaited, probe } from './probe.ts';
import { type Conditions, throttle } from './throttle.ts';

/** A visit to a page by somebody who was never there before. */
export interface Visit {
  readonly page: Page;
  readonly session: CDPSession;
  /** Requests to anyone but the page's own address. */
  readonly elsewhere: readonly string[];
  readonly close: () => Promise<void>;
}

export interface Destination {
  readonly address: string;
  readonly awaited: Awaited;
  readonly conditions: Conditions;
  readonly viewport?: Viewport;
  /** What has to be under way before the page is asked for. */
  readonly before?: (page: Page) => Promise<unknown>;
}

export interface Viewport {
  readonly width: number;
  readonly height: number;
}

const desktop: Viewport = { width: 1280, height: 800 };

export async function visit(
  browser: Browser,
  { address, awaited, conditions, viewport = desktop, before }: Destination,
): Promise<Visit> {
  const context = await browser.newContext({ viewport });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await throttle(session, conditions);
  await page.addInitScript(probe, awaited);
  const elsewhere: string[] = [];
  const { origin } = new URL(address);
  page.on('request', (request) => {
    const url = request.url();
    if (/^https?:/.test(url) && new URL(url).origin !== origin) elsewhere.push(url);
  });
  await before?.(page);
  await page.goto(address, { waitUntil: 'commit' });
  return { page, session, elsewhere, close: () => context.close() };
}

/** Milliseconds after which a page that shows nothing counts as broken. */
const patience = 30_000;

/** Waits until the page can be used, and tells after how many milliseconds that was. */
export async function usable(page: Page): Promise<number> {
  const late = new Promise<never>((_, reject) => {
    setTimeout(() => reject(new Error(`${page.url()} never became usable`)), patience).unref();
  });
  return Promise.race([page.evaluate(() => bench.usable), late]);
}

/** Waits until nothing was fetched and nothing long was worked on for a while. */
export async function settled(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  await page.evaluate(async (quiet) => {
    for (let calm = 0; calm < quiet; ) {
      const before = performance.now();
      await new Promise((resolve) => setTimeout(resolve, 20));
      calm = performance.now() - before < 50 ? calm + 20 : 0;
    }
  }, 300);
}
