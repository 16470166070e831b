import type { MaturityAnswer } from '@lifeline-kit/core/maturity';
import type { MaturityQuizElement } from '@lifeline-kit/elements/maturity-quiz/element';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { expect, waitFor } from 'storybook/test';
import '@lifeline-kit/elements/maturity-quiz';
import { ownModel } from '../test/fixtures/own-model.ts';
import { each, find, found, linkOf, mixed, shown } from './helpers/quiz.ts';

interface Args {
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly theme: 'auto' | 'light' | 'dark';
  readonly form: 'full' | 'short';
  readonly ctaLabel: string;
  readonly model: object;
  readonly leadTo: 'none' | 'event';
}

const meta: Meta<Args> = {
  title: 'Maturity quiz',
  component: 'lifeline-maturity-quiz',
  args: { lang: 'en', dir: 'ltr', theme: 'light', form: 'full', leadTo: 'none' },
  argTypes: {
    lang: { control: 'select', options: ['en', 'zh-CN'] },
    dir: { control: 'inline-radio', options: ['ltr', 'rtl'] },
    theme: { control: 'inline-radio', options: ['auto', 'light', 'dark'] },
    form: { control: 'inline-radio', options: ['full', 'short'] },
    leadTo: { control: 'inline-radio', options: ['none', 'event'] },
    model: { control: 'object' },
  },
  render: ({ lang, dir, theme, form, ctaLabel, model, leadTo }) => html`
    <lifeline-maturity-quiz
      profile="none"
      lang=${lang}
      dir=${dir}
      theme=${theme}
      form=${form}
      cta-label=${ctaLabel ?? nothing}
      cta-href="https://example.com/contact"
      brand-name="Harbourline IT"
      lead-to=${leadTo}
      privacy-href="https://example.com/privacy"
      .model=${model}
    ></lifeline-maturity-quiz>
  `,
};
export default meta;

type Story = StoryObj<Args>;

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

/** Skipped, and said that nobody knows: both are told, neither is hidden in the score. */
export const HalfOfItSkipped: Story = {
  play: async ({ canvasElement }) => {
    const element = await shown(canvasElement);
    await answer(element, mixed.slice(0, 9));
    for (let skipped = 9; skipped < 20; skipped++) {
      find(element, '.steps [type="submit"]')?.click();
      await element.updateComplete;
    }
    await waitFor(() => expect(find(element, '#stand')).toBeVisible());
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

export const EverythingOpen: Story = {
  play: async (context) => {
    await finished(mixed)(context);
    const element = await shown(context.canvasElement);
    for (const details of element.shadowRoot!.querySelectorAll('details')) details.open = true;
    await found(element, '.hygiene');
    await waitFor(() => expect(find(element, '.method')).toHaveTextContent('validated'));
  },
};

const compared =
  (link: string): NonNullable<Story['play']> =>
  async (context) => {
    await finished(mixed)(context);
    const element = await shown(context.canvasElement);
    const form = await found<HTMLFormElement>(element, 'form.compare');
    form.closest('details')!.open = true;
    (await found<HTMLInputElement>(element, '.compare [name="link"]')).value = link;
    find(element, '.compare [type="submit"]')?.click();
    await element.updateComplete;
  };

export const BesideAnEarlierResult: Story = {
  play: async (context) => {
    await compared(linkOf(each(1), 20))(context);
    await waitFor(async () =>
      expect(find(await shown(context.canvasElement), '.more')).toHaveTextContent('from 20'),
    );
  },
};

export const EarlierResultThatCannotBeRead: Story = {
  play: async (context) => {
    await compared('https://client.example/')(context);
    await waitFor(async () =>
      expect(find(await shown(context.canvasElement), '.compare .error')).not.toBeEmptyDOMElement(),
    );
  },
};

export const WithTheLeadForm: Story = {
  args: { leadTo: 'event', form: 'short' },
  play: async (context) => {
    await finished([1, 2, 3, 2, 0])(context);
    const element = await shown(context.canvasElement);
    await found(element, 'lifeline-lead-form');
  },
};

export const QuestionsOfOnesOwn: Story = {
  args: { model: ownModel },
  play: async ({ canvasElement }) => {
    const element = await shown(canvasElement);
    await waitFor(() => expect(find(element, '#question')).toHaveTextContent('first week'));
    await expect(find(element, '#progress')).toHaveTextContent('Question 1 of 3');
  },
};
