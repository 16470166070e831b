import { slow, slowCpu } from '../browser/throttle.ts';
import { settled, usable, visit } from '../browser/visit.ts';
import { type PageSubject, place } from '../subjects/page-subject.ts';
import type { Measure } from '../suite.ts';

/** Frames are told in steps of eight milliseconds, and the shortest are not told at all. */
const shortest = 16;

/** Interaction to next paint: the longest that any answer took to show on a cheap phone. */
export const interactions = (subjects: readonly PageSubject[]): Measure => ({
  name: 'interactions',
  contenders: subjects.filter(({ steps }) => steps.length > 0),
  take: async (id, { browser, site }) => {
    const { destination, complete, steps } = place(subjects, id, site);
    const { page, close } = await visit(browser, { ...destination, conditions: slowCpu });
    await usable(page);
    await complete?.(page);
    await settled(page);
    for (const { act } of steps) await act(page);
    await settled(page);
    const inp = await page.evaluate(() => bench.slowestInteraction);
    await close();
    return { inp: Math.max(inp, shortest) };
  },
});

/** The same for whoever answers at once, while the rest of the page is still on its way. */
export const earlyInteractions = (subjects: readonly PageSubject[]): Measure => ({
  name: 'early',
  contenders: subjects.filter(({ steps }) => steps.length > 0),
  take: async (id, { browser, site }) => {
    const { destination, complete, steps } = place(subjects, id, site);
    const { page, close } = await visit(browser, { ...destination, conditions: slow });
    await usable(page);
    await steps[0]!.act(page);
    await complete?.(page);
    await settled(page);
    const inp = await page.evaluate(() => bench.slowestInteraction);
    await close();
    return { inp: Math.max(inp, shortest) };
  },
});
