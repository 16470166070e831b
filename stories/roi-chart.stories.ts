import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import '@lifeline-kit/elements/roi-chart';
import { workedCases } from '../test/fixtures/worked-cases.ts';

interface Args {
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly theme: 'auto' | 'light' | 'dark';
  readonly audience: 'owner' | 'family' | 'growth' | 'it';
  readonly currency: string;
  readonly present: boolean;
  readonly prefill: (typeof workedCases)[number]['profile'];
}

const meta: Meta<Args> = {
  title: 'Return chart',
  component: 'lifeline-roi-chart',
  args: { lang: 'en', dir: 'ltr', theme: 'light', audience: 'owner', present: false, prefill: {} },
  argTypes: {
    lang: { control: 'select', options: ['en', 'zh-CN'] },
    dir: { control: 'inline-radio', options: ['ltr', 'rtl'] },
    theme: { control: 'inline-radio', options: ['auto', 'light', 'dark'] },
    audience: { control: 'select', options: ['owner', 'family', 'growth', 'it'] },
    currency: { control: 'select', options: ['USD', 'EUR', 'GBP', 'CNY'] },
    present: { control: 'boolean' },
    prefill: { control: 'object' },
  },
  render: ({ lang, dir, theme, audience, currency, present, prefill }) => html`
    <lifeline-roi-chart
      profile="none"
      lang=${lang}
      dir=${dir}
      theme=${theme}
      audience=${audience}
      currency=${currency ?? nothing}
      ?present=${present}
      .config=${{ prefill }}
    ></lifeline-roi-chart>
  `,
};
export default meta;

type Story = StoryObj<Args>;

const profileOf = (index: number) => workedCases[index]?.profile ?? {};

async function shown(canvasElement: HTMLElement): Promise<ShadowRoot> {
  const element = canvasElement.querySelector('lifeline-roi-chart');
  if (!element?.shadowRoot) throw new Error('the element is not defined');
  await element.ready;
  return element.shadowRoot;
}

async function answer(root: ShadowRoot, answers: Readonly<Record<string, string>>): Promise<void> {
  for (const [id, value] of Object.entries(answers)) {
    const input = await waitFor(() => {
      const found = root.querySelector<HTMLInputElement>(`#${id}`);
      if (!found) throw new Error(`there is no field ${id}`);
      return found;
    });
    input.value = value;
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }
}

function openGroup(root: ShadowRoot, index: number): void {
  root.querySelectorAll<HTMLElement>('.group summary')[index]?.click();
}

export const OnlyOurGuesses: Story = {};

export const MachineShopBelowZero: Story = { args: { prefill: profileOf(1) } };

export const ClinicThatGetsItsMoneyBack: Story = {
  args: { prefill: profileOf(0) },
  play: async ({ canvasElement }) => {
    const root = await shown(canvasElement);
    await answer(root, { perYear: '4,800', setup: '1,500', staffHoursPerYear: '12' });
    openGroup(root, 1);
    await answer(root, { costPerHour: '600', hoursBefore: '8', hoursAfter: '2' });
    await waitFor(() => expect(root.querySelector('.headline')).toHaveTextContent('more than'));
  },
};

export const LawFirmAskedByItsClients: Story = {
  args: { prefill: profileOf(2), audience: 'growth' },
  play: async ({ canvasElement }) => {
    const root = await shown(canvasElement);
    openGroup(root, 3);
    await answer(root, { newRevenue: '250,000', newChance: '40' });
    await waitFor(() => expect(root.querySelector('.result')).toHaveTextContent('supply chain'));
  },
};

export const ClaimsHalved: Story = {
  args: { prefill: profileOf(0) },
  play: async ({ canvasElement }) => {
    const root = await shown(canvasElement);
    root.querySelector<HTMLElement>('[role="switch"]')?.click();
    await waitFor(() => expect(root.querySelector('[aria-checked="true"]')).toBeVisible());
  },
};

export const TooGoodToBeTrue: Story = {
  args: { prefill: profileOf(0) },
  play: async ({ canvasElement }) => {
    const root = await shown(canvasElement);
    await answer(root, { perYear: '20', setup: '1', staffHoursPerYear: '0' });
    await waitFor(() => expect(root.querySelector('.warnings')).toBeVisible());
  },
};

export const NotSureOfAnything: Story = {
  play: async ({ canvasElement }) => {
    const root = await shown(canvasElement);
    for (const chip of root.querySelectorAll<HTMLElement>('.group[open] .chip')) chip.click();
    await waitFor(() => expect(root.querySelector('.guess')).toHaveTextContent('Not sure'));
  },
};

export const MistypedAmount: Story = {
  play: async ({ canvasElement }) => {
    const root = await shown(canvasElement);
    await answer(root, { perYear: 'about nine thousand' });
    await waitFor(() => expect(root.querySelector('#perYear-error')).toHaveTextContent('9,000'));
  },
};

export const EverythingOpen: Story = {
  args: { prefill: profileOf(1) },
  play: async ({ canvasElement }) => {
    const root = await shown(canvasElement);
    for (const one of root.querySelectorAll<HTMLDetailsElement>('details:not(.group)')) {
      one.open = true;
    }
    await waitFor(() => expect(root.querySelectorAll('.sources a').length).toBeGreaterThan(2));
  },
};

export const InTheDark: Story = { args: { prefill: profileOf(2), theme: 'dark' } };

export const Chinese: Story = { args: { prefill: profileOf(0), lang: 'zh-CN', currency: 'CNY' } };

export const RightToLeft: Story = { args: { prefill: profileOf(1), dir: 'rtl' } };

/** Five years with the picture in sight, and two parts of it left out. */
export const FiveYearsWithoutTheBenefits: Story = {
  args: { prefill: profileOf(0) },
  play: async ({ canvasElement }) => {
    const root = await shown(canvasElement);
    root.querySelectorAll<HTMLElement>('input[name="years"]')[4]?.click();
    const canvas = await waitFor(() => {
      const found = root.querySelector('canvas');
      if (!found) throw new Error('there is no picture');
      return found;
    });
    canvas.scrollIntoView();
    await waitFor(() => expect(canvas).toHaveAttribute('data-drawn'));
    root.querySelectorAll<HTMLElement>('.key')[0]?.click();
    root.querySelectorAll<HTMLElement>('.key')[1]?.click();
    await waitFor(() =>
      expect(root.querySelectorAll('.key[aria-pressed="false"]')).toHaveLength(2),
    );
  },
};

export const WhatAnInsurerWouldSay: Story = {
  args: { prefill: { ...profileOf(1), controls: { mfa: 'some', edr: 'all', training: 'most' } } },
  play: async ({ canvasElement }) => {
    const root = await shown(canvasElement);
    const table = root.querySelector('.attestations');
    const details = table?.closest('details');
    if (details) details.open = true;
    await waitFor(() => expect(table).toBeVisible());
  },
};

/** Before a room, the picture is built up: what it costs first. */
export const BuiltUpByKey: Story = {
  args: { prefill: profileOf(1), present: true, lang: 'zh-CN', theme: 'dark' },
  play: async ({ canvasElement }) => {
    const root = await shown(canvasElement);
    await waitFor(() => expect(root.querySelector('.stage')).not.toBeNull());
    for (let step = 0; step < 3; step++) await userEvent.keyboard('{PageDown}');
    await waitFor(() => expect(root.querySelector('.stage')).toHaveAttribute('data-slide', 'risk'));
    await waitFor(() => expect(root.querySelector('canvas')).toHaveAttribute('data-drawn'));
  },
};

export const BeforeARoom: Story = { args: { prefill: profileOf(1), present: true } };
