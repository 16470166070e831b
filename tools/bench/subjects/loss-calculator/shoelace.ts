import type { PageSubject } from '../page-subject.ts';
import { click, press, slide } from '../steps.ts';
import { built, script } from './plain.ts';

export const shoelace: PageSubject = {
  id: 'shoelace',
  name: 'Shoelace 2.20',
  differs: 'a formula in place of the model, one language',
  first: ['.calculator sl-select', '.select__combobox'],
  markup: (count, at) => ({
    head: `<link rel="stylesheet" href="${at}page.css">`,
    body: script(at) + '<div class="calculator"></div>\n'.repeat(count),
  }),
  files: built('shoelace.js'),
  steps: [
    press('sl-select.industry', 'ArrowDown', 'ArrowDown', 'Enter'),
    press('sl-select.region', 'ArrowDown', 'ArrowDown', 'Enter'),
    press('sl-input.employees input', '2', '5'),
    press('sl-input.annualRevenue input', '2', '0', '0', '0', '0', '0', '0'),
    slide('p:has(.annualRevenue) sl-range input'),
    click('p:has(.records) sl-button'),
  ],
};
