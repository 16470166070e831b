import type { PictureSubject } from '../../measures/picture.ts';
import { bundle } from '../../site/bundle.ts';
import type { PageSubject } from '../page-subject.ts';
import { press } from '../steps.ts';
import { questions, title } from './questions.ts';

const page = (id: string, name: string, differs: string): PageSubject => ({
  id,
  name,
  differs,
  first: ['.return', 'input'],
  markup: (count, at) => ({
    body: `<script type="module" src="${at}page.js"></script>${'<div class="return"></div>\n'.repeat(count)}`,
  }),
  files: (at) => bundle(`roi-chart/pages/${id}.ts`, at, { 'bench:return': { title, questions } }),
  steps: [
    press('.return [name=perYear]', '4', '8', '0', '0'),
    press('.return [name=setup]', '1', '5', '0', '0'),
    press('.return [name=staffHoursPerYear]', '1', '2'),
    press('.return [name=hourlyCost]', '4', '0'),
  ],
});

/** The floor of everything but the picture. */
export const floor: PageSubject = page(
  'floor',
  'hand-written page (the floor)',
  'no picture, no styles, one language, a formula in place of the model',
);

const pictured = (subject: PageSubject): PictureSubject => ({
  ...subject,
  picture: ['.return', 'canvas'],
});

export const byHand: PictureSubject = pictured(
  page('by-hand', 'the same chart by hand, at once', 'plain colours; otherwise as the floor'),
);

export const byHandLazy: PictureSubject = pictured(
  page('by-hand-lazy', 'the same chart by hand, near the screen', 'as the one above'),
);
