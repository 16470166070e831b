import { html } from 'hono/html';
import type { Viewer } from '../access/viewer.ts';
import type { Collector } from '../collector.ts';
import { type Counted, countBy, countByQuarter } from '../store/find-leads.ts';
import { type Bar, columnChart, rowChart } from './bar-chart.ts';
import { type AdminContext, type Taste, tasteOf } from './context.ts';
import { dayOf, fill, number, shortDay } from './format.ts';
import { shell } from './shell.ts';
import { verdictName } from './verdict.ts';

const days = 30;
const dayMs = 86_400_000;
/** Names that get a bar of their own; the rest is one bar. */
const mostNames = 8;

/** `GET /admin/overview`: real leads by day, by verdict, and by partner for whoever sees several. */
export async function overviewPage(collector: Collector, context: AdminContext): Promise<Response> {
  const { database } = collector.store;
  const session = context.get('session');
  const { viewer } = session;
  const taste = tasteOf(collector, context);
  const { words } = taste;
  const verdicts = await countBy(database, viewer, 'verdict');
  const partners = viewer.role === 'partner' ? [] : await countBy(database, viewer, 'partner');
  const body =
    verdicts.length === 0
      ? html`<p class="empty">${words.overviewEmpty}</p>`
      : html`<div class="figures">
          ${byDay(taste, await countDays(collector, viewer))}
          ${byName(taste, words.overviewByVerdict, words.verdict, verdicts, (name) => words[`verdict.${verdictName(name)}`])}
          ${
            partners.length === 0
              ? ''
              : byName(
                  taste,
                  words.overviewByPartner,
                  words.partner,
                  partners,
                  (name) => name || words.noPartner,
                )
          }
        </div>`;
  const title = words.overviewTitle;
  return context.html(shell({ taste, session, title, at: '/admin/overview', body }));
}

/** Leads of each of the last days, also of those without any. */
export async function countDays(
  { store, settings }: Collector,
  viewer: Viewer,
): Promise<readonly Counted[]> {
  const { timeZone } = settings;
  const now = Date.now();
  const counts = new Map<string, number>();
  // Noon of each day: a day of 23 or 25 hours is neither left out nor counted twice.
  const noon = Date.parse(`${dayOf(now, timeZone)}T12:00:00Z`);
  for (let ago = days - 1; ago >= 0; ago--) {
    counts.set(new Date(noon - ago * dayMs).toISOString().slice(0, 10), 0);
  }
  for (const { at, count } of await countByQuarter(store.database, viewer, now - days * dayMs)) {
    const day = dayOf(at, timeZone);
    if (counts.has(day)) counts.set(day, counts.get(day)! + count);
  }
  return [...counts].map(([name, count]) => ({ name, count }));
}

function byDay(taste: Taste, counted: readonly Counted[]) {
  const { words } = taste;
  const total = counted.reduce((sum, { count }) => sum + count, 0);
  const best = counted.reduce((most, each) => (each.count > most.count ? each : most));
  const bars = counted.map(({ name, count }, index): Bar => {
    const day = shortDay(name, taste);
    const isMarked = index === 0 || index === counted.length - 1 || index === 15;
    return { name: day, count, mark: isMarked ? day : '' };
  });
  const finding = fill(words.overviewByDayFinding, {
    count: number(total, taste),
    most: number(best.count, taste),
    day: shortDay(best.name, taste),
  });
  return columnChart(taste, { title: words.overviewByDay, finding, names: words.day }, bars);
}

function byName(
  taste: Taste,
  title: string,
  names: string,
  counted: readonly Counted[],
  said: (name: string) => string,
) {
  const { words } = taste;
  const rest = counted.slice(mostNames).reduce((sum, { count }) => sum + count, 0);
  const bars = counted
    .slice(0, mostNames)
    .map(({ name, count }): Bar => ({ name: said(name), count }));
  const all = rest > 0 ? [...bars, { name: words.others, count: rest }] : bars;
  const [first] = bars;
  const finding = fill(words.overviewFinding, {
    count: number(
      all.reduce((sum, { count }) => sum + count, 0),
      taste,
    ),
    name: first?.name ?? '',
    most: number(first?.count ?? 0, taste),
  });
  return rowChart(taste, { title, finding, names }, all);
}
