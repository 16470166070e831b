import { setTimeout as sleep } from 'node:timers/promises';
import { type Browser, chromium } from 'playwright-core';
import puppeteer, { type Page } from 'puppeteer-core';
import { browsers, chromiumArgs } from '../../../tools/browsers/paths.ts';
import { webKitSession } from './webkit-session.ts';

/** One window of a browser, whichever it is. */
export interface Tab {
  /** Opens an address, and waits until it has loaded. */
  readonly visit: (address: string) => Promise<void>;
  readonly back: () => Promise<void>;
  readonly resize: (width: number, height: number) => Promise<void>;
  /** The screen as a PNG. */
  readonly picture: () => Promise<Uint8Array>;
  /** Runs a function in the page; it sees nothing but its arguments. */
  readonly run: <A extends readonly unknown[], R>(
    work: (...values: A) => Promise<R> | R,
    ...values: A
  ) => Promise<Awaited<R>>;
}

export interface Engine {
  readonly name: string;
  readonly tab: Tab;
  readonly close: () => Promise<void>;
}

const size = { width: 1280, height: 900 };

const launchers: Readonly<Record<string, () => Promise<Engine>>> = {
  chromium: async () => {
    const browser = await launchChromium();
    const page = await browser.newPage({ viewport: size });
    const tab: Tab = {
      visit: async (address) => void (await page.goto(address)),
      back: async () => void (await page.goBack()),
      resize: (width, height) => page.setViewportSize({ width, height }),
      picture: () => page.screenshot(),
      run: (work, ...values) => page.evaluate(called(work, values)) as never,
    };
    return { name: 'chromium', tab, close: () => browser.close() };
  },
  firefox: async () => {
    const executablePath = browsers.firefox.path ?? 'firefox';
    const browser = await puppeteer.launch({ browser: 'firefox', headless: true, executablePath });
    const open = async (): Promise<Page> => {
      const page = await browser.newPage();
      await page.setViewport(size);
      page.setDefaultTimeout(60_000);
      return page;
    };
    let page = await open();
    let wentBack = false;
    const tab: Tab = {
      visit: async (address) => {
        if (wentBack) {
          await page.close();
          page = await open();
          wentBack = false;
        }
        await page.goto(address);
      },
      back: async () => {
        // Its driver waits for a load, which a page that was kept whole never has again, and then
        // loses sight of the window.
        wentBack = true;
        const address = (): Promise<unknown> => page.evaluate('location.href').catch(() => '');
        const before = await address();
        await page.evaluate('setTimeout(() => history.back())');
        for (let turn = 0; turn < 100 && (await address()) === before; turn++) await sleep(50);
      },
      resize: (width, height) => page.setViewport({ width, height }),
      picture: () => page.screenshot(),
      run: (work, ...values) => page.evaluate(called(work, values)) as never,
    };
    return { name: 'firefox', tab, close: () => browser.close() };
  },
  webkit: async () => {
    const { tab, close } = await webKitSession();
    await tab.resize(size.width, size.height);
    return { name: 'webkit', tab, close };
  },
};

/** Those that are installed; `BROWSERS=chromium,firefox` narrows it down. */
export const engineNames: readonly string[] =
  process.env.BROWSERS?.split(',') ??
  Object.entries(browsers)
    .filter(([, { path }]) => path)
    .map(([name]) => name);

export function launchEngine(name: string): Promise<Engine> {
  const launch = launchers[name];
  if (!launch) throw new RangeError(`${name} must be one of ${Object.keys(launchers).join(', ')}`);
  return launch();
}

export const launchChromium = (...args: readonly string[]): Promise<Browser> =>
  chromium.launch({
    executablePath: browsers.chromium.path ?? 'chromium',
    args: [...chromiumArgs, ...args],
  });

/** As an expression, which drivers evaluate past the policy of the page. */
const called = (work: unknown, values: readonly unknown[]): string =>
  `(${work})(...${JSON.stringify(values)})`;
