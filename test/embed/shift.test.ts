// What is pasted from the guides moves nothing on the page: layout shift as the web defines it, in
// the one browser that tells it, with scripts that come late.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Browser } from 'playwright-core';
import { root } from '../repo/files.ts';
import { launchChromium } from './helpers/engines.ts';
import { type Hosts, hosts } from './helpers/hosts.ts';
import { widgets } from './helpers/widgets.ts';

/** From a phone to a screen on a wall. */
const screens = [
  { width: 360, height: 740 },
  { width: 768, height: 1024 },
  { width: 1280, height: 800 },
  { width: 1920, height: 1080 },
  { width: 2560, height: 1440 },
] as const;

/** The first snippet of an element's guide, word for word. */
function snippet(widget: string): string {
  const [, code = ''] =
    /```html\n([\s\S]*?)```/.exec(readFileSync(`${root}docs/elements/${widget}.md`, 'utf8')) ?? [];
  assert.match(code, /<style>[\s\S]*<lifeline-/, `the guide of ${widget} has no snippet`);
  return code.replaceAll('/lifeline/', '/kit/');
}

const withoutRule = (code: string): string => code.replace(/<style>[\s\S]*?<\/style>/, '');
const withoutAttribute = (code: string): string =>
  code.replace(/(<lifeline-[^>]*?)\s+style="[^"]*"/, '$1');

const ways = {
  'as it stands in the guide': (code: string) => code,
  'with the rule alone': withoutAttribute,
  'where a page builder has dropped the rule': withoutRule,
};

const words = '<p>We look after the computers of forty small firms along the coast.</p>'.repeat(9);
const pageWith = (code: string): string => `<!doctype html><html lang="en"><meta charset="utf-8">
  <meta name="viewport" content="width=device-width"><title>Harbourline IT</title>
  <style>body { max-width: 72em; margin: 0 auto; padding: 1em; font: 16px/1.5 sans-serif }</style>
  <h1>One bad Tuesday should not cost you the year</h1>${code}<h2>How we work</h2>${words}`;

describe('nothing jumps', () => {
  let browser: Browser;
  let servers: Hosts;
  let visits = 0;
  before(async () => {
    servers = await hosts();
    browser = await launchChromium();
  });
  after(async () => {
    console.log(`${visits} visits: CLS 0.00`);
    await browser.close();
    await servers.close();
  });

  for (const widget of widgets) {
    for (const [way, change] of Object.entries(ways)) {
      test(`lifeline-${widget}, ${way}`, async () => {
        const address = servers.put('/shift', { html: pageWith(change(snippet(widget))) });
        const shifts = await Promise.all(
          screens.map(
            async (viewport) => [viewport.width, await shiftOf(address, viewport)] as const,
          ),
        );
        assert.deepEqual(
          shifts.filter(([, shift]) => shift >= 0.005),
          [],
        );
        visits += screens.length;
      });
    }
  }

  async function shiftOf(address: string, viewport: (typeof screens)[number]): Promise<number> {
    const page = await browser.newPage({ viewport });
    // What comes late has to be late: the page is on the screen before its first script.
    await page.route('**/kit/**', async (route) => {
      await sleep(250);
      await route.continue();
    });
    await page.addInitScript(() => {
      const page = window as unknown as { shift: number };
      page.shift = 0;
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) page.shift += (entry as Shift).value;
      }).observe({ type: 'layout-shift', buffered: true });
      interface Shift extends PerformanceEntry {
        readonly value: number;
      }
    });
    await page.goto(address, { waitUntil: 'commit' });
    const shift = await page.evaluate(async () => {
      const find = (): Element | null => document.querySelector('h2 ~ p:last-of-type');
      while (!find()) await new Promise((go) => setTimeout(go, 20));
      const tag = [...document.querySelectorAll('*')].find((one) =>
        one.localName.startsWith('lifeline-'),
      )!;
      await customElements.whenDefined(tag.localName);
      await (tag as Element & { ready: Promise<void> }).ready;
      await new Promise((go) => setTimeout(go, 700)); // what comes after the first look
      return (window as unknown as { shift: number }).shift;
    });
    await page.close();
    return shift;
  }
});
