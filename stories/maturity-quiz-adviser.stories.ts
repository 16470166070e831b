import type { MaturityAnswer } from '@lifeline-kit/core/maturity';
import type { MaturityQuizElement } from '@lifeline-kit/elements/maturity-quiz/element';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import '@lifeline-kit/elements/maturity-quiz';
import { each, find, found, linkOf, mixed, shown } from './helpers/quiz.ts';

interface Args {
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly theme: 'auto' | 'light' | 'dark';
}

const meta: Meta<Args> = {
  title: 'Maturity quiz, for the adviser',
  component: 'lifeline-maturity-quiz',
  args: { lang: 'en', dir: 'ltr', theme: 'light' },
  argTypes: {
    lang: { control: 'select', options: ['en', 'zh-CN'] },
    dir: { control: 'inline-radio', options: ['ltr', 'rtl'] },
    theme: { control: 'inline-radio', options: ['auto', 'light', 'dark'] },
  },
  render: ({ lang, dir, theme }) => html`
    <lifeline-maturity-quiz
      view="adviser"
      profile="none"
      brand-name="Harbourline IT"
      lang=${lang}
      dir=${dir}
      theme=${theme}
    ></lifeline-maturity-quiz>
  `,
};
export default meta;

type Story = StoryObj<Args>;
type Play = NonNullable<Story['play']>;

/** Pastes what a client sent, and opens it. */
async function open(canvasElement: HTMLElement, link: string): Promise<MaturityQuizElement> {
  const element = await shown(canvasElement);
  (await found<HTMLInputElement>(element, '#result-link')).value = link;
  find(element, '.open-result button')?.click();
  return element;
}

async function opened(
  canvasElement: HTMLElement,
  answers: readonly MaturityAnswer[],
): Promise<MaturityQuizElement> {
  const element = await open(canvasElement, linkOf(answers));
  await found(element, '#verdict');
  return element;
}

async function press(element: MaturityQuizElement, selector: string, at = 0): Promise<void> {
  element.shadowRoot!.querySelectorAll<HTMLElement>(selector)[at]!.click();
  await element.updateComplete;
}

const reads =
  (answers: readonly MaturityAnswer[], verdict: string): Play =>
  async ({ canvasElement }) => {
    const element = await opened(canvasElement, answers);
    await expect(find(element, '#verdict')).toHaveTextContent(verdict);
  };

export const NoResultYet: Story = {
  play: async ({ canvasElement }) => {
    await found(await shown(canvasElement), '#result-file');
  },
};

export const LinkThatCannotBeRead: Story = {
  play: async ({ canvasElement }) => {
    const element = await open(canvasElement, 'https://client.example/#lifeline-maturity=e30');
    await waitFor(() => expect(find(element, '#open-error')).toHaveTextContent('no result in it'));
  },
};

export const OnceTheLetterIsSigned: Story = {
  play: reads(mixed, 'Work together once the letter is signed'),
};

export const WorkTogether: Story = { play: reads(each(3), 'Work together') };

export const NotNow: Story = { play: reads(each(1), 'Not now') };

export const TooFewAnswersForAVerdict: Story = {
  play: reads(mixed.slice(0, 11), 'No verdict yet'),
};

/** What was seen counts in full, what was only told as an intention. */
export const DecidedByWhatWasSeen: Story = {
  play: async ({ canvasElement }) => {
    const element = await opened(canvasElement, each(3));
    await press(element, '[name="by"]', 1);
    await expect(find(element, '#verdict')).toHaveTextContent('once the letter is signed');
    find<HTMLDetailsElement>(element, 'details.area')!.open = true;
    await press(element, '[name="mark-B1"]', 1);
    await press(element, '[name="mark-B2"]', 2);
    await expect(find(element, '.figures-row .verified dd')).toHaveTextContent('44');
  },
};

export const RedFlagThatHoldsTheScore: Story = {
  play: async ({ canvasElement }) => {
    const element = await opened(canvasElement, each(4));
    await press(element, '.ticks input', 1);
    await expect(find(element, '.verdict')).toHaveTextContent('holds the score at 59');
  },
};

export const AllOfItOpenInChinese: Story = {
  args: { lang: 'zh-CN' },
  play: async ({ canvasElement }) => {
    const element = await opened(canvasElement, mixed);
    for (const details of element.shadowRoot!.querySelectorAll('details')) details.open = true;
    await expect(find(element, '.agenda')).toBeVisible();
  },
};

export const VerdictInTheDark: Story = {
  args: { theme: 'dark' },
  play: reads(mixed, 'Work together once the letter is signed'),
};

export const RightToLeft: Story = {
  args: { dir: 'rtl' },
  play: reads(mixed, 'Work together once the letter is signed'),
};

/** The letter, filled from the gaps. */
async function writing(canvasElement: HTMLElement): Promise<MaturityQuizElement> {
  const element = await opened(canvasElement, mixed);
  await press(element, '.letter-way button');
  await waitFor(() => expect(find(element, '.hash')?.textContent?.length).toBeGreaterThan(60));
  return element;
}

async function type(element: MaturityQuizElement, selector: string, value: string): Promise<void> {
  const input = await found<HTMLInputElement>(element, selector);
  input.value = value;
  input.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await element.updateComplete;
}

const sign: Play = async ({ canvasElement }) => {
  const element = await writing(canvasElement);
  await type(element, '#client-company', 'Northgate Dental');
  await type(element, '#client-person', 'Anna Marsh');
  await waitFor(() => expect(find(element, '.hash')?.textContent?.length).toBeGreaterThan(60));
  await press(element, '.pair .group > button');
  await found(element, '.signatures .signed-name');
};

export const LetterToBeWritten: Story = {
  play: async ({ canvasElement }) => {
    const element = await writing(canvasElement);
    const rows = element.shadowRoot!.querySelectorAll('.letter .measures tbody tr');
    await expect(rows.length).toBeGreaterThan(8);
  },
};

export const LetterSigned: Story = { play: sign };

export const LetterChangedAfterItWasSigned: Story = {
  play: async (context) => {
    await sign(context);
    const element = await shown(context.canvasElement);
    await type(element, '#target', '75');
    await waitFor(() => expect(find(element, '.stale')).toHaveTextContent('sign again'));
  },
};

export const LetterWithAMistypedAim: Story = {
  play: async ({ canvasElement }) => {
    const element = await writing(canvasElement);
    await type(element, '#target', 'sixty');
    await waitFor(() => expect(find(element, '#target-error')).toHaveTextContent('1 to 100'));
  },
};

export const LetterToBeDrawnOn: Story = {
  play: async ({ canvasElement }) => {
    const element = await writing(canvasElement);
    await press(element, '[name="sign-client"]', 1);
    await expect(find(element, '#sign-client-pad-help')).toBeVisible();
  },
};

export const ChineseLetter: Story = { args: { lang: 'zh-CN' }, play: sign };

export const LetterInTheDark: Story = { args: { theme: 'dark' }, play: sign };
