import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { estimateLoss } from '@lifeline-kit/core/loss';
import type { Browser } from 'playwright-core';
import { type Hosts, hosts } from './helpers/hosts.ts';
import { launch, medianOf, visit } from './helpers/visit.ts';

const tag = '<lifeline-loss-calculator region="US" employees="12"></lifeline-loss-calculator>';
const expected = estimateLoss({ region: 'US', employees: 12, currency: 'USD' }).event.p50;
const strict = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  'img-src data:',
  "require-trusted-types-for 'script'",
  'trusted-types lifeline',
].join('; ');

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

const page = (head: string, body = tag, lang = 'en'): string =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><link rel="icon" href="data:,">${head}</head><body>${body}</body></html>`;

test('the autoloader under a strict policy: figures, no violation, nothing foreign', async () => {
  const html = page('<script type="module" src="/kit/lifeline.js"></script>');
  const address = servers.put('/strict', { html, headers: { 'content-security-policy': strict } });
  const { page: tab, asked, told } = await visit(browser, address);
  assert.equal(await medianOf(tab), expected);
  assert.deepEqual(told, []);
  const foreign = asked.filter(
    (url) => !url.startsWith(`${servers.site}/kit/`) && !url.startsWith('data:'),
  );
  assert.deepEqual(foreign, []);
});

test('what is not needed yet is not fetched: other languages, schemas, charts, the report', async () => {
  const html = page('<script type="module" src="/kit/lifeline.js"></script>');
  const { page: tab, asked } = await visit(browser, servers.put('/plain', { html }));
  await medianOf(tab);
  assert.ok(asked.some((url) => url.endsWith('/kit/loss-calculator.js')));
  assert.deepEqual(
    asked.filter((url) => /zh|schema|config|method|\/chart(-pieces)?\.js|report|present/.test(url)),
    [],
  );
});

test('Chinese and a configuration come when a page asks for them', async () => {
  const body = `<lifeline-loss-calculator config='{"prefill":{"employees":12,"region":"US"}}'></lifeline-loss-calculator>`;
  const html = page('<script type="module" src="/kit/lifeline.js"></script>', body, 'zh-CN');
  const { page: tab, asked, told } = await visit(browser, servers.put('/zh', { html }));
  assert.equal(await medianOf(tab), expected);
  assert.ok(asked.some((url) => url.includes('zh-CN')));
  assert.ok(asked.some((url) => url.includes('schema')));
  assert.match(await tab.locator('lifeline-loss-calculator h2').first().innerText(), /一次/);
  assert.deepEqual(told, []);
});

for (const script of [
  '<script type="module" src="/kit/lifeline.js"></script>',
  '<script async src="/kit/lifeline-loss-calculator.js"></script>',
]) {
  test(`the chart is fetched when it comes near the screen, and no sooner: ${script}`, async () => {
    const address = servers.put(`/chart-${script.length}`, { html: page(script) });
    const { page: tab, asked, told } = await visit(browser, address);
    await medianOf(tab);
    const charts = (): readonly string[] =>
      asked.filter((url) => /\/chart(-pieces)?\.js$/.test(url));
    const place = tab.locator('canvas[data-chart="curve"]');
    // Open, but far below the screen.
    await tab.evaluate(() => {
      const { shadowRoot } = document.querySelector('lifeline-loss-calculator')!;
      for (const one of shadowRoot!.querySelectorAll('details')) one.open = true;
    });
    await tab.waitForTimeout(500);
    assert.deepEqual(charts(), []);
    await place.scrollIntoViewIfNeeded();
    await tab.waitForFunction(() => {
      const root = document.querySelector('lifeline-loss-calculator')?.shadowRoot;
      const canvas = root?.querySelector<HTMLCanvasElement>('canvas[data-chart="curve"]');
      return canvas?.dataset.drawn !== undefined;
    });
    assert.equal(charts().length, 1);
    assert.deepEqual(told, []);
  });
}

const classic = 'lifeline-loss-calculator.js';
test('"How is this worked out?" comes from the host of the script, under its policy', async () => {
  const policy = strict.replaceAll("'self'", `'self' ${servers.elsewhere}`);
  const html = page(`<script async src="${servers.elsewhere}/kit/${classic}"></script>`);
  const address = servers.put('/method', { html, headers: { 'content-security-policy': policy } });
  const { page: tab, told } = await visit(browser, address);
  await medianOf(tab);
  await tab.locator('details.method summary').click();
  await tab.locator('.sources a').first().waitFor();
  assert.ok((await tab.locator('.sources a').count()) > 5);
  assert.deepEqual(told, []);
});

for (const [script, file] of [
  ['<script type="module" src="/kit/lifeline.js"></script>', '/kit/lazy/loss-file.js'],
  ['<script async src="/kit/lifeline-loss-calculator.js"></script>', '/kit/late/loss-file.js'],
] as const) {
  test(`a file that could not be made says so, and is made the next time: ${script}`, async () => {
    const address = servers.put(`/file-${script.length}`, { html: page(script) });
    const { page: tab, asked } = await visit(browser, address);
    await medianOf(tab);
    const isAsked = (): boolean => asked.some((url) => url.endsWith(file));
    assert.ok(!isAsked());
    await tab.route(`**${file}`, (route) => route.abort(), { times: 1 });
    const csv = tab.getByRole('button', { name: 'Table (CSV)' });
    await csv.click();
    const failed = tab.getByText('The file could not be made. Please try again in a moment.');
    await failed.waitFor();
    assert.ok(isAsked());
    const [saved] = await Promise.all([tab.waitForEvent('download'), csv.click()]);
    assert.match(saved.suggestedFilename(), /^incident-cost-\d{4}-\d\d-\d\d\.csv$/);
    await failed.waitFor({ state: 'detached' });
    assert.equal(await medianOf(tab), expected);
    await tab.close();
  });
}

test('a page without script shows what stands between the tags', async () => {
  const body =
    '<lifeline-loss-calculator>Ask us: <a href="/contact">contact</a></lifeline-loss-calculator>';
  const html = page('<script type="module" src="/kit/lifeline.js"></script>', body);
  const context = await browser.newContext({ javaScriptEnabled: false });
  const tab = await context.newPage();
  await tab.goto(servers.put('/noscript', { html }));
  assert.equal(await tab.locator('lifeline-loss-calculator').innerText(), 'Ask us: contact');
  await context.close();
});

test('the questions stay beside the result as it scrolls by, and cover no open question', async () => {
  const html = page('<script async src="/kit/lifeline-loss-calculator.js"></script>');
  const { page: tab } = await visit(browser, servers.put('/sticky', { html }));
  await tab.setViewportSize({ width: 1280, height: 900 });
  await medianOf(tab);
  const scrolled = (): Promise<{ top: number; end: number; next: number }> =>
    tab.evaluate(async () => {
      const root = document.querySelector('lifeline-loss-calculator')!.shadowRoot!;
      scrollTo(0, 600);
      await new Promise(requestAnimationFrame);
      const { top, bottom } = root.querySelector('.questions')!.getBoundingClientRect();
      return { top, end: bottom, next: root.querySelector('.exact')!.getBoundingClientRect().top };
    });
  const closed = await scrolled();
  assert.ok(closed.top >= 0, `at ${closed.top}`);
  await tab.evaluate(() => scrollTo(0, 0));
  await tab.locator('.exact > summary').click();
  await tab.locator('.exact-body').waitFor();
  const open = await scrolled();
  assert.ok(open.end <= open.next, `to ${open.end}, and the next begins at ${open.next}`);
});

for (const [lang, region] of [
  ['en', 'US'],
  ['zh-CN', 'CN'],
] as const) {
  test(`before a room each slide fits a screen of 1280 by 720, ${lang}`, async () => {
    const head =
      '<style>body{margin:0}</style><script async src="/kit/lifeline-loss-calculator.js"></script>';
    const facts = `industry="legal" region="${region}" employees="18" annual-revenue="2400000" annual-profit="210000" cash-reserve="90000"`;
    const body = `<lifeline-loss-calculator present ${facts} brand-name="Harbourline IT" cta-label="Talk to us" cta-href="#"></lifeline-loss-calculator>`;
    const { page: tab } = await visit(
      browser,
      servers.put(`/slides-${lang}`, { html: page(head, body, lang) }),
    );
    await tab.setViewportSize({ width: 1280, height: 720 });
    await tab.locator('.stage').waitFor();
    const seen = new Map<string, number>();
    for (let moves = 0; moves < 40 && !seen.has('closing'); moves++) {
      const [slide, height] = await tab.evaluate(() => {
        const root = document.querySelector('lifeline-loss-calculator')!.shadowRoot!;
        const stage = root.querySelector<HTMLElement>('.stage')!;
        return [stage.dataset.slide!, stage.getBoundingClientRect().height] as const;
      });
      seen.set(slide, Math.max(height, seen.get(slide) ?? 0));
      await tab.keyboard.press('ArrowRight');
    }
    assert.ok(seen.size > 10, [...seen.keys()].join());
    for (const [slide, height] of seen) assert.ok(height <= 720.5, `${slide}: ${height} px`);
    await tab.close();
  });
}
