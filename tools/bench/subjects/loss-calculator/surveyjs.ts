import type { PageSubject } from '../page-subject.ts';
import { click, press } from '../steps.ts';
import { built, script } from './plain.ts';

export const surveyJs: PageSubject = {
  id: 'surveyjs',
  name: 'SurveyJS 2.5',
  differs: 'no sliders, no "not sure"; a formula in place of the model',
  first: ['.calculator .sd-input'],
  markup: (count, at) => ({
    head: `<link rel="stylesheet" href="${at}page.css">`,
    body: script(at) + '<div class="calculator"></div>\n'.repeat(count),
  }),
  files: built('surveyjs.js'),
  steps: [
    click('[data-name=industry] .sd-dropdown'),
    click('.sv-popup--visible .sv-list__item, .sv-popup .sv-list__item'),
    press('[data-name=employees] input', '2', '5'),
    press('[data-name=annualRevenue] input', '2', '0', '0', '0', '0', '0', '0'),
    press('[data-name=records] input', '4', '0', '0'),
  ],
};
