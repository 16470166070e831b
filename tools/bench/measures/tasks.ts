import type { Page } from 'playwright-core';
import { longest, mark, recordTasks, type TaskList } from '../browser/tasks.ts';
import { slow } from '../browser/throttle.ts';
import { settled, usable, visit } from '../browser/visit.ts';
import { type PageSubject, place } from '../subjects/page-subject.ts';
import type { Measure } from '../suite.ts';

/**
 * The longest task on load, on any answer, and over the moves of a slider. On visits of their own,
 * since recording every task costs some time.
 */
export const tasks = (subjects: readonly PageSubject[]): Measure => ({
  name: 'tasks',
  contenders: subjects,
  take: async (id, { browser, site }) => {
    const { destination, complete, steps } = place(subjects, id, site);
    let stop: (() => Promise<TaskList>) | undefined;
    const { page, close } = await visit(browser, {
      ...destination,
      conditions: slow,
      before: async (blank) => {
        stop = await recordTasks(browser, blank);
      },
    });
    await usable(page);
    await complete?.(page);
    await settled(page);
    await mark(page, 'settled');
    await acquaint(page);
    for (const [index, { act }] of steps.entries()) {
      await mark(page, `step ${index}`);
      await act(page);
    }
    await settled(page);
    await mark(page, 'end');
    const list = await stop!();
    await close();
    const names = [...steps.keys()].map((index) => `step ${index}`).concat('end');
    const ofStep = (index: number): number => longest(list, names[index]!, names[index + 1]!);
    const slides = [...steps.keys()].filter((index) => steps[index]!.name === 'slide');
    return {
      load: longest(list, 'start', 'settled'),
      ...(steps.length > 0 && { answer: Math.max(...steps.map((_, index) => ofStep(index))) }),
      ...(slides.length > 0 && { slide: Math.max(...slides.map(ofStep)) }),
    };
  },
});

/**
 * Has the tool that acts on the page bring its own script along, some 70 ms of work that no visitor
 * causes, before the first answer rather than within it.
 */
async function acquaint(page: Page): Promise<void> {
  const body = page.locator('body');
  await body.focus();
  await body.boundingBox();
  await settled(page);
}
