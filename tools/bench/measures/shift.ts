import { slow } from '../browser/throttle.ts';
import { settled, usable, type Viewport, visit } from '../browser/visit.ts';
import { type PageSubject, place } from '../subjects/page-subject.ts';
import type { Measure } from '../suite.ts';

/** From a phone to a screen on a wall. */
const viewports: readonly Viewport[] = [
  { width: 360, height: 740 },
  { width: 768, height: 1024 },
  { width: 1280, height: 800 },
  { width: 1920, height: 1080 },
  { width: 2560, height: 1440 },
];

/** How far the page is moved by what comes up in it, on the screen where that is worst. */
export const shifts = (subjects: readonly PageSubject[]): Measure => ({
  name: 'shift',
  contenders: subjects,
  take: async (id, { browser, site }) => {
    const { destination, complete } = place(subjects, id, site);
    const figures: Record<string, number> = {};
    for (const viewport of viewports) {
      const { page, close } = await visit(browser, { ...destination, conditions: slow, viewport });
      await usable(page);
      await complete?.(page);
      await settled(page);
      figures[`at ${viewport.width}`] = await page.evaluate(() => bench.shift);
      await close();
    }
    return { ...figures, worst: Math.max(...Object.values(figures)) };
  },
});
