import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { type Hosts, hosts } from './helpers/hosts.ts';
import { launch, visit } from './helpers/visit.ts';

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

const tag = 'lifeline-roi-chart';

/** Words above, so that the picture is far below the screen; fewer of them where `room` says so. */
const page = (head: string, body: string, room = 3000): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Page</title><link rel="icon" href="data:,">${head}
  <style>.words { height: ${room}px }</style></head><body><div class="words">Words</div>${body}</body></html>`;

/** The drawing library, whether it comes for modules or for a classic script. */
const isChart = (url: string): boolean => /\/kit\/(lazy|late)\/chart\.js$/.test(url);

async function ready(tab: Page, ...tags: readonly string[]): Promise<void> {
  await tab.evaluate(async (names) => {
    for (const name of names) {
      await customElements.whenDefined(name);
      await (document.querySelector(name) as HTMLElement & { readonly ready: Promise<void> }).ready;
    }
  }, tags);
  await tab.waitForLoadState('networkidle');
}

const ways = {
  modules: '<script type="module" src="/kit/lifeline.js"></script>',
  'the classic script': '<script async src="/kit/lifeline-roi-chart.js"></script>',
};

for (const [way, head] of Object.entries(ways)) {
  test(`by ${way}: what draws is not asked for before the chart comes near the screen`, async () => {
    const html = page(head, `<${tag} loading="eager" employees="24"></${tag}>`);
    const address = servers.put(`/chart-${head.length}`, { html });
    const { page: tab, asked, told } = await visit(browser, address);
    await ready(tab, tag);
    await tab.locator('#perYear').evaluate((input) => {
      (input as HTMLInputElement).value = '4,800';
      input.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await tab.waitForLoadState('networkidle');
    assert.ok(asked.length > 3, 'the log sees what comes');
    assert.deepEqual(asked.filter(isChart), [], 'while it is out of sight');

    const place = tab.locator('.chart');
    const { top } = await place.evaluate((box) => ({
      top: box.getBoundingClientRect().top + scrollY,
    }));
    const height = tab.viewportSize()!.height;
    await tab.evaluate((y) => scrollTo(0, y), top - height - 400);
    await tab.waitForTimeout(300);
    assert.deepEqual(asked.filter(isChart), [], 'while it is still 400 px away');

    await tab.evaluate((y) => scrollTo(0, y), top - height - 200);
    await tab.locator('canvas[data-drawn]').waitFor({ state: 'attached' });
    assert.equal(asked.filter(isChart).length, 1, 'once, when it is near');
    assert.deepEqual(told, []);
    await tab.close();
  });
}

for (const [what, room, isNear] of [
  ['at the lower edge of the screen', 500, false],
  ['at the top of the screen', 0, true],
] as const) {
  const when = isNear ? 'while its result is worked out' : 'only when somebody comes nearer';
  test(`what draws a result ${what} is asked for ${when}`, async () => {
    const html = page(ways['the classic script'], `<${tag} employees="24"></${tag}>`, room);
    const address = servers.put(`/chart-below-${room}`, { html });
    const { page: tab, asked } = await visit(browser, address);
    await ready(tab, tag);
    const top = (selector: string): Promise<number> =>
      tab.locator(selector).evaluate((box) => box.getBoundingClientRect().top);
    const height = tab.viewportSize()!.height;
    assert.ok((await top('.result')) < height, 'the result begins on the screen');
    assert.equal((await top('.chart')) < height + 300, isNear);
    assert.equal(asked.filter(isChart).length, isNear ? 1 : 0);
    await tab.close();
  });
}

test('a page without a chart never asks for what draws one', async () => {
  const others = ['lifeline-maturity-quiz', 'lifeline-compliance-checklist'];
  const html = page(
    ways.modules,
    others.map((one) => `<${one} loading="eager" profile="none"></${one}>`).join(''),
  );
  const { page: tab, asked } = await visit(browser, servers.put('/chartless', { html }));
  await ready(tab, ...others);
  for (const one of others) await tab.locator(one).scrollIntoViewIfNeeded();
  await tab.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await tab.waitForLoadState('networkidle');
  assert.ok(asked.length > 6, 'the log sees what comes');
  assert.deepEqual(asked.filter(isChart), []);
  await tab.close();
});

test('the report has the picture, and prints it: a page where nobody came near the chart draws it too', async () => {
  const html = page(
    ways.modules,
    `<${tag} loading="eager" industry="manufacturing" region="US" employees="24"></${tag}>`,
  );
  const { page: tab, told } = await visit(browser, servers.put('/chart-report', { html }));
  await ready(tab, tag);
  const [report] = await Promise.all([
    tab.waitForEvent('popup'),
    tab.getByRole('button', { name: 'Open the report' }).click(),
  ]);
  const canvas = report.locator('canvas.paper-chart');
  await canvas.waitFor();
  await report.emulateMedia({ media: 'print' });
  assert.equal(await canvas.isVisible(), true);
  const colours = await canvas.evaluate((picture) => {
    const { width, height } = picture as HTMLCanvasElement;
    const { data } = (picture as HTMLCanvasElement)
      .getContext('2d')!
      .getImageData(0, 0, width, height);
    return new Set(new Uint32Array(data.buffer)).size;
  });
  assert.ok(colours > 7, `${colours} colours`);
  const box = (await canvas.boundingBox())!;
  assert.ok(Math.abs(box.width / box.height - 680 / 320) < 0.02, 'in its own proportions');
  assert.deepEqual(told, []);
  await report.close();
  await tab.close();
});
