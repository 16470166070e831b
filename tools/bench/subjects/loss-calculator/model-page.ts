import type { PageSubject } from '../page-subject.ts';
import { built, script } from './plain.ts';

/** An empty page that holds the model and the loop. */
export const modelPage: PageSubject = {
  id: 'contest',
  name: 'the model beside a plain loop',
  first: ['hr'],
  markup: (_, at) => ({ body: script(at) }),
  files: built('model.ts'),
  steps: [],
};
