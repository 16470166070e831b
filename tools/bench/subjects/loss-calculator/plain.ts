import { bundle } from '../../site/bundle.ts';
import type { PageSubject } from '../page-subject.ts';
import { click, press, slide } from '../steps.ts';
import { questions, title } from './questions.ts';

/** A page of the suite, built with the questions in it. */
export const built = (page: string) => (at: string) =>
  bundle(`loss-calculator/pages/${page}`, at, { 'bench:questions': { title, questions } });

export const script = (at: string): string => `<script type="module" src="${at}page.js"></script>`;

const steps = (place: string) => [
  press(`${place} [name=industry]`, 'ArrowDown', 'ArrowDown'),
  press(`${place} [name=region]`, 'ArrowDown', 'ArrowDown'),
  press(`${place} [name=employees]`, '2', '5'),
  press(`${place} [name=annualRevenue]`, '2', '0', '0', '0', '0', '0', '0'),
  slide(`${place} p:has([name=annualRevenue]) [type=range]`),
  click(`${place} p:has([name=records]) button`),
];

/** The floor of everything. */
export const vanilla: PageSubject = {
  id: 'vanilla',
  name: 'hand-written page (the floor)',
  differs: 'no styles, one language, a formula in place of the model',
  first: ['.calculator', 'select'],
  markup: (count, at) => ({
    body: script(at) + '<div class="calculator"></div>\n'.repeat(count),
  }),
  files: built('vanilla.ts'),
  steps: steps('.calculator'),
};

export const bareLit: PageSubject = {
  id: 'lit',
  name: 'bare Lit',
  differs: 'as the hand-written page',
  first: ['bare-calculator', 'select'],
  markup: (count, at) => ({
    body: script(at) + '<bare-calculator></bare-calculator>\n'.repeat(count),
  }),
  files: built('lit.ts'),
  steps: steps('bare-calculator'),
};
