// The questions by somebody who knows what they do, and no library.
import asked from 'bench:return';
import { type Answers, type PlainYear, plainReturn, told } from './plain-return.ts';

function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  properties: Partial<HTMLElementTagNameMap[K]> = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children);
  return element;
}

/** The form with its sentence; `onYears` is told what to draw, at first and after each answer. */
export function form(place: Element, onYears: (years: readonly PlainYear[]) => void): void {
  let answers: Answers = {};
  const result = make('output');
  const answer = (patch: Answers): void => {
    answers = { ...answers, ...patch };
    const years = plainReturn(answers);
    result.textContent = told(years);
    onYears(years);
  };
  const fields = asked.questions.map(({ id, label, help }) => {
    const input = make('input', { name: id, inputMode: 'decimal', autocomplete: 'off' });
    input.oninput = () => {
      const amount = Number(input.value.replaceAll(',', ''));
      const { [id]: _, ...others } = answers;
      answers = others;
      answer(Number.isFinite(amount) && input.value ? { [id]: amount } : {});
    };
    return make('p', {}, make('label', {}, label, input), make('small', {}, help));
  });
  place.append(make('h2', { textContent: asked.title }), ...fields, result);
  answer({});
}

/** A place of fixed height for the picture, below the form. */
export function canvasIn(place: Element): HTMLCanvasElement {
  const canvas = make('canvas');
  const box = make('div', {}, canvas);
  box.style.cssText = 'position: relative; height: 25em';
  place.append(box);
  return canvas;
}
