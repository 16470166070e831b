import type { Browser } from 'playwright-core';
import { type Heap, heapOf } from '../browser/heap.ts';
import { slowCpu } from '../browser/throttle.ts';
import { settled, usable, visit } from '../browser/visit.ts';
import type { Site } from '../site/serve.ts';
import { many, type PageSubject, place } from '../subjects/page-subject.ts';
import type { Measure } from '../suite.ts';

/** Twenty on a page: how soon all of them can be used, and what each beyond the first holds. */
export const twenty = (subjects: readonly PageSubject[]): Measure => ({
  name: 'twenty',
  contenders: subjects,
  take: async (id, { browser, site }) => {
    const one = await held(id, 1, subjects, browser, site);
    const all = await held(id, many, subjects, browser, site);
    const each = (part: keyof Heap): number =>
      (all.heap[part] - one.heap[part]) / (many - 1) / 1024;
    return { usable: all.usable, script: each('script'), document: each('document') };
  },
});

async function held(
  id: string,
  count: number,
  subjects: readonly PageSubject[],
  browser: Browser,
  site: Site,
): Promise<{ readonly usable: number; readonly heap: Heap }> {
  const { destination, complete } = place(subjects, id, site, count);
  const { page, session, close } = await visit(browser, { ...destination, conditions: slowCpu });
  const milliseconds = await usable(page);
  await complete?.(page);
  await settled(page);
  const heap = await heapOf(session);
  await close();
  return { usable: milliseconds, heap };
}
