// Visits pages and style sheets that no one here wrote, with one element each, in every browser that
// is installed: `npm run test:hosts -- --count 40 --seed 1`. Without a count it visits them all;
// `--part 2/3` visits the second third of them.
import { parseArgs } from 'node:util';
import { type Engine, engineNames, launchEngine } from '../embed/helpers/engines.ts';
import { neutralPage, outerPage } from '../embed/helpers/inside.ts';
import { tags } from '../embed/helpers/widgets.ts';
import { type ForeignPage, fetchPackages, foreignPages } from './pages.ts';
import { servePages } from './server.ts';
import { type Visit, visitForeignPage } from './visit.ts';

const { values } = parseArgs({
  options: {
    count: { type: 'string' },
    seed: { type: 'string', default: '1' },
    part: { type: 'string', default: '1/1' },
  },
});

await fetchPackages();
const listed = foreignPages();
const [part = 1, parts = 1] = values.part.split('/').map(Number);
const pages = sample(listed, Number(values.count ?? listed.length), Number(values.seed)).filter(
  (_, index) => index % parts === part - 1,
);
const server = await servePages(outerPage, neutralPage);
const sum = { host: 0, widget: 0, errors: 0 };
// Side by side: each of them waits most of its time for a page to stand still.
const all = await Promise.all(engineNames.map(visitAll));
for (const found of all) {
  for (const kind of ['host', 'widget', 'errors'] as const) sum[kind] += found[kind];
}
server.close();
console.log(`\n${line(sum)}`);
process.exit(sum.host + sum.widget + sum.errors > 0 ? 1 : 0);

function line({ host, widget, errors }: typeof sum): string {
  return `${pages.length} pages, ${host} host changes, ${widget} widget changes, ${errors} errors`;
}

async function visitAll(name: string): Promise<typeof sum> {
  const start = Date.now();
  let engine = await opened(name);
  const found = { host: 0, widget: 0, errors: 0 };
  for (const [index, page] of pages.entries()) {
    const tag = tags[index % tags.length]!;
    const visit = (): Promise<Visit> =>
      tried(() => visitForeignPage(engine.tab, server.addressOf(page), tag));
    let seen = await visit();
    // What changes by itself, now and then, does not change twice in the same visit; and a browser
    // that does not answer any more is opened anew.
    if (changes(seen) > 0) {
      if (seen.errors.length > 0) {
        await engine.close().catch(() => {});
        engine = await opened(name);
      }
      seen = await visit();
    }
    for (const kind of ['host', 'widget', 'errors'] as const) {
      if (seen[kind].length > 0) found[kind]++;
      for (const one of seen[kind]) console.log(`${name} ${page.file} ${tag} ${kind}: ${one}`);
    }
  }
  await engine.close();
  console.log(`${name}: ${line(found)} (${Math.round((Date.now() - start) / 1000)} s)`);
  return found;
}

async function opened(name: string): Promise<Engine> {
  const engine = await launchEngine(name);
  await engine.tab.visit(`${server.origin}/outer`);
  return engine;
}

function changes({ host, widget, errors }: Visit): number {
  return host.length + widget.length + errors.length;
}

async function tried(visit: () => Promise<Visit>): Promise<Visit> {
  try {
    return await visit();
  } catch (error) {
    return { host: [], widget: [], errors: [String(error)] };
  }
}

/** As many pages as asked for, in an order that the seed gives. */
function sample(from: readonly ForeignPage[], count: number, seed: number): readonly ForeignPage[] {
  let state = seed;
  const next = (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0; // Numerical Recipes, 1992
    return state / 2 ** 32;
  };
  const order = from.map((page) => ({ page, at: next() })).sort((a, b) => a.at - b.at);
  return order.slice(0, count).map(({ page }) => page);
}
