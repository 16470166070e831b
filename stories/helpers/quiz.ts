import {
  type MaturityAnswer,
  type MaturityAnswers,
  maturityOutline,
} from '@lifeline-kit/core/maturity';
import type { MaturityQuizElement } from '@lifeline-kit/elements/maturity-quiz/element';
import { waitFor } from 'storybook/test';
import { resultLink } from '../../packages/elements/src/maturity-quiz/result/result-link.ts';

/** The quiz of a story, once it is ready. */
export async function shown(canvasElement: HTMLElement): Promise<MaturityQuizElement> {
  const element = canvasElement.querySelector('lifeline-maturity-quiz');
  if (!element?.shadowRoot) throw new Error('the element is not defined');
  await element.ready;
  return element;
}

export const find = <E extends HTMLElement>(
  element: MaturityQuizElement,
  selector: string,
): E | null => element.shadowRoot!.querySelector<E>(selector);

/** What is there soon; a part of the quiz may have to be fetched first. */
export function found<E extends HTMLElement = HTMLElement>(
  element: MaturityQuizElement,
  selector: string,
): Promise<E> {
  return waitFor(() => {
    const one = find<E>(element, selector);
    if (!one) throw new Error(`there is no ${selector}`);
    return one;
  });
}

/** The same answer to every question. */
export const each = (option: MaturityAnswer): readonly MaturityAnswer[] => Array(20).fill(option);

/** A firm as most are: good here, behind there, and one question that nobody could answer. */
export const mixed: readonly MaturityAnswer[] = [
  ...([2, 3, 1, 'unknown', 3, 0, 1, 2, 3, 4] as const),
  ...([3, 2, 1, 2, 0, 1, 4, 3, 3, 2] as const),
];

const ids: readonly string[] = maturityOutline.flatMap(({ questions }) => questions);

/** A link as a client gives it to an adviser. */
export function linkOf(given: readonly MaturityAnswer[], score = 50): string {
  const answers: MaturityAnswers = Object.fromEntries(
    given.map((answer, at) => [ids[at]!, answer]),
  );
  const ofEach = (value: number): Readonly<Record<string, number>> =>
    Object.fromEntries(maturityOutline.map(({ id }) => [id, value]));
  return resultLink('https://client.example/', {
    ...{ model: '1.0', form: 'full', answers, score, on: '2026-11-20' },
    ...{ dimensions: ofEach(score / 5), weights: ofEach(20) },
  });
}
