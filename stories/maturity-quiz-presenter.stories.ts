import type { MaturityQuizElement } from '@lifeline-kit/elements/maturity-quiz/element';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import '@lifeline-kit/elements/maturity-quiz';
import { find, found, shown } from './helpers/quiz.ts';

interface Args {
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly theme: 'auto' | 'light' | 'dark';
  readonly form: 'full' | 'short';
}

const meta: Meta<Args> = {
  title: 'Maturity quiz, before a room',
  component: 'lifeline-maturity-quiz',
  args: { lang: 'en', dir: 'ltr', theme: 'light', form: 'short' },
  argTypes: {
    lang: { control: 'select', options: ['en', 'zh-CN'] },
    dir: { control: 'inline-radio', options: ['ltr', 'rtl'] },
    theme: { control: 'inline-radio', options: ['auto', 'light', 'dark'] },
    form: { control: 'inline-radio', options: ['full', 'short'] },
  },
  render: ({ lang, dir, theme, form }) => html`
    <lifeline-maturity-quiz
      present
      profile="none"
      brand-name="Harbourline IT"
      lang=${lang}
      dir=${dir}
      theme=${theme}
      form=${form}
    ></lifeline-maturity-quiz>
  `,
};
export default meta;

type Story = StoryObj<Args>;

/** The stage, with the keys of a remote pressed as often as it says. */
async function ledOn(canvasElement: HTMLElement, steps: number): Promise<MaturityQuizElement> {
  const element = await shown(canvasElement);
  await found(element, '.stage');
  for (let step = 0; step < steps; step++) await userEvent.keyboard('{PageDown}');
  await element.updateComplete;
  return element;
}

async function hands(element: MaturityQuizElement, counts: readonly number[]): Promise<void> {
  const inputs = element.shadowRoot!.querySelectorAll<HTMLInputElement>('.hands input');
  for (const [at, count] of counts.entries()) {
    inputs[at]!.value = String(count);
    inputs[at]!.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await element.updateComplete;
  }
}

const counted = (counts: readonly number[]): NonNullable<Story['play']> => {
  const all = counts.reduce((sum, count) => sum + count, 0);
  return async ({ canvasElement }) => {
    const element = await ledOn(canvasElement, 2);
    await hands(element, counts);
    await waitFor(() => expect(find(element, '.room-finding')).toHaveTextContent(String(all)));
  };
};

export const TitleSlide: Story = {
  play: async ({ canvasElement }) => {
    await ledOn(canvasElement, 0);
  },
};

export const QuestionWithItsAnswersHidden: Story = {
  play: async ({ canvasElement }) => {
    const element = await ledOn(canvasElement, 1);
    await expect(find(element, '.stage')).toHaveAttribute('data-slide', 'B1');
    await expect(find(element, '.hands')).toBeNull();
  },
};

export const AnswersNobodyHasVotedOn: Story = {
  play: async ({ canvasElement }) => {
    const element = await ledOn(canvasElement, 2);
    await expect(find(element, '.hands')).toBeVisible();
  },
};

export const HandsOfTheRoom: Story = { play: counted([3, 7, 12, 4, 1, 6]) };

export const ChineseHands: Story = { args: { lang: 'zh-CN' }, play: counted([3, 7, 12, 4, 1, 6]) };

export const HandsInTheDark: Story = {
  args: { theme: 'dark' },
  play: counted([18, 41, 96, 33, 8, 27]),
};

export const HandsFromRightToLeft: Story = { args: { dir: 'rtl' }, play: counted([3, 7, 12]) };

export const WhereTheRoomStands: Story = {
  play: async ({ canvasElement }) => {
    const element = await ledOn(canvasElement, 2);
    for (const counts of [
      [3, 7, 12],
      [0, 4, 9, 8],
      [6, 6, 6],
      [2, 3, 4, 9, 4],
      [11, 6, 3, 0, 0, 2],
    ]) {
      await hands(element, counts);
      await userEvent.keyboard('{PageDown}{PageDown}');
      await element.updateComplete;
    }
    await expect(find(element, '.stage')).toHaveAttribute('data-slide', 'room');
    await expect(find(element, '.bars')).toBeVisible();
  },
};

export const RoomWithoutHands: Story = {
  play: async ({ canvasElement }) => {
    const element = await ledOn(canvasElement, 12);
    await expect(find(element, '.stage')).toHaveTextContent('No hands');
  },
};

export const ScreenDarkened: Story = {
  play: async ({ canvasElement }) => {
    const element = await ledOn(canvasElement, 1);
    await userEvent.keyboard('b');
    await found(element, '.blank');
  },
};
