import { cdn } from '../../build/paths.ts';
import { bytes } from '../measures/bytes.ts';
import { interactions } from '../measures/interactions.ts';
import { tasks } from '../measures/tasks.ts';
import { small, whole } from '../subjects/compliance-checklist/lifeline.ts';
import type { Goal, Medians, Suite } from '../suite.ts';

const pages = [small, whole];
const scripts = [{ id: 'classic', name: 'the classic script, two languages' }];

const of =
  (measure: string, figure: string) =>
  (medians: Medians, id: string): number | undefined =>
    medians(measure, id, figure);

/** What every requirement of the kit costs beside one short list. */
const growth = (measure: string, figure: string) => (medians: Medians) => {
  const [few, all] = pages.map(({ id }) => medians(measure, id, figure));
  return few === undefined || all === undefined ? undefined : all / few;
};

/** The goals, in the words of docs/method/performance.md. */
const goals: readonly Goal[] = [
  {
    what: 'classic script, two languages',
    limit: 30,
    reach: 'at most',
    unit: 'kB',
    digits: 1,
    measured: (medians) => medians('bytes', 'classic', 'kilobytes'),
  },
  {
    what: 'INP at 4 × with every list open, beside one list',
    limit: 1.5,
    reach: 'at most',
    unit: '×',
    digits: 2,
    measured: growth('interactions', 'inp'),
  },
  {
    what: 'INP at 4 × with one list',
    limit: 40,
    reach: 'at most',
    unit: 'ms',
    digits: 1,
    measured: (medians) => medians('interactions', small.id, 'inp'),
  },
  {
    what: 'slow: longest task on an answer with one list',
    limit: 50,
    reach: 'at most',
    unit: 'ms',
    digits: 1,
    measured: (medians) => medians('tasks', small.id, 'answer'),
  },
];

export const suite: Suite = {
  pages,
  measures: [
    bytes(scripts, () => `${cdn}/lifeline-compliance-checklist.js`),
    interactions(pages),
    tasks(pages),
  ],
  tables: [
    {
      title: 'Checklist, answered, searched and filtered',
      contenders: pages,
      columns: [
        { head: 'INP ms', measured: of('interactions', 'inp'), beside: small.id },
        { head: 'longest task, answer', measured: of('tasks', 'answer'), beside: small.id },
      ],
    },
  ],
  goals,
};
