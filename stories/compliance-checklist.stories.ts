import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { expect, waitFor } from 'storybook/test';
import '@lifeline-kit/elements/compliance-checklist';

interface Args {
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly theme: 'auto' | 'light' | 'dark';
  readonly view: 'visitor' | 'adviser';
  readonly present: boolean;
  readonly prefill: object;
}

const provider = { industry: 'it-msp', region: 'US', employees: 24 };

const meta: Meta<Args> = {
  title: 'Compliance checklist',
  component: 'lifeline-compliance-checklist',
  args: { lang: 'en', dir: 'ltr', theme: 'light', view: 'visitor', present: false, prefill: {} },
  argTypes: {
    lang: { control: 'select', options: ['en', 'zh-CN'] },
    dir: { control: 'inline-radio', options: ['ltr', 'rtl'] },
    theme: { control: 'inline-radio', options: ['auto', 'light', 'dark'] },
    view: { control: 'inline-radio', options: ['visitor', 'adviser'] },
    present: { control: 'boolean' },
    prefill: { control: 'object' },
  },
  render: ({ lang, dir, theme, view, present, prefill }) => html`
    <lifeline-compliance-checklist
      profile="none"
      lang=${lang}
      dir=${dir}
      theme=${theme}
      view=${view}
      present=${present ? '' : nothing}
      .config=${{ prefill }}
    ></lifeline-compliance-checklist>
  `,
};
export default meta;

type Story = StoryObj<Args>;

async function shown(canvasElement: HTMLElement): Promise<ShadowRoot> {
  const element = canvasElement.querySelector('lifeline-compliance-checklist');
  if (!element?.shadowRoot) throw new Error('the element is not defined');
  await element.ready;
  return element.shadowRoot;
}

/** Says of each gate whether the firm can pass it. */
async function hold(root: ShadowRoot, held: Readonly<Record<string, 'no' | 'yes'>>): Promise<void> {
  for (const [id, value] of Object.entries(held)) {
    const card = root.querySelector<HTMLDetailsElement>(`#card-${id}`);
    if (!card) throw new Error(`${id} does not apply`);
    card.open = true;
    const choice = `input[name="held-${id}"][value="${value}"]`;
    await waitFor(() => expect(root.querySelector(choice)).not.toBeNull());
    root.querySelector<HTMLInputElement>(choice)?.click();
    card.open = false;
  }
}

export const NoAnswersYet: Story = {};

export const RoadsOpenAndClosed: Story = {
  args: { prefill: provider },
  play: async ({ canvasElement }) => {
    const root = await shown(canvasElement);
    await hold(root, { 'cyber-insurance': 'yes', 'iso-27001': 'no' });
    await waitFor(() => expect(root.querySelector('.lane[data-state="closed"]')).not.toBeNull());
  },
};

export const MachineShopInEuropeInTheDark: Story = {
  args: { prefill: { industry: 'manufacturing', region: 'EU', employees: 85 }, theme: 'dark' },
};

export const ChineseSoftwareFirm: Story = {
  args: { prefill: { industry: 'software-isv', region: 'CN', employees: 45 }, lang: 'zh-CN' },
};

export const RightToLeft: Story = { args: { prefill: provider, dir: 'rtl' } };

export const ChecklistWithAnAcceptedRisk: Story = {
  args: { prefill: provider },
  play: async ({ canvasElement }) => {
    const root = await shown(canvasElement);
    root.querySelectorAll<HTMLButtonElement>('.parts button')[1]?.click();
    await waitFor(() => expect(root.querySelector('#list-nist-baseline')).not.toBeNull());
    const list = root.querySelector<HTMLDetailsElement>('#list-nist-baseline');
    if (list) list.open = true;
    await waitFor(() => expect(root.querySelector('#item-nist-baseline-01')).not.toBeNull());
    for (const [item, state] of [
      ['nist-baseline-01', 'done'],
      ['nist-baseline-02', 'accepted-risk'],
      ['nist-baseline-03', 'not-yet'],
    ] as const) {
      const select = root.querySelector<HTMLSelectElement>(`#item-${item} select`);
      if (!select) throw new Error(`${item} is not there`);
      select.value = state;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    }
    await waitFor(() =>
      expect(root.querySelector('.progress-box')).toHaveTextContent('never counted as met'),
    );
  },
};

export const GapsForAProposal: Story = {
  args: { prefill: provider, view: 'adviser' },
  play: async ({ canvasElement }) => {
    const root = await shown(canvasElement);
    root.querySelectorAll<HTMLButtonElement>('.parts button')[2]?.click();
    await waitFor(() => expect(root.querySelector('.gap-table')).not.toBeNull(), { timeout: 8000 });
  },
};

export const BeforeARoom: Story = { args: { prefill: provider, present: true } };
