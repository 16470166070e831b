import { cdn } from '../../../build/paths.ts';
import type { PictureSubject } from '../../measures/picture.ts';
import { servedFolder } from '../../site/files.ts';
import { allReady } from '../all-ready.ts';
import { markupOf } from '../snippet.ts';
import { press } from '../steps.ts';

export const tag = 'lifeline-roi-chart';

/** Ours, with all that it brings: model, ranges, three ways, two languages, walls. */
export const lifeline: PictureSubject = {
  id: 'lifeline',
  name: 'Lifeline return',
  first: [tag, 'input'],
  picture: [tag, 'canvas'],
  markup: (count, at) => markupOf('docs/elements/roi-chart.md', count, at),
  files: async (at) => servedFolder(cdn, at),
  complete: (page) => allReady(page, tag),
  steps: [
    press(`${tag} #perYear`, '4', '8', '0', '0'),
    press(`${tag} #setup`, '1', '5', '0', '0'),
    press(`${tag} #staffHoursPerYear`, '1', '2'),
    press(`${tag} #hourlyCost`, '4', '0'),
  ],
};
