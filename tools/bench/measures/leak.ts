import { heapOf } from '../browser/heap.ts';
import { fast } from '../browser/throttle.ts';
import { settled, usable, visit } from '../browser/visit.ts';
import { type PageSubject, place } from '../subjects/page-subject.ts';
import type { Measure } from '../suite.ts';

const mounts = 1000;
/** Before counting: code is compiled, caches are filled. */
const warmUp = 100;

/** What a thousand mounts and removals leave behind, in kilobytes. */
export const leak = (tag: string, subject: PageSubject): Measure => ({
  name: 'leak',
  contenders: [subject],
  take: async (id, { browser, site }) => {
    const { destination, complete } = place([subject], id, site);
    const { page, session, close } = await visit(browser, { ...destination, conditions: fast });
    await usable(page);
    await complete?.(page);
    await settled(page);
    const turn = (count: number): Promise<void> => page.evaluate(mountAndRemove, { tag, count });
    await turn(warmUp);
    await settled(page);
    const before = await heapOf(session);
    await turn(mounts);
    await settled(page);
    const after = await heapOf(session);
    const { nodes } = await session.send('Memory.getDOMCounters');
    await close();
    const [script, document] = [after.script - before.script, after.document - before.document];
    return {
      left: (script + document) / 1024,
      script: script / 1024,
      document: document / 1024,
      nodes,
    };
  },
});

/** Every other one is removed while it is still coming up, as a router does that moves on. */
async function mountAndRemove({ tag, count }: { tag: string; count: number }): Promise<void> {
  for (let mount = 0; mount < count; mount++) {
    const element = document.createElement(tag) as HTMLElement & { readonly ready: Promise<void> };
    document.body.append(element);
    if (mount % 2) await element.ready;
    else await new Promise((resolve) => setTimeout(resolve));
    element.remove();
  }
}
