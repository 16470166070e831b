import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { regimeHeads } from '@lifeline-kit/core/compliance-rules';
import type { Browser } from 'playwright-core';
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

const tag = 'lifeline-compliance-checklist';

/** Regimes whose content was asked for, in the order in which it was. */
const regimesIn = (asked: readonly string[]): readonly string[] =>
  asked.flatMap((url) => /\/kit\/(?:lazy|late)\/regime-([\w-]+)\.js$/.exec(url)?.[1] ?? []);

const ways = {
  modules: '<script type="module" src="/kit/lifeline.js"></script>',
  'the classic script': `<script async src="/kit/${tag}.js"></script>`,
};

for (const [way, head] of Object.entries(ways)) {
  test(`by ${way}: only the regimes that are opened are fetched, each once`, async () => {
    const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Page</title>
      <link rel="icon" href="data:,">${head}</head><body>
      <${tag} loading="eager" industry="it-msp" region="US" employees="24"></${tag}></body></html>`;
    const address = servers.put(`/regimes-${head.length}`, { html });
    const { page, asked, told } = await visit(browser, address);
    await page.evaluate(async (name) => {
      await customElements.whenDefined(name);
      await (document.querySelector(name) as HTMLElement & { readonly ready: Promise<void> }).ready;
    }, tag);
    await page.waitForLoadState('networkidle');
    const applies = await page.evaluate((name) => {
      const { result } = document.querySelector(name) as HTMLElement & {
        readonly result: { readonly applies: readonly { readonly id: string }[] };
      };
      return result.applies.map(({ id }) => id);
    }, tag);
    assert.ok(applies.length > 2 && applies.length < regimeHeads.length, applies.join());
    assert.deepEqual(regimesIn(asked), [], 'the map knows heads alone');

    await page.locator('.parts button').nth(1).click();
    const shown = applies.slice(0, 2);
    for (const id of [...shown, shown[0]!]) {
      await page.locator(`#list-${id} > summary`).click();
      await page.waitForTimeout(100);
    }
    await page.locator(`#item-${shown[1]}-01`).waitFor();
    await page.waitForLoadState('networkidle');
    assert.deepEqual(regimesIn(asked), shown);
    assert.deepEqual(told, []);
    await page.close();
  });
}
