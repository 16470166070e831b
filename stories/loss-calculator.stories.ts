import { exchangeRates } from '@lifeline-kit/core/currency';
import { estimateLoss } from '@lifeline-kit/core/loss';
import { controls } from '@lifeline-kit/core/profile';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { expect, mocked, waitFor } from 'storybook/test';
import '@lifeline-kit/elements/loss-calculator';
import { fetchResult } from '../packages/elements/src/loss-calculator/late-result.ts';
import { resultLink } from '../packages/elements/src/loss-calculator/result/result-link.ts';
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
    currency: { control: 'select', options: Object.keys(exchangeRates.perUsd) },
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

/** Gives the page an address that ends like this, as long as the story is on show. */
const openedAt =
  (hash: string): NonNullable<Story['beforeEach']> =>
  () => {
    const before = location.href;
    history.replaceState(null, '', hash);
    return () => history.replaceState(null, '', before);
  };

/** A link that a model before this one has made. */
function olderLink(): string {
  const estimate = { ...estimateLoss(profileOf(0)), model: '0.9' };
  return new URL(resultLink('https://client.example/', profileOf(0), estimate)).hash;
}

/** Puts something else in a place of the browser for the time of a story. */
const instead =
  (owner: object, name: string, value: unknown): NonNullable<Story['beforeEach']> =>
  () => {
    const before = Object.getOwnPropertyDescriptor(owner, name);
    Object.defineProperty(owner, name, { value, configurable: true, writable: true });
    return () => {
      if (before) Object.defineProperty(owner, name, before);
      else Reflect.deleteProperty(owner, name);
    };
  };

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

export const ChartThatDidNotCome: Story = {
  args: { prefill: told },
  beforeEach: instead(HTMLCanvasElement.prototype, 'getContext', () => {
    throw new Error('there is nothing to draw with');
  }),
  play: async ({ canvasElement }) => {
    const root = await shown(canvasElement);
    press(root, 'What could a single year cost?');
    await waitFor(() => expect(root.querySelector('canvas')).not.toBeNull());
    root.querySelector('canvas')?.scrollIntoView();
    await waitFor(() =>
      expect(root.querySelector('.more')).toHaveTextContent('The chart could not be loaded.'),
    );
    await expect(root.querySelector('.more')).toHaveTextContent('Each row is an amount');
  },
};

export const ResultThatDidNotCome: Story = {
  args: { prefill: profileOf(0) },
  beforeEach: () => {
    mocked(fetchResult).mockRejectedValueOnce(new Error('the line is down'));
  },
  play: async ({ canvasElement }) => {
    const element = canvasElement.querySelector('lifeline-loss-calculator');
    await waitFor(() =>
      expect(element?.shadowRoot?.querySelector('.result')).toHaveTextContent('could not be'),
    );
  },
};

export const LinkOfAnOlderModel: Story = {
  beforeEach: openedAt(olderLink()),
  play: async ({ canvasElement }) => {
    const root = await shown(canvasElement);
    await waitFor(() => expect(root.querySelector('.older')).toHaveTextContent('model 0.9'));
  },
};

export const DamagedLink: Story = {
  beforeEach: openedAt('#lifeline-loss=eyJwcm9ma'),
  play: async ({ canvasElement }) => {
    const root = await shown(canvasElement);
    await waitFor(() => expect(root.querySelector('.result')).toHaveTextContent('is damaged'));
  },
};

export const LinkThatCannotBeCopied: Story = {
  args: { prefill: profileOf(0) },
  beforeEach: instead(navigator, 'clipboard', undefined),
  play: async ({ canvasElement }) => {
    const root = await shown(canvasElement);
    await waitFor(() => press(root, 'Copy a link'));
    await waitFor(() =>
      expect(root.querySelector<HTMLInputElement>('.link input')?.value).toContain(
        '#lifeline-loss=',
      ),
    );
  },
};

export const ReportHeldBack: Story = {
  args: { prefill: profileOf(0) },
  beforeEach: instead(window, 'open', () => null),
  play: async ({ canvasElement }) => {
    const root = await shown(canvasElement);
    await waitFor(() => press(root, 'Open the report'));
    await waitFor(() => expect(root.querySelector('.result')).toHaveTextContent('allow windows'));
  },
};

export const NoProfit: Story = { args: { prefill: { ...told, annualProfit: 0 } } };

export const YearWithALoss: Story = { args: { prefill: { ...told, annualProfit: -40_000 } } };

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
