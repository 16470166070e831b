// Nothing that comes in from outside runs: every way in × lists of payloads × elements, in every
// browser that is installed. `XSS=all` puts in the whole lists, `XSS_CORPUS=file.json` one more.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { type Engine, engineNames, launchEngine } from './helpers/engines.ts';
import { type Hosts, hosts } from './helpers/hosts.ts';
import { tags } from './helpers/widgets.ts';
import { configs, files, goodHash, hashes, models, textKeys } from './injection/data.ts';
import { installGuard } from './injection/guard.ts';
import { batches, isWhole, own, payloads } from './injection/lists.ts';
import { type Findings, installStage } from './injection/stage.ts';
import {
  byAddress,
  byAttribute,
  byConfig,
  byField,
  byFile,
  byForm,
  byFragment,
  byLead,
  byModel,
  byOutbox,
  byProperty,
  bySlot,
  byStorage,
} from './injection/ways.ts';

/** Inline code is allowed here, so that a payload that gets in can run; nothing goes to other hosts. */
const headers = {
  'content-security-policy':
    "default-src 'self' 'unsafe-inline' 'unsafe-eval' data: blob:; img-src 'self' data:",
};
const head = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Injection</title>
  <link data-own rel="icon" href="data:,"><script data-own>(${installGuard})()</script>`;
const stagePage = `${head}<script data-own src="/kit/lifeline-all.js"></script>
  <div id="place"></div><iframe data-own id="report" width="900" height="200"></iframe>
  <script data-own>(${installStage})()</script>`;

/** Payloads that one page takes: a driver waits a minute for it. */
const perPage = 150;
/** WebKit lets a page change its address a hundred times in ten seconds. */
const hashesPerPage = 90;
/** Those that need an element of their own. */
const elementsPerPage = 50;
/** Of attributes and properties each step takes forty payloads, and goes on by so many. */
const step = isWhole ? 1 : 5;
/** Each needs an element of its own. */
const stored = isWhole ? payloads : own.filter((_, index) => index % 4 === 0);

for (const name of engineNames) {
  describe(name, () => {
    let engine: Engine;
    let servers: Hosts;
    let put = 0;
    let fires = 0;
    before(async () => {
      servers = await hosts();
      engine = await launchEngine(name);
      servers.put('/stage', { html: stagePage, headers });
      servers.put('/control', { html: `${head}<body>`, headers });
    });
    after(async () => {
      console.log(
        `${name}: ${payloads.length} payloads, put in ${put} times in 13 ways × ${tags.length} elements: 0 executions; ${fires} of them run where nothing holds them`,
      );
      await engine.close();
      await servers.close();
    });

    /** Runs one way on a page of its own, and counts what it put in. */
    async function clean<A extends readonly unknown[]>(
      hash: string,
      way: (...values: A) => Promise<Findings>,
      ...values: A
    ): Promise<void> {
      await engine.tab.visit(`${servers.site}/stage?${put}${hash}`);
      const seen = await engine.tab.run(way, ...values);
      put += seen.put;
      assert.deepEqual(seen.found, []);
      assert.ok(seen.put > 0, 'nothing was put in');
    }

    test('the payloads do run where nothing holds them', async () => {
      await engine.tab.visit(`${servers.site}/control`);
      for (const part of batches(payloads, 80)) {
        const ran = await engine.tab.run(runUnheld, part);
        fires += ran.length;
        const missing = own.filter((one) => part.includes(one) && !ran.includes(one));
        if (part.includes(own[0]!)) assert.ok(!missing.includes(own[0]!), 'not even a script');
      }
      assert.ok(fires >= 25, `${fires} payloads ran`);
    });

    test('what gets into a widget is seen, whether it runs or not', async () => {
      await engine.tab.visit(`${servers.site}/stage`);
      const seen = await engine.tab.run(seenInside, own);
      assert.ok(seen >= 55, `${seen} of ${own.length} are seen`);
    });

    for (const tag of tags) {
      describe(tag, () => {
        test('attributes', async () => {
          for (const part of batches(payloads, perPage)) {
            await clean(goodHash(tag), byAttribute, tag, part, step);
          }
        });

        test('properties', async () => {
          for (const part of batches(payloads, perPage)) {
            await clean(goodHash(tag), byProperty, tag, part, step);
          }
        });

        test('configuration and texts, from everywhere it may come', async () => {
          const made = configs(payloads, await textKeys(tag)).map(([id, config]) => {
            const path = `/config/${id}.json`;
            servers.put(path, { html: JSON.stringify(config), type: 'application/json' });
            return [id, config, path] as const;
          });
          for (const part of batches(made, 12)) await clean(goodHash(tag), byConfig, tag, part);
        });

        test('the fragment of the address', async () => {
          const all = hashes(tag, payloads).filter((_, at) => isWhole || ((at >> 1) ^ at) & 1);
          for (const part of batches(all, hashesPerPage)) {
            await clean('', byFragment, tag, part);
          }
        });

        test('slots', async () => {
          for (const part of batches(payloads, perPage)) await clean('', bySlot, tag, part);
        });

        test('what a person types', async () => {
          await clean(goodHash(tag), byField, tag, payloads);
        });

        test('what the storage of the browser has kept', async () => {
          for (const part of batches(stored, elementsPerPage)) {
            await clean('', byStorage, tag, part);
          }
        });

        if (tag === 'lifeline-lead-form') {
          test('what is written to be sent, before and after', async () => {
            for (const part of batches(isWhole ? payloads : own, elementsPerPage)) {
              await clean('', byLead, tag, part);
            }
          });

          test('addresses, one at a time', async () => {
            for (const part of batches(payloads, perPage)) await clean('', byAddress, tag, part);
          });

          test('what the page says in it, on the whole way of a lead', async () => {
            const keys = await textKeys(tag);
            for (const part of batches(payloads, perPage)) {
              await clean('', byForm, tag, part, keys);
            }
          });

          test('what an earlier visit left in the outbox', async () => {
            for (const [index, part] of batches(isWhole ? payloads : own, perPage).entries()) {
              if (index > 0) {
                // In WebKit the database of a second page may stay locked for good.
                await engine.close();
                engine = await launchEngine(name);
              }
              await clean('', byOutbox, tag, part);
            }
          });
        }

        if (['lifeline-maturity-quiz', 'lifeline-compliance-checklist'].includes(tag)) {
          test('files that a person opens', async () => {
            await clean(goodHash(tag), byFile, tag, files(payloads));
          });
        }

        if (tag === 'lifeline-maturity-quiz') {
          test('questions of somebody else', async () => {
            for (const part of batches(models(payloads), 20)) await clean('', byModel, tag, part);
          });
        }
      });
    }
  });
}

/** Takes each text for markup, in a frame of its own, and tells which of them ran. In the page. */
async function runUnheld(texts: readonly string[]): Promise<readonly string[]> {
  const frames = texts.map(() => {
    const frame = document.createElement('iframe');
    frame.dataset.own = '';
    frame.setAttribute('sandbox', 'allow-scripts allow-same-origin');
    frame.src = '/control';
    document.body.append(frame);
    return frame;
  });
  await Promise.all(
    frames.map((frame) => new Promise((done) => frame.addEventListener('load', done))),
  );
  const guards = frames.map(({ contentWindow }) => contentWindow!.guard);
  for (const [index, frame] of frames.entries()) {
    const page = frame.contentDocument!;
    try {
      page.body.append(page.createRange().createContextualFragment(texts[index]!));
    } catch {
      // Not every text is markup.
    }
  }
  await new Promise((go) => setTimeout(go, 1000));
  for (const frame of frames) frame.remove();
  return texts.filter((_, index) => guards[index]!.fired.length > 0);
}

/** Puts each text as markup into a wall of its own, and counts where the guard sees it. In the page. */
function seenInside(texts: readonly string[]): number {
  const place = document.querySelector('#place')!;
  const seen = texts.filter((text) => {
    const host = document.createElement('div');
    place.replaceChildren(host);
    host.attachShadow({ mode: 'open' }).innerHTML = text;
    return window.guard.strangers().length > 0;
  });
  place.replaceChildren();
  return seen.length;
}
