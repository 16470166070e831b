import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { type Hosts, hosts } from './helpers/hosts.ts';
import { launch, medianOf, visit } from './helpers/visit.ts';

let browser: Browser;
let servers: Hosts;
before(async () => {
  servers = await hosts();
  browser = await launch();
});
after(async () => {
  await browser.close();
  await servers.close();
});

async function open(path: string): Promise<Page> {
  const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><link rel="icon" href="data:,"><meta name="viewport" content="width=device-width">
    <script type="module" src="/kit/lifeline.js"></script></head><body>
    <lifeline-loss-calculator region="US" industry="legal" employees="14" annual-profit="210000"></lifeline-loss-calculator></body></html>`;
  const { page } = await visit(browser, servers.put(path, { html }));
  await medianOf(page);
  return page;
}

test('nothing moves for a reader who asked for less motion', async () => {
  const page = await open('/still');
  const durations = (): Promise<readonly string[]> =>
    page.evaluate(() => {
      const { shadowRoot } = document.querySelector('lifeline-loss-calculator')!;
      return [...shadowRoot!.querySelectorAll('*')].flatMap((one) => {
        const { transitionDuration, animationName } = getComputedStyle(one);
        return [transitionDuration, animationName === 'none' ? '0s' : animationName];
      });
    });
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  assert.ok(
    (await durations()).some((duration) => duration.includes('0.25s')),
    'motion explains',
  );
  await page.emulateMedia({ reducedMotion: 'reduce' });
  assert.deepEqual([...new Set(await durations())].join(), '0s');
});

test('the calculator is answered and read by the keyboard alone', async () => {
  const page = await open('/keyboard');
  await page.setViewportSize({ width: 360, height: 800 });
  const focused = (): Promise<string> =>
    page.evaluate(() => {
      const active = document.querySelector('lifeline-loss-calculator')!.shadowRoot!.activeElement;
      return active?.id || active?.textContent?.trim() || active?.localName || '';
    });
  const tabTo = async (name: string): Promise<void> => {
    for (let i = 0; i < 60 && (await focused()) !== name; i++) await page.keyboard.press('Tab');
    assert.equal(await focused(), name);
  };
  await tabTo('industry');
  await page.keyboard.press('ArrowDown');
  for (const id of ['region', 'employees', 'annualRevenue', 'records']) {
    await tabTo('Next');
    await page.keyboard.press('Enter');
    await page.waitForFunction(
      (wanted) =>
        document.querySelector('lifeline-loss-calculator')!.shadowRoot!.activeElement?.id ===
        wanted,
      id,
    );
    if (id !== 'region') await page.keyboard.type('1200');
  }
  await tabTo('See the result');
  await page.keyboard.press('Enter');
  const result = await page.evaluate(
    () =>
      document
        .querySelector('lifeline-loss-calculator')!
        .shadowRoot!.activeElement?.getAttribute('part') ?? '',
  );
  assert.equal(result, 'result');
  const employees = await page.evaluate(
    () =>
      document
        .querySelector('lifeline-loss-calculator')!
        .shadowRoot!.querySelector<HTMLInputElement>('#employees')!.value,
  );
  assert.match(employees, /1,?200/);
  await tabTo('Copy a link');
  await tabTo('How is this worked out?');
  await page.keyboard.press('Enter');
  await page.locator('.sources a').first().waitFor();
});

test('nothing is lost at 400 % zoom, and nothing scrolls sideways', async () => {
  const page = await open('/zoom');
  await page.setViewportSize({ width: 320, height: 256 });
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  assert.ok(wide <= 320, `${wide} px`);
});

test('forced colours keep the parts of each picture apart', async () => {
  const page = await open('/forced');
  await page.emulateMedia({ forcedColors: 'active' });
  const looks = await page.evaluate(() => {
    const { shadowRoot } = document.querySelector('lifeline-loss-calculator')!;
    const ground = (selector: string): string => {
      const { backgroundColor, borderTopStyle } = getComputedStyle(
        shadowRoot!.querySelector(selector)!,
      );
      return `${backgroundColor} ${borderTopStyle}`;
    };
    return [
      [ground('.square.hit'), ground('.square:not(.hit)')],
      [ground('.half.direct .tile'), ground('.half.indirect .tile')],
    ];
  });
  for (const [one, other] of looks) assert.notEqual(one, other);
});
