import { readdirSync } from 'node:fs';
import { root } from '../../repo/files.ts';
import type { Tab } from './engines.ts';
import { tellingIntegrity } from './hosts.ts';

/** Every element of the kit, by the name of its files: what is shipped is what is tested. */
export const widgets: readonly string[] = readdirSync(`${root}packages/elements/src/classic`)
  .map((file) => file.replace('.ts', ''))
  .sort();

export const tags: readonly string[] = widgets.map((widget) => `lifeline-${widget}`);

/** One of each, with something between its tags that shows until it is there. */
export const allTags: string = tags
  .map(
    (tag) =>
      `<${tag} loading="eager" lead-to="event" privacy-href="/privacy">Before: <a href="/contact">ask us</a></${tag}>`,
  )
  .join('\n');

/** A page that tells what goes wrong on it. */
export const page = (head: string, body = allTags, start = '<!doctype html>'): string =>
  `${start}<html lang="en"><head><meta charset="utf-8"><link rel="icon" href="data:,">
<script crossorigin integrity="${tellingIntegrity}" src="/told.js"></script>${head}</head><body>${body}</body></html>`;

/** How an element stands on a page. */
export interface Standing {
  readonly tag: string;
  readonly state: 'missing' | 'undefined' | 'not ready' | 'empty' | 'out of sight' | 'shown';
}

export interface Look {
  readonly standing: readonly Standing[];
  /** What went wrong on the page. */
  readonly told: readonly string[];
}

/** What a look counts as right: everything shows, and nothing went wrong. */
export const allShown = (told: readonly string[] = []) => ({
  standing: tags.map((tag) => ({ tag, state: 'shown' })),
  told,
});

/**
 * Looks at the elements of the page, or of the frame in it, once they are there. Works from the
 * outer page: a frame may have broken what its own scripts rely on.
 */
export function look(tab: Tab, where: 'page' | 'frame' = 'page', patience = 15_000): Promise<Look> {
  return tab.run(lookInPage, tags, where, patience);
}

async function lookInPage(
  names: readonly string[],
  where: 'page' | 'frame',
  patience: number,
): Promise<Look> {
  type Widget = HTMLElement & { readonly ready?: Promise<void> };
  const find = Document.prototype.querySelector; // the page may hide its own
  const sleep = (time: number): Promise<void> => new Promise((done) => setTimeout(done, time));
  const end = Date.now() + patience;
  const inside = (): Window =>
    where === 'page'
      ? window
      : document.querySelector<HTMLIFrameElement>('#host, iframe')!.contentWindow!;
  const stateOf = async (tag: string): Promise<Standing['state']> => {
    for (let state: Standing['state'] = 'missing'; ; await sleep(50)) {
      const element = find.call(inside().document, tag) as Widget | null;
      if (!element) state = 'missing';
      else if (!element.ready) state = 'undefined';
      else {
        const left = Math.max(0, end - Date.now());
        state = await Promise.race([
          element.ready.then(() => 'shown' as const),
          sleep(left).then(() => 'not ready' as const),
        ]);
        const text = element.shadowRoot?.querySelector('.root')?.textContent ?? '';
        if (state === 'shown' && text.trim().length < 20) state = 'empty';
        const { width, height } = element.getBoundingClientRect();
        if (state === 'shown' && (width < 100 || height < 100)) state = 'out of sight';
      }
      if (state === 'shown' || Date.now() > end) return state;
    }
  };
  const standing: Standing[] = [];
  for (const tag of names) {
    standing.push({ tag, state: await stateOf(tag) });
  }
  const told = (inside() as Window & { readonly told?: readonly string[] }).told ?? ['no telling'];
  return { standing, told: Array.prototype.map.call(told, String) as string[] };
}
