import { controls } from '@lifeline-kit/core/profile';
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
  readonly audience: 'owner' | 'family' | 'growth' | 'it';
  readonly present: boolean;
  readonly prefill: (typeof workedCases)[number]['profile'];
}

const meta: Meta<Args> = {
  title: 'Loss calculator',
  component: 'lifeline-loss-calculator',
  args: {
    lang: 'en',
    dir: 'ltr',
    theme: 'light',
    evidence: 'claims',
    audience: 'owner',
    present: false,
    prefill: {},
  },
  argTypes: {
    lang: { control: 'select', options: ['en', 'zh-CN'] },
    dir: { control: 'inline-radio', options: ['ltr', 'rtl'] },
    theme: { control: 'inline-radio', options: ['auto', 'light', 'dark'] },
    evidence: { control: 'inline-radio', options: ['claims', 'public-record'] },
    audience: { control: 'inline-radio', options: ['owner', 'family', 'growth', 'it'] },
    present: { control: 'boolean' },
    currency: { control: 'select', options: ['USD', 'EUR', 'GBP', 'CNY'] },
    prefill: { control: 'object' },
  },
  render: ({ lang, dir, theme, evidence, currency, audience, present, prefill }) => html`
    <lifeline-loss-calculator
      profile="none"
      lang=${lang}
      dir=${dir}
      theme=${theme}
      evidence=${evidence}
      currency=${currency ?? nothing}
      audience=${audience}
      ?present=${present}
      brand-name="Harbourline IT"
      cta-label=${lang === 'en' ? 'Talk to us' : '与我们聊聊'}
      cta-href="#contact"
      .config=${{ prefill }}
    ></lifeline-loss-calculator>
  `,
};
export default meta;

type Story = StoryObj<Args>;

const profileOf = (index: number) => workedCases[index]?.profile ?? {};

/** A clinic whose owner told everything. */
const told = {
  ...profileOf(0),
  annualProfit: 210_000,
  cashReserve: 90_000,
  customers: 1800,
  yearlyMarginPerCustomer: 240,
  revenueOnlineShare: 0.3,
  workLostShare: 0.7,
  controls: { mfa: 'most', patching: 'some', 'tested-backups': 'none', training: 'all' },
} as const;

async function shown(canvasElement: HTMLElement): Promise<ShadowRoot> {
  const element = canvasElement.querySelector('lifeline-loss-calculator');
  if (!element?.shadowRoot) throw new Error('the element is not defined');
  await element.ready;
  return element.shadowRoot;
}

function press(root: ShadowRoot, name: string): void {
  const buttons = [...root.querySelectorAll<HTMLElement>('button, summary')];
  const found =
    buttons.find((one) => one.textContent?.trim() === name) ??
    buttons.find((one) => one.textContent?.includes(name));
  if (!found) throw new Error(`there is no button "${name}"`);
  found.click();
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

export const ToldToAFamilyFirm: Story = { args: { prefill: profileOf(1), audience: 'family' } };

export const ToldToAGrowingFirm: Story = { args: { prefill: profileOf(2), audience: 'growth' } };

export const ToldToTheItTeam: Story = { args: { prefill: profileOf(2), audience: 'it' } };

export const EverythingTold: Story = {
  args: { prefill: told },
  play: async ({ canvasElement }) => {
    const root = await shown(canvasElement);
    press(root, 'Make it more exact');
    await waitFor(() => expect(root.querySelectorAll('.open tbody tr').length).toBeGreaterThan(2));
    await expect(root.querySelectorAll('.flag')).toHaveLength(2);
  },
};

export const EveryMeasureInPlace: Story = {
  args: {
    prefill: {
      ...told,
      controls: Object.fromEntries(controls.map((control) => [control, 'all' as const])),
    },
  },
  play: async ({ canvasElement }) => {
    const root = await shown(canvasElement);
    press(root, 'What would help most?');
    await waitFor(() =>
      expect(root.querySelector('.more')).toHaveTextContent('All of it is in place.'),
    );
  },
};

export const ExceedanceCurve: Story = {
  args: { prefill: told },
  play: async ({ canvasElement }) => {
    const root = await shown(canvasElement);
    press(root, 'What could a single year cost?');
    await waitFor(() => expect(root.querySelector('canvas')).not.toBeNull());
    const canvas = root.querySelector('canvas');
    canvas?.scrollIntoView();
    await waitFor(() => expect(canvas).toHaveAttribute('data-drawn'));
  },
};

export const StandstillAndMeasures: Story = {
  args: { prefill: told },
  play: async ({ canvasElement }) => {
    const root = await shown(canvasElement);
    press(root, 'How long would you stand still?');
    press(root, 'What would help most?');
    await waitFor(() => expect(root.querySelectorAll('.more table')).toHaveLength(2));
  },
};

export const NotSure: Story = {
  args: { prefill: profileOf(0) },
  play: async ({ canvasElement }) => {
    const root = await shown(canvasElement);
    root.querySelector<HTMLElement>('#employees-label + button')?.click();
    await waitFor(() =>
      expect(root.querySelector('#employees-label + button')).toHaveAttribute(
        'aria-pressed',
        'true',
      ),
    );
  },
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
    press(root, 'How is this worked out?');
    await waitFor(() => expect(root.querySelectorAll('.sources a').length).toBeGreaterThan(5));
  },
};

export const BeforeARoom: Story = {
  args: { prefill: told, present: true },
  play: async ({ canvasElement }) => {
    const root = await shown(canvasElement);
    await waitFor(() => expect(root.querySelector('.stage h2')).not.toBeNull());
    press(root, 'Next');
    await waitFor(() =>
      expect(root.querySelector('.stage')).toHaveAttribute('data-slide', 'industry'),
    );
  },
};

export const BeforeARoomInTheDark: Story = {
  args: { prefill: told, present: true, theme: 'dark', lang: 'zh-CN' },
};
