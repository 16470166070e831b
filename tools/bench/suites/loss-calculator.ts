import { cdn } from '../../build/paths.ts';
import { bytes } from '../measures/bytes.ts';
import { earlyInteractions, interactions } from '../measures/interactions.ts';
import { leak } from '../measures/leak.ts';
import { fastLoad, slowLoad } from '../measures/load.ts';
import { model } from '../measures/model.ts';
import { shifts } from '../measures/shift.ts';
import { tasks } from '../measures/tasks.ts';
import { twenty } from '../measures/twenty.ts';
import { formbricks } from '../subjects/loss-calculator/formbricks.ts';
import { lifeline, tag, unreserved } from '../subjects/loss-calculator/lifeline.ts';
import { modelPage } from '../subjects/loss-calculator/model-page.ts';
import { bareLit, vanilla } from '../subjects/loss-calculator/plain.ts';
import { shoelace } from '../subjects/loss-calculator/shoelace.ts';
import { surveyJs } from '../subjects/loss-calculator/surveyjs.ts';
import { typebot } from '../subjects/loss-calculator/typebot.ts';
import type { Column, Goal, Medians, Suite, Table } from '../suite.ts';

const floor = vanilla.id;
const ours = lifeline.id;
const rivals = [shoelace, formbricks, typebot, surveyJs];
const pages = [vanilla, bareLit, lifeline, ...rivals];
const scripts = [
  { id: 'autoloader', name: 'the autoloader', file: 'lifeline.js' },
  { id: 'classic', name: 'the classic script, two languages', file: 'lifeline-loss-calculator.js' },
];

const of =
  (measure: string, figure: string) =>
  (medians: Medians, id: string): number | undefined =>
    medians(measure, id, figure);

const columns: readonly Column[] = [
  { head: 'JS kB', measured: of('slow', 'kilobytes'), digits: 1 },
  { head: 'slow: usable ms', measured: of('slow', 'usable'), beside: floor },
  { head: 'fast: usable ms', measured: of('fast', 'usable'), beside: floor },
  { head: 'longest task, load', measured: of('tasks', 'load') },
  { head: 'answer', measured: of('tasks', 'answer') },
  { head: 'CLS', measured: of('shift', 'worst'), digits: 2 },
  { head: 'INP ms', measured: of('interactions', 'inp') },
  { head: 'x20: usable ms', measured: of('twenty', 'usable'), beside: floor },
  { head: 'heap kB', measured: of('twenty', 'script'), digits: 1 },
  { head: 'document kB', measured: of('twenty', 'document'), digits: 1 },
  { head: 'other hosts', measured: of('slow', 'elsewhere') },
];

const modelTable: Table = {
  title: 'The model beside a plain loop over as many trials, in ms',
  contenders: [
    { id: 'node', name: 'Node' },
    { id: 'fast', name: 'Chromium' },
    { id: 'slow', name: 'Chromium at 4 ×' },
  ],
  columns: [
    ['first, with its draws', 'first'],
    ['once compiled', 'again'],
    ['longest of its steps', 'longestStep'],
    ['recalculated', 'recalculated'],
    ['plain loop', 'plainLoop'],
  ].map(([head = '', figure]) => ({
    head,
    measured: (medians, where) => medians('model', modelPage.id, `${where} ${figure}`),
    digits: 1,
  })),
};

/** How many times the first of two figures goes into the second. */
const times = (one: number | undefined, other: number | undefined): number | undefined =>
  one === undefined || other === undefined ? undefined : other / one;

/** What we have of a figure. */
const own = (measure: string, figure: string) => (medians: Medians) =>
  medians(measure, ours, figure);

const quickest = (medians: Medians): number | undefined => {
  const measured = rivals.flatMap(({ id }) => medians('slow', id, 'usable') ?? []);
  return measured.length < rivals.length ? undefined : Math.min(...measured);
};
const ofModel = (medians: Medians, figure: string) => medians('model', modelPage.id, figure);

