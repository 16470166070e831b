// Visits pages and style sheets that no one here wrote, with one element each, in every browser that
// is installed: `npm run test:hosts -- --count 40 --seed 1`. Without a count it visits them all.
import { parseArgs } from 'node:util';
import { engineNames, launchEngine } from '../embed/helpers/engines.ts';
import { neutralPage, outerPage } from '../embed/helpers/inside.ts';
import { tags } from '../embed/helpers/widgets.ts';
import { type ForeignPage, fetchPackages, foreignPages } from './pages.ts';
import { servePages } from './server.ts';
import { type Visit, visitForeignPage } from './visit.ts';

const { values } = parseArgs({
  options: { count: { type: 'string' }, seed: { type: 'string', default: '1' } },
});

fetchPackages();
const all = foreignPages();
const pages = sample(all, Number(values.count ?? all.length), Number(values.seed));
const server = await servePages(outerPage, neutralPage);
const sum = { host: 0, widget: 0, errors: 0 };
for (const name of engineNames) {
  const found = await visitAll(name);
  console.log(`${name}: ${line(found)}`);
  for (const kind of ['host', 'widget', 'errors'] as const) sum[kind] += found[kind];
}
server.close();
console.log(`\n${line(sum)}`);
process.exit(sum.host + sum.widget + sum.errors > 0 ? 1 : 0);

function line({ host, widget, errors }: typeof sum): string {
  return `${pages.length} pages, ${host} host changes, ${widget} widget changes, ${errors} errors`;
}

async function visitAll(name: string): Promise<typeof sum> {
  const { tab, close } = await launchEngine(name);
  await tab.visit(`${server.origin}/outer`);
  const found = { host: 0, widget: 0, errors: 0 };
  for (const [index, page] of pages.entries()) {
    const tag = tags[index % tags.length]!;
    let seen = await tried(() => visitForeignPage(tab, server.addressOf(page), tag));
    // What changes by itself, now and then, does not change twice in the same visit.
    if (changes(seen) > 0)
      seen = await tried(() => visitForeignPage(tab, server.addressOf(page), tag));
    for (const kind of ['host', 'widget', 'errors'] as const) {
      if (seen[kind].length > 0) found[kind]++;
      for (const one of seen[kind]) console.log(`${name} ${page.file} ${tag} ${kind}: ${one}`);
    }
  }
  await close();
  return found;
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
