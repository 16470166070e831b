import puppeteer, { type ElementHandle, type Page } from 'puppeteer-core';
import { browsers, chromiumArgs } from '../../../tools/browsers/paths.ts';
import { startWebKitDriver, webKitCapabilities } from '../../../tools/browsers/webkit-driver.ts';
import { ask } from './webkit-session.ts';

/** A browser as assistive technology sees it: by the roles and the names that it works out itself. */
export interface Reader {
  readonly visit: (address: string) => Promise<void>;
  /** Whether the page has one of that role and name. */
  readonly has: (role: string, name: string) => Promise<boolean>;
  /** Does what a screen reader does with it: presses a button, chooses a radio. */
  readonly press: (role: string, name: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Milliseconds for something to come that is fetched, or drawn, first. */
const patience = 15_000;

const readers: Readonly<Record<string, () => Promise<Reader>>> = {
  chromium: () =>
    byPuppeteer({ executablePath: browsers.chromium.path ?? 'chromium', args: [...chromiumArgs] }),
  firefox: () =>
    byPuppeteer({ browser: 'firefox', executablePath: browsers.firefox.path ?? 'firefox' }),
  webkit: byWebDriver,
};

export function launchReader(name: string): Promise<Reader> {
  const launch = readers[name];
  if (!launch) throw new RangeError(`${name} must be one of ${Object.keys(readers).join(', ')}`);
  return launch();
}

/** Chromium by its debugger, Firefox by WebDriver BiDi; both are asked for their accessibility tree. */
async function byPuppeteer(options: Parameters<typeof puppeteer.launch>[0]): Promise<Reader> {
  const browser = await puppeteer.launch({ headless: true, ...options });
  const page = await browser.newPage();
  return readerOf({
    visit: async (address) => void (await page.goto(address)),
    find: (role, name) => found(page, role, name),
    press: (one: ElementHandle) => one.evaluate((element) => (element as HTMLElement).click()),
    close: () => browser.close(),
  });
}

/** Inside the widget, where Firefox looks only when it is told to. */
async function found(page: Page, role: string, name: string): Promise<ElementHandle | null> {
  const inside = await page.evaluateHandle(() => {
    const widget = [...document.querySelectorAll('*')].find(({ shadowRoot }) => shadowRoot);
    return widget?.shadowRoot?.querySelector('.root') ?? document.body;
  });
  return (inside as ElementHandle).$(`aria/[name="${name}"][role="${role}"]`);
}

type Answer = Readonly<Record<string, string>>;

/** WebKit tells role and name of one element at a time. */
async function byWebDriver(): Promise<Reader> {
  const driver = `http://127.0.0.1:${await startWebKitDriver()}/session`;
  const { sessionId } = await ask('POST', driver, {
    capabilities: { alwaysMatch: webKitCapabilities },
  });
  const session = `${driver}/${sessionId}`;
  const run = (script: string, ...args: readonly unknown[]): Promise<readonly Answer[]> =>
    ask('POST', `${session}/execute/sync`, { script, args });
  const told = (element: Answer, what: 'computedrole' | 'computedlabel'): Promise<string> =>
    ask('GET', `${session}/element/${Object.values(element)[0]}/${what}`);
  return readerOf({
    visit: (url) => ask('POST', `${session}/url`, { url }),
    find: async (role, name) => {
      const all = await run(`
        const widget = [...document.querySelectorAll('*')].find((one) => one.shadowRoot);
        return [...(widget?.shadowRoot.querySelectorAll('fieldset, input, button, h1, h2, h3') ?? [])];
      `);
      for (const one of all) {
        if ((await told(one, 'computedlabel')).trim() !== name) continue;
        if ((await told(one, 'computedrole')) === role) return one;
      }
      return null;
    },
    press: async (one) => void (await run('arguments[0].click();', one)),
    close: () => ask('DELETE', session),
  });
}

/** What is looked for may still be on its way. */
function readerOf<T>(engine: {
  readonly visit: Reader['visit'];
  readonly find: (role: string, name: string) => Promise<T | null>;
  readonly press: (one: T) => Promise<void>;
  readonly close: () => Promise<unknown>;
}): Reader {
  const wait = async (role: string, name: string): Promise<T | null> => {
    const end = Date.now() + patience;
    for (;;) {
      const one = await engine.find(role, name).catch(() => null); // drawn anew meanwhile
      if (one || Date.now() > end) return one;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  };
  return {
    visit: engine.visit,
    has: async (role, name) => (await wait(role, name)) !== null,
    press: async (role, name) => {
      const one = await wait(role, name);
      if (!one) throw new Error(`there is no ${role} “${name}”`);
      await engine.press(one);
    },
    close: async () => void (await engine.close()),
  };
}
