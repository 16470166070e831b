import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import '@lifeline-kit/elements/compliance-checklist';

interface Args {
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly theme: 'auto' | 'light' | 'dark';
  readonly view: 'visitor' | 'adviser';
  readonly present: boolean;
  readonly prefill: object;
  readonly leadTo: 'none' | 'event';
}

const provider = { industry: 'it-msp', region: 'US', employees: 24 };

const meta: Meta<Args> = {
  title: 'Compliance checklist',
  component: 'lifeline-compliance-checklist',
  args: {
    lang: 'en',
    dir: 'ltr',
    theme: 'light',
    view: 'visitor',
    present: false,
    prefill: {},
    leadTo: 'none',
  },
  argTypes: {
    lang: { control: 'select', options: ['en', 'zh-CN'] },
    dir: { control: 'inline-radio', options: ['ltr', 'rtl'] },
    theme: { control: 'inline-radio', options: ['auto', 'light', 'dark'] },
    view: { control: 'inline-radio', options: ['visitor', 'adviser'] },
    present: { control: 'boolean' },
    prefill: { control: 'object' },
    leadTo: { control: 'inline-radio', options: ['none', 'event'] },
  },
  render: ({ lang, dir, theme, view, present, prefill, leadTo }) => html`
    <lifeline-compliance-checklist
      profile="none"
      lang=${lang}
      dir=${dir}
      theme=${theme}
      view=${view}
      present=${present ? '' : nothing}
      lead-to=${leadTo}
      brand-name="Harbourline IT"
      privacy-href="https://example.com/privacy"
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

/** Opens the checklist of a regime, and waits for its requirements. */
async function list(root: ShadowRoot, id: string): Promise<void> {
  root.querySelectorAll<HTMLButtonElement>('.parts button')[1]?.click();
  await waitFor(() => expect(root.querySelector(`#list-${id}`)).not.toBeNull());
  const card = root.querySelector<HTMLDetailsElement>(`#list-${id}`);
  if (card) card.open = true;
  await waitFor(() => expect(root.querySelector(`#item-${id}-01`)).not.toBeNull());
}

function set(root: ShadowRoot, states: Readonly<Record<string, string>>): void {
  for (const [item, state] of Object.entries(states)) {
    const select = root.querySelector<HTMLSelectElement>(`#item-${item} select`);
    if (!select) throw new Error(`${item} is not there`);
    select.value = state;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  }
}

const worked = {
  'nist-baseline-01': 'done',
  'nist-baseline-02': 'accepted-risk',
  'nist-baseline-03': 'not-yet',
} as const;

export const ChecklistWithAnAcceptedRisk: Story = {
  args: { prefill: provider },
  play: async ({ canvasElement }) => {
    const root = await shown(canvasElement);
    await list(root, 'nist-baseline');
    set(root, worked);
    await waitFor(() =>
      expect(root.querySelector('.progress-box')).toHaveTextContent('never counted as met'),
    );
  },
};

export const ChineseChecklistInTheDark: Story = {
  args: { prefill: provider, lang: 'zh-CN', theme: 'dark' },
  play: async ({ canvasElement }) => {
    const root = await shown(canvasElement);
    await list(root, 'nist-baseline');
    set(root, worked);
    const more = root.querySelector<HTMLDetailsElement>('#item-nist-baseline-01 details');
    if (more) more.open = true;
    await waitFor(() => expect(root.querySelector('.progress-line')).toHaveTextContent('%'));
  },
};

/** An answer that another list was given for the same control counts only once it is taken over. */
export const AnswerSuggestedFromAnotherList: Story = {
  args: { prefill: provider },
  play: async ({ canvasElement }) => {
    const root = await shown(canvasElement);
    await list(root, 'nist-baseline');
    for (const item of root.querySelectorAll('#list-nist-baseline .item')) {
      set(root, { [item.id.replace('item-', '')]: 'done' });
    }
    await list(root, 'cyber-insurance');
    await waitFor(() =>
      expect(root.querySelector('#list-cyber-insurance .suggested')).not.toBeNull(),
    );
  },
};

export const SearchThatFindsNothing: Story = {
  args: { prefill: provider },
  play: async ({ canvasElement }) => {
    const root = await shown(canvasElement);
    await list(root, 'nist-baseline');
    const search = root.querySelector<HTMLInputElement>('.sieve input');
    if (!search) throw new Error('there is no search');
    search.value = 'unicorn';
    search.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await waitFor(() => expect(root.querySelectorAll('.item:not([hidden])')).toHaveLength(0));
  },
};

export const MistypedStaff: Story = {
  play: async ({ canvasElement }) => {
    const root = await shown(canvasElement);
    const input = root.querySelector<HTMLInputElement>('#employees');
    if (!input) throw new Error('there is no field for staff');
    input.value = 'many';
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    input.dispatchEvent(new Event('change', { bubbles: true }));
    await waitFor(() => expect(root.querySelector('#employees-error')).not.toBeEmptyDOMElement());
  },
};

export const DatesAndWhatWouldChangeThem: Story = {
  args: { prefill: { industry: 'manufacturing', region: 'EU', employees: 85 } },
  play: async ({ canvasElement }) => {
    const root = await shown(canvasElement);
    for (const one of root.querySelectorAll<HTMLDetailsElement>('.more > details')) one.open = true;
    await waitFor(() => expect(root.querySelector('.date')).not.toBeNull());
  },
};

export const WithTheLeadForm: Story = {
  args: { prefill: provider, leadTo: 'event' },
  play: async ({ canvasElement }) => {
    const root = await shown(canvasElement);
    root.querySelector<HTMLInputElement>('.place input[value="UK"]')?.click();
    await waitFor(() => expect(root.querySelector('lifeline-lead-form')).not.toBeNull());
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

export const ChineseGapsInTheDark: Story = {
  ...GapsForAProposal,
  args: { prefill: provider, view: 'adviser', lang: 'zh-CN', theme: 'dark' },
};

export const BeforeARoom: Story = { args: { prefill: provider, present: true } };

/** The road map of a room, once it is called for. */
export const ChineseRoomBeforeTheMap: Story = {
  args: { prefill: provider, present: true, lang: 'zh-CN', theme: 'dark' },
  play: async ({ canvasElement }) => {
    const root = await shown(canvasElement);
    const stage = await waitFor(() => {
      const found = root.querySelector<HTMLElement>('.stage');
      if (!found) throw new Error('there is no stage');
      return found;
    });
    const first = stage.dataset.slide;
    await userEvent.keyboard('{PageDown}');
    await waitFor(() =>
      expect(root.querySelector<HTMLElement>('.stage')?.dataset.slide).not.toBe(first),
    );
  },
};
