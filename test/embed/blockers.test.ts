// What blockers of ads and counters do to the elements: no rule of theirs hides a part of them, and where
// a file of the kit is held back all the same, the page shows its own text or says so. In every browser.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { parseFilters } from '@ghostery/adblocker';
import { filterLists } from './blockers/lists.ts';
import { type Engine, engineNames, launchEngine } from './helpers/engines.ts';
import { type Hosts, hosts } from './helpers/hosts.ts';
import { page, tags } from './helpers/widgets.ts';

/** What the lists hide on every page. */
const hiding = parseFilters(filterLists().join('\n')).cosmeticFilters.flatMap((rule) =>
  rule.hasHostnameConstraint() || rule.isUnhide() || rule.isScriptInject()
    ? []
    : [rule.getSelector()],
);

for (const name of engineNames) {
  describe(name, () => {
    let engine: Engine;
    let servers: Hosts;
    before(async () => {
      servers = await hosts();
      engine = await launchEngine(name);
    });
    after(async () => {
      await engine.close();
      await servers.close();
    });

    test('no rule hides an element or anything in it', async () => {
      const marked = tags
        .map(
          (tag) =>
            `<${tag} loading="eager" lead-to="event" privacy-href="/privacy" partner-id="harbourline" campaign="autumn" brand-name="Harbourline IT" cta-label="Call us" cta-href="/call" storage="local" analytics="datalayer" industry="it-msp" region="US" employees="14" annual-revenue="2500000">Before <a href="/contact">ask us</a></${tag}>`,
        )
        .join('');
      const html = page('<script type="module" src="/kit/lifeline.js"></script>', marked);
      await engine.tab.visit(servers.put('/marked', { html }));
      const { seen, hidden, read } = await engine.tab.run(hiddenByRules, tags, hiding);
      assert.deepEqual(hidden, []);
      assert.ok(seen > 500, `only ${seen} nodes are there`);
      assert.ok(read > 0.9 * hiding.length, `only ${read} of ${hiding.length} rules can be read`);
      console.log(`${name}: ${read} rules × ${seen} nodes: 0 hidden`);
    });

    test('each file that is held back leaves the way to the firm, and a message', async () => {
      let count = 0;
      for (const tag of tags) {
        const body = `<${tag} loading="eager" lead-to="event" privacy-href="/privacy">Before <a href="/contact">ask us</a></${tag}>`;
        const html = page('<script type="module" src="/kit/lifeline.js"></script>', body);
        const address = servers.put('/held', { html });
        servers.hold();
        servers.asked();
        await engine.tab.visit(address);
        assert.equal((await engine.tab.run(shownOf, tag, 15_000, 200)).shown, 'the element');
        const kit = [...new Set(servers.asked())].filter((path) => path.startsWith('/kit/'));
        assert.ok(kit.length >= 4, kit.join());
        for (const path of kit) {
          servers.hold(path);
          await engine.tab.visit(address);
          const { shown, told } = await engine.tab.run(shownOf, tag, 1500, 5000);
          const label = `${tag} without ${path}: ${shown}, told: ${told.join('; ') || 'nothing'}`;
          assert.ok(shown !== 'nothing', label);
          assert.ok(
            told.some((line) => line.includes(tag) || line.includes(path)),
            label,
          );
          count++;
        }
      }
      servers.hold();
      console.log(`${name}: ${count} files held back, one at a time`);
    });
  });
}

/**
 * What a visitor has in front of them once nothing more comes, and what the console says, for which there is
 * a patience of its own: a chart says only after the result that it cannot be drawn. In the page.
 */
async function shownOf(
  tag: string,
  patience: number,
  patienceForWords: number,
): Promise<{
  readonly shown: 'the element' | 'the text between its tags' | 'nothing';
  readonly told: readonly string[];
}> {
  type Widget = HTMLElement & { readonly ready?: Promise<void> };
  const element = document.querySelector<Widget>(tag)!;
  const end = Date.now() + patience;
  const text = (): string => element.shadowRoot?.querySelector('.root')?.textContent?.trim() ?? '';
  while (Date.now() < end && text().length < 20) await new Promise((go) => setTimeout(go, 50));
  // What comes with the result is asked for after the first look, and told before it is ready.
  const wait = (time: number): Promise<void> => new Promise((go) => setTimeout(go, time));
  await Promise.race([element.ready, wait(element.ready ? 5000 : 0)]);
  const { told = [] } = window as Window & { readonly told?: readonly string[] };
  const last = Date.now() + patienceForWords;
  while (Date.now() < last && told.length === 0) await wait(50);
  const link = element.querySelector('a')!;
  const isIn = text().length >= 20 && element.getBoundingClientRect().height > 100;
  const isBefore = link.getBoundingClientRect().height > 0;
  return {
    shown: isIn ? 'the element' : isBefore ? 'the text between its tags' : 'nothing',
    told,
  };
}

/** Which nodes of the elements a rule selects, in the page and behind their walls. In the page. */
async function hiddenByRules(
  names: readonly string[],
  selectors: readonly string[],
): Promise<{ readonly seen: number; readonly hidden: readonly string[]; readonly read: number }> {
  type Widget = HTMLElement & { readonly ready: Promise<void> };
  const roots: ParentNode[] = [];
  let seen = 0;
  for (const name of names) {
    await customElements.whenDefined(name);
    const element = document.querySelector<Widget>(name)!;
    await element.ready;
    roots.push(element.shadowRoot!);
  }
  // What opens is made when it is opened, and may hold what opens in turn.
  for (let turn = 0; turn < 2; turn++) {
    for (const root of roots) {
      for (const details of root.querySelectorAll('details')) details.open = true;
    }
    await new Promise((go) => setTimeout(go, 1500));
  }
  for (const root of roots) seen += root.querySelectorAll('*').length;
  // A rule has to find what it is for.
  const control = document.createElement('div');
  control.className = 'ad-unit adsbygoogle';
  document.body.append(control);
  const hidden: string[] = [];
  let read = 0;
  let found = 0;
  for (const selector of selectors) {
    try {
      if (control.matches(selector)) found++;
      for (const root of [document, ...roots]) {
        for (const node of root.querySelectorAll(selector)) {
          const isOurs = root !== document || names.includes(node.localName);
          const holdsOurs = root === document && names.some((name) => node.querySelector(name));
          if (isOurs || holdsOurs)
            hidden.push(`${selector} hides ${node.localName}.${node.className}`);
        }
      }
      read++;
    } catch {
      // Some use words that only blockers know.
    }
  }
  if (found === 0) hidden.push('nothing: the rules do not even find an advertisement');
  return { seen, hidden, read };
}
