import type { MaturityAnswer } from '@lifeline-kit/core/maturity';
import type { MaturityQuizElement } from '@lifeline-kit/elements/maturity-quiz/element';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { expect, waitFor } from 'storybook/test';
import '@lifeline-kit/elements/maturity-quiz';

interface Args {
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly theme: 'auto' | 'light' | 'dark';
  readonly form: 'full' | 'short';
  readonly ctaLabel: string;
}

const meta: Meta<Args> = {
  title: 'Maturity quiz',
  component: 'lifeline-maturity-quiz',
  args: { lang: 'en', dir: 'ltr', theme: 'light', form: 'full' },
  argTypes: {
    lang: { control: 'select', options: ['en', 'zh-CN'] },
    dir: { control: 'inline-radio', options: ['ltr', 'rtl'] },
    theme: { control: 'inline-radio', options: ['auto', 'light', 'dark'] },
    form: { control: 'inline-radio', options: ['full', 'short'] },
  },
  render: ({ lang, dir, theme, form, ctaLabel }) => html`
    <lifeline-maturity-quiz
      profile="none"
      lang=${lang}
      dir=${dir}
      theme=${theme}
      form=${form}
      cta-label=${ctaLabel ?? nothing}
      cta-href="https://example.com/contact"
    ></lifeline-maturity-quiz>
  `,
};
export default meta;

type Story = StoryObj<Args>;

async function shown(canvasElement: HTMLElement): Promise<MaturityQuizElement> {
  const element = canvasElement.querySelector('lifeline-maturity-quiz');
  if (!element?.shadowRoot) throw new Error('the element is not defined');
  await element.ready;
  return element;
}

const find = <E extends HTMLElement>(element: MaturityQuizElement, selector: string): E | null =>
  element.shadowRoot!.querySelector<E>(selector);

/** Answers as a person would, question by question; the last one opens the result. */
async function answer(
  element: MaturityQuizElement,
  answers: readonly MaturityAnswer[],
): Promise<void> {
  for (const value of answers) {
    find(element, `.option input[value="${value}"]`)?.click();
    await element.updateComplete;
    find(element, '.steps [type="submit"]')?.click();
    await element.updateComplete;
  }
}

const each = (option: MaturityAnswer): readonly MaturityAnswer[] => Array(20).fill(option);
const mixed: readonly MaturityAnswer[] = [
  ...[2, 3, 1, 'unknown', 3, 0, 1, 2, 3, 4],
  ...[3, 2, 1, 2, 0, 1, 4, 3, 3, 2],
] as readonly MaturityAnswer[];

const finished =
  (answers: readonly MaturityAnswer[]): NonNullable<Story['play']> =>
  async ({ canvasElement }) => {
    const element = await shown(canvasElement);
    await answer(element, answers);
    await waitFor(() => expect(find(element, '#stand')).toBeVisible());
  };

export const NoAnswersYet: Story = {};

export const ChineseFirstQuestion: Story = { args: { lang: 'zh-CN' } };

export const InTheMiddle: Story = {
  play: async ({ canvasElement }) => {
    const element = await shown(canvasElement);
    await answer(element, mixed.slice(0, 6));
    await expect(find(element, '#progress')).toHaveTextContent('Question 7 of 20');
  },
};

export const NothingInPlaceYet: Story = { play: finished(each(0)) };

export const GoodIntentions: Story = { play: finished(each(2)) };

export const TwoAreasBehind: Story = { args: { ctaLabel: 'Talk to us' }, play: finished(mixed) };

export const EverythingWithEvidence: Story = { play: finished(each(4)) };

export const NobodyKnows: Story = { play: finished(each('unknown')) };

export const FirstImpression: Story = {
  args: { form: 'short' },
  play: finished([1, 2, 3, 2, 0]),
};

export const ChineseResult: Story = { args: { lang: 'zh-CN' }, play: finished(mixed) };

export const InTheDark: Story = { args: { theme: 'dark' }, play: finished(mixed) };

export const RightToLeft: Story = { args: { dir: 'rtl' }, play: finished(mixed) };

export const TechnicalCheckOpen: Story = {
  play: async (context) => {
    await finished(mixed)(context);
    const element = await shown(context.canvasElement);
    for (const details of element.shadowRoot!.querySelectorAll('details')) details.open = true;
    await waitFor(() => expect(find(element, '.hygiene')).toBeVisible());
    find(element, '[name="H05"][value="no"]')?.click();
    await waitFor(() => expect(find(element, '.hygiene [role="status"]')).toHaveTextContent('EDR'));
  },
};
