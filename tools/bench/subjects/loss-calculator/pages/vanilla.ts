// The floor: a page of the same questions by somebody who knows what they do, and no library.
import asked from 'bench:questions';
import { type Answers, amountAt, grouped, told } from './plain-estimate.ts';

type Question = (typeof asked.questions)[number];

function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  properties: Partial<HTMLElementTagNameMap[K]> = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children);
  return element;
}

function calculator(place: Element): void {
  const answers: Record<string, string | number | undefined> = {};
  const result = make('output');
  const answer = (id: string, value: string | number | undefined): void => {
    answers[id] = value;
    result.textContent = told(answers as Answers);
  };
  const ask = ({ id, label, help, options, ends }: Question): HTMLElement => {
    let control: HTMLSelectElement | HTMLInputElement;
    const controls: HTMLElement[] = [];
    if (options) {
      control = make(
        'select',
        { onchange: () => answer(id, control.value || undefined) },
        make('option', { value: '', textContent: 'Choose' }),
        ...options.map(({ value, label: name }) => make('option', { value, textContent: name })),
      );
      controls.push(control);
    } else {
      const slider = make('input', { type: 'range', ariaLabel: label });
      slider.max = '200';
      slider.oninput = () => {
        const amount = amountAt(Number(slider.value), ends!);
        control.value = grouped(amount);
        answer(id, amount);
      };
      control = make('input', { inputMode: 'decimal', autocomplete: 'off' });
      control.oninput = () => {
        const amount = Number(control.value.replaceAll(',', ''));
        answer(id, Number.isFinite(amount) && control.value ? amount : undefined);
      };
      controls.push(control, slider);
    }
    control.name = id;
    const unsure = make('button', { type: 'button', textContent: 'Not sure' });
    unsure.onclick = () => {
      control.value = '';
      answer(id, undefined);
    };
    return make('p', {}, make('label', {}, label, ...controls), unsure, make('small', {}, help));
  };
  answer('industry', undefined);
  place.append(make('h2', { textContent: asked.title }), ...asked.questions.map(ask), result);
}

for (const place of document.querySelectorAll('.calculator')) calculator(place);
