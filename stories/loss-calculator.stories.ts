import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { expect, waitFor } from 'storybook/test';
import '@lifeline-kit/elements/loss-calculator';
import { workedCases } from '../test/fixtures/worked-cases.ts';

interface Args {
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly theme: 'auto' | 'light' | 'dark';
  readonly evidence: 'claims' | 'public-record';
  readonly currency: string;
  readonly prefill: (typeof workedCases)[number]['profile'];
}

const meta: Meta<Args> = {
  title: 'Loss calculator',
  component: 'lifeline-loss-calculator',
  args: { lang: 'en', dir: 'ltr', theme: 'light', evidence: 'claims', prefill: {} },
  argTypes: {
    lang: { control: 'select', options: ['en', 'zh-CN'] },
    dir: { control: 'inline-radio', options: ['ltr', 'rtl'] },
    theme: { control: 'inline-radio', options: ['auto', 'light', 'dark'] },
    evidence: { control: 'inline-radio', options: ['claims', 'public-record'] },
    currency: { control: 'select', options: ['USD', 'EUR', 'GBP', 'CNY'] },
    prefill: { control: 'object' },
  },
  render: ({ lang, dir, theme, evidence, currency, prefill }) => html`
    <lifeline-loss-calculator
      profile="none"
      lang=${lang}
      dir=${dir}
      theme=${theme}
      evidence=${evidence}
      currency=${currency ?? nothing}
      .config=${{ prefill }}
    ></lifeline-loss-calculator>
  `,
};
export default meta;

type Story = StoryObj<Args>;

const profileOf = (index: number) => workedCases[index]?.profile ?? {};

async function shown(canvasElement: HTMLElement): Promise<ShadowRoot> {
  const element = canvasElement.querySelector('lifeline-loss-calculator');
  if (!element?.shadowRoot) throw new Error('the element is not defined');
  await element.ready;
  return element.shadowRoot;
}

export const NoAnswersYet: Story = {};

export const DentalClinic: Story = { args: { prefill: profileOf(0) } };

export const MachineShopInEurope: Story = { args: { prefill: profileOf(1) } };

export const LawFirmInTheDark: Story = { args: { prefill: profileOf(2), theme: 'dark' } };

export const Chinese: Story = { args: { prefill: profileOf(0), lang: 'zh-CN', currency: 'CNY' } };

export const RightToLeft: Story = { args: { prefill: profileOf(0), dir: 'rtl' } };

export const LossesOfThePublicRecord: Story = {
  args: { prefill: profileOf(0), evidence: 'public-record' },
};

export const FiguresThatDoNotFit: Story = {
  args: { prefill: { region: 'SG', employees: 400, annualRevenue: 90_000 } },
};

export const MistypedNumber: Story = {
  play: async ({ canvasElement }) => {
    const root = await shown(canvasElement);
    const input = root.querySelector<HTMLInputElement>('#employees');
    if (!input) throw new Error('there is no field for staff');
    input.value = 'about a dozen';
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    input.dispatchEvent(new Event('change', { bubbles: true }));
    await waitFor(() => expect(root.querySelector('#employees-error')).toHaveTextContent('12'));
    await expect(input.value).toBe('about a dozen');
  },
};

export const WorkedOut: Story = {
  args: { prefill: profileOf(0) },
  play: async ({ canvasElement }) => {
    const root = await shown(canvasElement);
    root.querySelector<HTMLElement>('details.method summary')?.click();
    await waitFor(() => expect(root.querySelectorAll('.sources a').length).toBeGreaterThan(5));
  },
};