/** The goals, in the words of docs/method/performance.md. */
const goals: readonly Goal[] = [
  {
    what: 'JS until usable, one language',
    limit: 24,
    reach: 'at most',
    unit: 'kB',
    digits: 1,
    measured: own('slow', 'kilobytes'),
  },
  {
    what: 'autoloader',
    limit: 1.5,
    reach: 'at most',
    unit: 'kB',
    digits: 2,
    measured: (medians) => medians('bytes', 'autoloader', 'kilobytes'),
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
    measured: (medians) => times(medians('slow', floor, 'usable'), medians('slow', ours, 'usable')),
  },
  {
    what: 'slow: usable, beside the quickest rival',
    limit: 1,
    reach: 'less than',
    unit: '×',
    digits: 2,
    measured: (medians) => times(quickest(medians), medians('slow', ours, 'usable')),
  },
  {
    what: 'CLS, any screen',
    limit: 0,
    reach: 'at most',
    unit: '',
    digits: 2,
    measured: own('shift', 'worst'),
  },
  {
    what: 'CLS where the style of the snippet was dropped',
    limit: 0,
    reach: 'at most',
    unit: '',
    digits: 2,
    measured: (medians) => medians('shift', unreserved.id, 'worst'),
  },
  {
    what: 'slow: longest task on load',
    limit: 80,
    reach: 'at most',
    unit: 'ms',
    digits: 1,
    measured: own('tasks', 'load'),
  },
  {
    what: 'slow: longest task on an answer',
    limit: 50,
    reach: 'at most',
    unit: 'ms',
    digits: 1,
    measured: own('tasks', 'answer'),
  },
  {
    what: 'slow: longest task in twenty moves of a slider',
    limit: 50,
    reach: 'at most',
    unit: 'ms',
    digits: 1,
    measured: own('tasks', 'slide'),
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
    what: 'INP of an answer given before the model is there',
    limit: 40,
    reach: 'at most',
    unit: 'ms',
    digits: 1,
    measured: own('early', 'inp'),
  },
  {
    what: 'an estimate recalculated, at 4 ×',
    limit: 8,
    reach: 'at most',
    unit: 'ms',
    digits: 1,
    measured: (medians) => ofModel(medians, 'slow recalculated'),
  },
  {
    what: 'the first estimate with its draws',
    limit: 60,
    reach: 'at most',
    unit: 'ms',
    digits: 1,
    measured: (medians) => ofModel(medians, 'fast first'),
  },
  {
    what: 'the same at 4 ×, once compiled',
    limit: 60,
    reach: 'at most',
    unit: 'ms',
    digits: 1,
    measured: (medians) => ofModel(medians, 'slow again'),
  },
  {
    what: 'the same at 4 ×, nothing compiled',
    limit: 60,
    reach: 'at most',
    unit: 'ms',
    digits: 1,
    measured: (medians) => ofModel(medians, 'slow first'),
  },
  {
    what: 'times as fast as a plain loop, in Node',
    limit: 10,
    reach: 'at least',
    unit: '×',
    digits: 1,
    measured: (medians) =>
      times(ofModel(medians, 'node recalculated'), ofModel(medians, 'node plainLoop')),
  },
  {
    what: 'times as fast as a plain loop, Chromium at 4 ×',
    limit: 10,
    reach: 'at least',
    unit: '×',
    digits: 1,
    measured: (medians) =>
      times(ofModel(medians, 'slow recalculated'), ofModel(medians, 'slow plainLoop')),
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
  pages: [...pages, unreserved, modelPage],
  measures: [
    bytes(scripts, (id) => `${cdn}/${scripts.find((script) => script.id === id)!.file}`),
    slowLoad(pages),
    fastLoad(pages),
    tasks(pages),
    shifts([...pages, unreserved]),
    interactions(pages),
    earlyInteractions([vanilla, lifeline]),
    twenty(pages),
    leak(tag, lifeline),
    model(modelPage, new URL('../subjects/loss-calculator/contest-in-node.ts', import.meta.url)),
  ],
  tables: [
    { title: 'Loss calculator, beside what asks the same', contenders: pages, columns },
    modelTable,
  ],
  goals,
};
