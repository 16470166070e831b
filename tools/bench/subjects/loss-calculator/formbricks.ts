import type { PageSubject } from '../page-subject.ts';
import { click, press } from '../steps.ts';
import { built, script } from './plain.ts';

export const formbricks: PageSubject = {
  id: 'formbricks',
  name: 'Formbricks surveys 1.99',
  differs: 'one question at a time, no sliders, no result: usable is its first question alone',
  first: ['.calculator [role=radiogroup] label, .calculator fieldset label'],
  markup: (count, at) => ({
    body:
      script(at) +
      Array.from({ length: count }, (_, i) => `<div class="calculator" id="s${i}"></div>`).join(''),
  }),
  files: built('formbricks.js'),
  steps: [
    click('.calculator fieldset label'),
    click('.calculator button[type=submit]'),
    click('.calculator fieldset label'),
    click('.calculator button[type=submit]'),
    press('.calculator input', '2', '5'),
  ],
};
