// What is pasted from the guides, read without script: a text and a way to the firm, and no gap where
// the element would stand.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { root } from '../repo/files.ts';
import { launchChromium } from './helpers/engines.ts';
import { type Hosts, hosts } from './helpers/hosts.ts';
import { widgets } from './helpers/widgets.ts';

const guides = [
  'README.md',
  'docs/integrations/embedding.md',
  ...widgets.map((widget) => `docs/elements/${widget}.md`),
];

let browser: Browser;
let servers: Hosts;
before(async () => {
  servers = await hosts();
  browser = await launchChromium();
});
after(async () => {
  await browser.close();
  await servers.close();
});

for (const guide of guides) {
  test(`${guide}: the text, a link, no gap`, async () => {
    const [, snippet = ''] =
      /```html\n(<style>[\s\S]*?)```/.exec(readFileSync(root + guide, 'utf8')) ?? [];
    const [, tag = ''] = /^<(lifeline-[a-z-]+)/m.exec(snippet) ?? [];
    const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Harbourline IT</title>
      ${snippet.replaceAll('/lifeline/', '/kit/')}<footer>Harbourline IT</footer>`;
    const address = servers.put('/no-script', { html });
    for (const javaScriptEnabled of [true, false]) {
      const context = await browser.newContext({ javaScriptEnabled });
      const page = await context.newPage();
      await page.goto(address);
      const element = page.locator(tag);
      const { height = 0 } = (await element.boundingBox()) ?? {};
      if (javaScriptEnabled) assert.ok(height > 900, `${height} px are kept free for the element`);
      else {
        assert.ok(height > 10 && height < 60, `${height} px for one line of text`);
        assert.match(await element.innerText(), /\w+ .*\w+/);
        assert.ok(await element.locator('a[href]').first().isVisible());
      }
      await context.close();
    }
  });
}
