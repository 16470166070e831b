import type { Browser, Page } from 'playwright-core';

/** Something that the main thread did in one go. */
export interface Task {
  readonly start: number;
  readonly milliseconds: number;
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
}

const categories = ['disabled-by-default-devtools.timeline', 'blink.user_timing'];

/** Records every task of the page until it is asked for them. */
export async function recordTasks(browser: Browser, page: Page): Promise<() => Promise<TaskList>> {
  await browser.startTracing(page, { categories });
  return async () => tasksOf(JSON.parse((await browser.stopTracing()).toString('utf8')));
}

/** Tasks of one page, in the order of time; marks are those of `performance.mark`. */
export interface TaskList {
  readonly tasks: readonly Task[];
  readonly marks: Readonly<Record<string, number>>;
}

/** The tasks of the thread that set marks: there is one page at a time that does. */
export function tasksOf({
  traceEvents,
}: {
  readonly traceEvents: readonly TraceEvent[];
}): TaskList {
  const marks = traceEvents.filter(({ name }) => name.startsWith('bench:'));
  const { pid, tid } = marks[0] ?? {};
  const tasks = traceEvents.filter(
    (event) =>
      event.ph === 'X' && event.name === 'RunTask' && event.pid === pid && event.tid === tid,
  );
  return {
    tasks: tasks
      .map(({ ts, dur = 0 }) => ({ start: ts / 1000, milliseconds: dur / 1000 }))
      .sort((a, b) => a.start - b.start),
    marks: Object.fromEntries(
      marks.map(({ name, ts }) => [name.slice('bench:'.length), ts / 1000]),
    ),
  };
}

/**
 * Milliseconds of the longest task between two marks. Of one that was under way at the first mark
 * only the rest counts: before `start` there was another document, which is none of the page's.
 */
export function longest({ tasks, marks }: TaskList, from: string, to: string): number {
  const [start, end] = [marks[from], marks[to]];
  if (start === undefined || end === undefined) throw new Error(`no mark ${from} or ${to}`);
  const inside = tasks.filter((task) => task.start + task.milliseconds > start && task.start < end);
  const rests = inside.map((task) => task.start + task.milliseconds - Math.max(task.start, start));
  return Math.max(0, ...rests);
}

export const mark = (page: Page, name: string): Promise<unknown> =>
  page.evaluate((text) => performance.mark(`bench:${text}`), name);
