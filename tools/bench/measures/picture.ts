import { type Conditions, fast, slow } from '../browser/throttle.ts';
import { usable, visit } from '../browser/visit.ts';
import { type PageSubject, place } from '../subjects/page-subject.ts';
import type { Measure } from '../suite.ts';

/** A page with a picture that is drawn on a canvas, which then says `data-drawn`. */
export interface PictureSubject extends PageSubject {
  /** Selectors, each inside the shadow root of what the one before it found. */
  readonly picture: readonly string[];
}

const kilobyte = 1024;

/** How soon the first picture is painted for a visitor who goes to it as soon as they can. */
const firstPicture = (
  name: string,
  conditions: Conditions,
  subjects: readonly PictureSubject[],
): Measure => ({
  name,
  contenders: subjects,
  take: async (id, { browser, site }) => {
    const { destination } = place(subjects, id, site);
    const { picture } = subjects.find((one) => one.id === id)!;
    const { page, close } = await visit(browser, { ...destination, conditions });
    await usable(page);
    const { drawn, bytes } = await page.evaluate(untilDrawn, [...picture]);
    await close();
    return { drawn, kilobytes: bytes / kilobyte };
  },
});

/** On a cheap phone with a poor line. */
export const slowPicture = (subjects: readonly PictureSubject[]): Measure =>
  firstPicture('slow picture', slow, subjects);

/** On a good computer. */
export const fastPicture = (subjects: readonly PictureSubject[]): Measure =>
  firstPicture('fast picture', fast, subjects);

/** Runs in the page: goes to the picture once it has a place, and waits until that is painted. */
async function untilDrawn(path: readonly string[]): Promise<{ drawn: number; bytes: number }> {
  const find = (): HTMLElement | null => {
    let found: Element | null = null;
    for (const selector of path) {
      const root: ParentNode = found ? (found.shadowRoot ?? found) : document;
      found = root.querySelector(selector);
      if (!found) return null;
    }
    return found as HTMLElement;
  };
  const frame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));
  let isReached = false;
  for (;;) {
    const canvas = find();
    if (canvas && !isReached) {
      isReached = true;
      canvas.scrollIntoView({ block: 'center' });
    }
    if (canvas && 'drawn' in canvas.dataset) break;
    await frame();
  }
  await frame(); // painted with this one
  await new Promise((resolve) => setTimeout(resolve));
  const drawn = performance.now();
  const entries = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
  const scripts = entries.filter(({ name }) => name.endsWith('.js'));
  return { drawn, bytes: scripts.reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0) };
}
