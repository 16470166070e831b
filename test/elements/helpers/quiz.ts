import { aTimeout, fixture, html } from '@open-wc/testing';
import '@lifeline-kit/elements/maturity-quiz';
import { type MaturityAnswer, maturityModel } from '@lifeline-kit/core/maturity';
import type { MaturityQuizElement } from '@lifeline-kit/elements/maturity-quiz/element';
import { until } from './until.ts';

export type Quiz = MaturityQuizElement;

/** Ids of the questions, in the order in which they are asked. */
export const ids = maturityModel.dimensions.flatMap(({ questions }) =>
  questions.map(({ id }) => id),
);

/** The element on a page of its own, once it is ready. */
export async function render(attributes: Readonly<Record<string, string>> = {}): Promise<Quiz> {
  const el = document.createElement('lifeline-maturity-quiz');
  el.setAttribute('profile', 'none');
  for (const [name, value] of Object.entries(attributes)) el.setAttribute(name, value);
  await fixture(html`${el}`);
  await el.ready;
  return el;
}

export const root = (el: Quiz): ShadowRoot => el.shadowRoot!;
export const text = (el: Quiz): string => root(el).textContent!.replace(/\s+/g, ' ');
export const one = <E extends HTMLElement>(el: Quiz, selector: string): E =>
  root(el).querySelector<E>(selector)!;
export const button = (el: Quiz, name: string): HTMLButtonElement =>
  [...root(el).querySelectorAll('button')].find(
    (each) => each.textContent!.replace(/\s+/g, ' ').trim() === name,
  )!;

/** The text of the question on show. */
export const asked = (el: Quiz): string | undefined =>
  root(el).querySelector('#question')?.textContent?.trim();

/** What a person does: chooses an option of the question on show. */
export async function choose(el: Quiz, answer: MaturityAnswer): Promise<void> {
  one<HTMLInputElement>(el, `.option input[value="${answer}"]`).click();
  await el.updateComplete;
}

/** Goes on, by the button of the form. */
export async function goOn(el: Quiz): Promise<void> {
  one<HTMLButtonElement>(el, '.steps [type="submit"]').click();
  await el.updateComplete;
  await aTimeout(0);
}

/** Answers every question of the form, in order, and opens the result. */
export async function answerAll(
  el: Quiz,
  answerOf: (id: string, index: number) => MaturityAnswer | undefined,
): Promise<void> {
  for (let index = 0; one(el, '#question'); index++) {
    const answer = answerOf(ids[index]!, index);
    if (answer !== undefined) await choose(el, answer);
    await goOn(el);
  }
}

/** Opens everything that opens, and waits for what is fetched then. */
export async function openAll(el: Quiz): Promise<void> {
  for (const details of root(el).querySelectorAll('details')) details.open = true;
  for (let i = 0; i < 100 && !one(el, '.hygiene'); i++) await aTimeout(30);
  await el.updateComplete;
}

/** Link, report, table and data, in this order. */
export const keepButtons = (el: Quiz): readonly HTMLButtonElement[] => [
  ...root(el).querySelectorAll<HTMLButtonElement>('.keep button'),
];

/** What "Copy a link" gives, whether or not the browser lets it reach the clipboard. */
export async function linkOf(el: Quiz): Promise<string> {
  const { clipboard } = navigator;
  let copied = '';
  const writeText = async (link: string): Promise<void> => {
    copied = link;
  };
  Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
  keepButtons(el)[0]!.click();
  await until(() => copied !== '');
  Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
  await el.updateComplete;
  return copied;
}
