import { type Conditions, fast, slow } from '../browser/throttle.ts';
import { settled, usable, visit } from '../browser/visit.ts';
import { type PageSubject, place } from '../subjects/page-subject.ts';
import type { Measure } from '../suite.ts';

const kilobyte = 1024;

/** How soon a page can be used, what it fetched for that, and what moved on the way. */
const load = (name: string, conditions: Conditions, subjects: readonly PageSubject[]): Measure => ({
  name,
  contenders: subjects,
  take: async (id, { browser, site }) => {
    const { destination, complete } = place(subjects, id, site);
    const { page, elsewhere, close } = await visit(browser, { ...destination, conditions });
    const milliseconds = await usable(page);
    await complete?.(page);
    await settled(page);
    const { bytes, shift } = await page.evaluate(() => {
      const entries = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
      const bytes = entries
        .filter(({ name, responseEnd }) => name.endsWith('.js') && responseEnd <= bench.shown)
        .reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0);
      return { bytes, shift: bench.shift };
    });
    await close();
    const kilobytes = bytes / kilobyte;
    return { usable: milliseconds, kilobytes, shift, elsewhere: elsewhere.length };
  },
});

/** On a cheap phone with a poor line. */
export const slowLoad = (subjects: readonly PageSubject[]): Measure => load('slow', slow, subjects);

/** On a good computer. */
export const fastLoad = (subjects: readonly PageSubject[]): Measure => load('fast', fast, subjects);
