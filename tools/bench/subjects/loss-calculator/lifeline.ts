import { cdn } from '../../../build/paths.ts';
import { servedFolder } from '../../site/files.ts';
import { allReady } from '../all-ready.ts';
import type { PageSubject } from '../page-subject.ts';
import { markupOf } from '../snippet.ts';
import { click, press, slide } from '../steps.ts';

export const tag = 'lifeline-loss-calculator';

/** Ours, with all that it brings: model, pictures, two languages, walls. */
export const lifeline: PageSubject = {
  id: 'lifeline',
  name: 'Lifeline calculator',
  first: [tag, 'select'],
  markup: (count, at) => markupOf('README.md', count, at),
  files: async (at) => servedFolder(cdn, at),
  complete: (page) => allReady(page, tag),
  steps: [
    press(`${tag} #industry`, 'ArrowDown', 'ArrowDown'),
    press(`${tag} #region`, 'ArrowDown', 'ArrowDown'),
    press(`${tag} #employees`, '2', '5'),
    press(`${tag} #annualRevenue`, '2', '0', '0', '0', '0', '0', '0'),
    slide(`${tag} .field:has(#annualRevenue) .slider`),
    click(`${tag} .field:has(#records) .chip`),
  ],
};

/** The same where a page builder dropped the style of the snippet. */
export const unreserved: PageSubject = {
  ...lifeline,
  id: 'unreserved',
  name: 'Lifeline, without the style of the snippet',
  markup: (count, at) => {
    const { body } = lifeline.markup(count, at.replace('unreserved', 'lifeline'));
    return { body: body.replace(/<style>[\s\S]*?<\/style>/, '') };
  },
  files: async () => new Map(),
};
