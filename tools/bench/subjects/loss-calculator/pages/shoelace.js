// The same with the controls of Shoelace, each imported by itself as its guide says.
import '@shoelace-style/shoelace/dist/themes/light.css';
import '@shoelace-style/shoelace/dist/components/button/button.js';
import '@shoelace-style/shoelace/dist/components/input/input.js';
import '@shoelace-style/shoelace/dist/components/option/option.js';
import '@shoelace-style/shoelace/dist/components/range/range.js';
import '@shoelace-style/shoelace/dist/components/select/select.js';
import asked from 'bench:questions';
import { amountAt, grouped, told } from './plain-estimate.ts';

function make(tag, properties = {}, ...children) {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children);
  return element;
}

function calculator(place) {
  const answers = {};
  const result = make('output');
  const answer = (id, value) => {
    answers[id] = value;
    result.textContent = told(answers);
  };
  const ask = ({ id, label, help, options, ends }) => {
    const controls = [];
    if (options) {
      const select = make(
        'sl-select',
        { label, helpText: help, className: id },
        ...options.map(({ value, label: name }) => make('sl-option', { value }, name)),
      );
      select.addEventListener('sl-change', () => answer(id, select.value || undefined));
      controls.push(select);
    } else {
      const input = make('sl-input', {
        label,
        helpText: help,
        className: id,
        inputmode: 'decimal',
      });
      const slider = make('sl-range', { max: 200, tooltip: 'none' });
      input.addEventListener('sl-input', () => {
        const amount = Number(input.value.replaceAll(',', ''));
        answer(id, Number.isFinite(amount) && input.value ? amount : undefined);
      });
      slider.addEventListener('sl-input', () => {
        const amount = amountAt(slider.value, ends);
        input.value = grouped(amount);
        answer(id, amount);
      });
      controls.push(input, slider);
    }
    const unsure = make('sl-button', {}, 'Not sure');
    unsure.addEventListener('click', () => {
      controls[0].value = '';
      answer(id, undefined);
    });
    return make('p', {}, ...controls, unsure);
  };
  answer('industry', undefined);
  place.append(make('h2', {}, asked.title), ...asked.questions.map(ask), result);
}

for (const place of document.querySelectorAll('.calculator')) calculator(place);
