import { cdn } from '../../build/paths.ts';
import { bytes } from '../measures/bytes.ts';
import { interactions } from '../measures/interactions.ts';
import { leak } from '../measures/leak.ts';
import { fastLoad, slowLoad } from '../measures/load.ts';
import { fastPicture, slowPicture } from '../measures/picture.ts';
import { shifts } from '../measures/shift.ts';
import { tasks } from '../measures/tasks.ts';
import { twenty } from '../measures/twenty.ts';
import { lifeline, tag } from '../subjects/roi-chart/lifeline.ts';
import { byHand, byHandLazy, floor } from '../subjects/roi-chart/plain.ts';
import type { Column, Goal, Medians, Suite } from '../suite.ts';

const ours = lifeline.id;
const pages = [floor, byHand, byHandLazy, lifeline];
const pictures = [byHand, byHandLazy, lifeline];
const scripts = [{ id: 'classic', name: 'the classic script, two languages' }];

const of =
  (measure: string, figure: string) =>
  (medians: Medians, id: string): number | undefined =>
    medians(measure, id, figure);
const own = (measure: string, figure: string) => (medians: Medians) =>
  medians(measure, ours, figure);

/** How many times what a page by hand takes. */
const beside =
  (measure: string, figure: string, other: string) =>
  (medians: Medians): number | undefined => {
    const [one, another] = [medians(measure, other, figure), medians(measure, ours, figure)];
    return one === undefined || another === undefined ? undefined : another / one;
  };

const columns: readonly Column[] = [
  { head: 'JS kB', measured: of('slow', 'kilobytes'), digits: 1 },
  { head: 'slow: usable ms', measured: of('slow', 'usable'), beside: floor.id },
  { head: 'fast: usable ms', measured: of('fast', 'usable'), beside: floor.id },
  { head: 'slow: first chart ms', measured: of('slow picture', 'drawn'), beside: byHand.id },
  { head: 'fast: first chart ms', measured: of('fast picture', 'drawn'), beside: byHand.id },
  { head: 'JS kB with it', measured: of('slow picture', 'kilobytes'), digits: 1 },
  { head: 'longest task, load', measured: of('tasks', 'load') },
  { head: 'answer', measured: of('tasks', 'answer') },
  { head: 'CLS', measured: of('shift', 'worst'), digits: 2 },
  { head: 'INP ms', measured: of('interactions', 'inp') },
  { head: 'x20: usable ms', measured: of('twenty', 'usable'), beside: floor.id },
  { head: 'heap kB', measured: of('twenty', 'script'), digits: 1 },
  { head: 'other hosts', measured: of('slow', 'elsewhere') },
];

/** The goals, in the words of docs/method/performance.md. */
const goals: readonly Goal[] = [
  {
    what: 'JS until usable, one language, the chart apart',
    limit: 20,
    reach: 'at most',
    unit: 'kB',
    digits: 1,
    measured: own('slow', 'kilobytes'),
  },
  {
    what: 'classic script, two languages',
    limit: 30,
    reach: 'at most',
    unit: 'kB',
    digits: 1,
    measured: (medians) => medians('bytes', 'classic', 'kilobytes'),
  },
  {
    what: 'slow: usable, beside the floor',
    limit: 1.5,
    reach: 'at most',
    unit: '×',
    digits: 2,
    measured: beside('slow', 'usable', floor.id),
  },
  {
    what: 'slow: usable, beside the chart by hand',
    limit: 1,
    reach: 'less than',
    unit: '×',
    digits: 2,
    measured: beside('slow', 'usable', byHand.id),
  },
  ...[byHand, byHandLazy].map(
    ({ id, name }): Goal => ({
      what: `slow: first chart, beside ${name}`,
      limit: 1.5,
      reach: 'at most',
      unit: '×',
      digits: 2,
      measured: beside('slow picture', 'drawn', id),
    }),
  ),
  {
    what: 'CLS, any screen',
    limit: 0,
    reach: 'at most',
    unit: '',
    digits: 2,
    measured: own('shift', 'worst'),
  },
  {
    what: 'slow: longest task on an answer, the chart drawn anew',
    limit: 50,
    reach: 'at most',
    unit: 'ms',
    digits: 1,
    measured: own('tasks', 'answer'),
  },
  {
    what: 'INP at 4 ×, recompute included',
    limit: 40,
    reach: 'at most',
    unit: 'ms',
    digits: 1,
    measured: own('interactions', 'inp'),
  },
  {
    what: 'heap of each beyond the first, twenty on a page',
    limit: 60,
    reach: 'at most',
    unit: 'kB',
    digits: 1,
    measured: own('twenty', 'script'),
  },
  {
    what: 'left after a thousand mounts and removals',
    limit: 1024,
    reach: 'less than',
    unit: 'kB',
    measured: own('leak', 'left'),
  },
  {
    what: 'requests to other hosts',
    limit: 0,
    reach: 'at most',
    unit: '',
    measured: own('slow', 'elsewhere'),
  },
];

export const suite: Suite = {
  pages,
  measures: [
    bytes(scripts, () => `${cdn}/lifeline-roi-chart.js`),
    slowLoad(pages),
    fastLoad(pages),
    slowPicture(pictures),
    fastPicture(pictures),
    tasks(pages),
    shifts(pages),
    interactions(pages),
    twenty(pages),
    leak(tag, lifeline),
  ],
  tables: [
    {
      title: 'Return, beside the same chart by hand in plain Chart.js',
      contenders: pages,
      columns,
    },
  ],
  goals,
};
