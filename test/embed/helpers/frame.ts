import type { Tab } from './engines.ts';
import { type Look, look } from './widgets.ts';

/** Puts an address into the frame of the outer page, and looks at the elements in it. */
export async function lookInFrame(tab: Tab, address: string, patience?: number): Promise<Look> {
  await openInFrame(tab, address);
  return look(tab, 'frame', patience);
}

/** Puts an address into the frame, and waits until it has loaded. */
export function openInFrame(tab: Tab, address: string): Promise<void> {
  return tab.run(async (src) => {
    const frame = Object.assign(document.createElement('iframe'), {
      id: 'host',
      src,
      width: 1280,
      height: 900,
    });
    await new Promise((done) => {
      frame.addEventListener('load', done);
      document.querySelector('#place')!.replaceChildren(frame);
    });
  }, address);
}

/**
 * Opens whatever can be opened in the elements of the frame, and looks at each chart until it is
 * drawn. @returns what went wrong meanwhile
 */
export function openEverything(tab: Tab): Promise<readonly string[]> {
  return tab.run(async () => {
    const frame = document.querySelector<HTMLIFrameElement>('#host')!;
    const inner = frame.contentWindow as Window & { readonly told: readonly string[] };
    const find = Document.prototype.querySelectorAll; // the page may hide its own
    const wait = (time: number): Promise<void> => new Promise((go) => setTimeout(go, time));
    const undrawn: string[] = [];
    for (const { shadowRoot } of find.call(inner.document, '*')) {
      if (!shadowRoot) continue;
      for (const details of shadowRoot.querySelectorAll('details')) details.open = true;
      for (const canvas of shadowRoot.querySelectorAll<HTMLCanvasElement>('canvas[data-chart]')) {
        const told = inner.told.length;
        const isOver = (): boolean => 'drawn' in canvas.dataset || inner.told.length > told;
        for (const end = Date.now() + 20_000; !isOver() && Date.now() < end; await wait(50)) {
          canvas.scrollIntoView(); // again, since what opens above it moves it away
        }
        if (!isOver())
          undrawn.push(`the chart ${canvas.dataset.chart} is not drawn, and nothing says so`);
      }
    }
    await wait(1000);
    return [...(Array.prototype.map.call(inner.told, String) as string[]), ...undrawn];
  });
}
