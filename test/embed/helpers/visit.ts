import { type Browser, chromium, type Page } from 'playwright-core';
import { browsers, chromiumArgs } from '../../../tools/browsers/paths.ts';

/** A visit to a page, and everything that went on in it. */
export interface Visit {
  readonly page: Page;
  /** Addresses that the page asked for, its own left out. */
  readonly asked: readonly string[];
  /** Errors, warnings and violations of its policy, in the order of their coming. */
  readonly told: readonly string[];
}

export const launch = (): Promise<Browser> =>
  chromium.launch({ executablePath: browsers.chromium.path ?? 'chromium', args: chromiumArgs });

export async function visit(browser: Browser, address: string): Promise<Visit> {
  const page = await browser.newPage();
  const asked: string[] = [];
  const told: string[] = [];
  page.on('request', (request) => request.url() !== address && asked.push(request.url()));
  page.on('pageerror', (error) => told.push(String(error)));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) told.push(message.text());
  });
  await page.exposeFunction('tellViolation', (text: string) => told.push(text));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const { violatedDirective, blockedURI, sample } = event;
      const tell = (globalThis as unknown as { tellViolation: (text: string) => void })
        .tellViolation;
      tell(`${violatedDirective} ${blockedURI} ${sample}`);
    });
  });
  await page.goto(address);
  return { page, asked, told };
}

/** Waits for the element, and tells what it works out for a small firm. */
export function medianOf(page: Page, tag = 'lifeline-loss-calculator'): Promise<number> {
  return page.evaluate(async (name) => {
    await customElements.whenDefined(name);
    const element = document.querySelector(name) as HTMLElement & {
      readonly ready: Promise<void>;
      readonly result: { readonly event: { readonly p50: number } };
    };
    await element.ready;
    return element.result.event.p50;
  }, tag);
}
