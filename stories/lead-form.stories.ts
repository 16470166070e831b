import type { LeadProgress, LeadService, UndeliveredLead } from '@lifeline-kit/core/lead';
import type {
  LifelineLeadPrepareEvent,
  LifelineLeadRequestEvent,
} from '@lifeline-kit/elements/lead-form/element';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { expect, waitFor } from 'storybook/test';
import '@lifeline-kit/elements/lead-form';
import { wholeLead } from '../test/fixtures/leads.ts';

interface Args {
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly theme: 'auto' | 'light' | 'dark';
  readonly mode: 'live' | 'test';
  readonly brandName: string;
  readonly lead: object;
  readonly leadTo: string;
  readonly leadUrl: string;
  /** What earlier visits have left behind. */
  readonly undelivered: readonly UndeliveredLead[];
  /** What becomes of what is sent here. */
  readonly outcome: LeadProgress;
}

const take = (outcome: LeadProgress) => (event: Event) => {
  (event as LifelineLeadRequestEvent).take()?.(outcome);
};

const deliver = (undelivered: readonly UndeliveredLead[]) => (event: Event) => {
  const service: LeadService = {
    undelivered: async () => undelivered,
    watch: () => () => {},
    retry: async (_, tell) => tell({ state: 'received' }),
    discard: async () => {},
    prove: async () => undefined,
  };
  (event as LifelineLeadPrepareEvent).provide(service);
};

const meta: Meta<Args> = {
  title: 'Lead form',
  component: 'lifeline-lead-form',
  args: {
    lang: 'en',
    dir: 'ltr',
    theme: 'light',
    mode: 'live',
    brandName: 'Harbourline IT',
    lead: { purposes: [{ purpose: 'news' }] },
    leadTo: 'event',
    leadUrl: '',
    undelivered: [],
    outcome: { state: 'received' },
  },
  argTypes: {
    lang: { control: 'select', options: ['en', 'zh-CN'] },
    dir: { control: 'inline-radio', options: ['ltr', 'rtl'] },
    theme: { control: 'inline-radio', options: ['auto', 'light', 'dark'] },
    mode: { control: 'inline-radio', options: ['live', 'test'] },
    lead: { control: 'object' },
    outcome: { control: 'object' },
  },
  render: ({
    lang,
    dir,
    theme,
    mode,
    brandName,
    lead,
    leadTo,
    leadUrl,
    undelivered,
    outcome,
  }) => html`
    <lifeline-lead-form
      lang=${lang}
      dir=${dir}
      theme=${theme}
      mode=${mode}
      brand-name=${brandName || nothing}
      profile="none"
      lead-to=${leadTo}
      lead-url=${leadUrl || nothing}
      privacy-href="/privacy"
      .config=${{ lead }}
      @lifeline-lead-prepare=${deliver(undelivered)}
      @lifeline-lead-request=${take(outcome)}
    ></lifeline-lead-form>
  `,
};
export default meta;

type Story = StoryObj<Args>;

async function shown(canvasElement: HTMLElement): Promise<ShadowRoot> {
  const element = canvasElement.querySelector('lifeline-lead-form');
  if (!element?.shadowRoot) throw new Error('the element is not defined');
  await element.ready;
  return element.shadowRoot;
}

function enter(root: ShadowRoot, field: string, text: string): void {
  const input = root.querySelector<HTMLInputElement>(`#${field}`);
  if (!input) throw new Error(`there is no field for ${field}`);
  input.value = text;
  input.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

const send =
  (state: string): NonNullable<Story['play']> =>
  async ({ canvasElement }) => {
    const root = await shown(canvasElement);
    enter(root, 'name', 'Ada Okafor');
    enter(root, 'email', 'ada@okafor-dental.example');
    root.querySelector<HTMLElement>('.send')?.click();
    await waitFor(() => expect(root.querySelector(`[data-state="${state}"]`)).not.toBeNull());
  };

export const Empty: Story = {};

export const OnlyAPhoneNumber: Story = {
  args: { lead: { fields: ['name', 'phone'], required: ['name'] } },
};

export const Chinese: Story = { args: { lang: 'zh-CN', brandName: '海岸线信息技术' } };

export const InTheDark: Story = { args: { theme: 'dark' } };

export const RightToLeft: Story = { args: { dir: 'rtl' } };

export const TestMode: Story = { args: { mode: 'test' } };

export const SomethingMissing: Story = {
  play: async ({ canvasElement }) => {
    const root = await shown(canvasElement);
    enter(root, 'name', 'Ada Okafor');
    root.querySelector<HTMLElement>('.send')?.click();
    await waitFor(() => expect(root.querySelector('.summary')).toHaveTextContent('e-mail'));
    await expect(root.querySelector<HTMLInputElement>('#name')?.value).toBe('Ada Okafor');
  },
};

export const WhatWillBeSent: Story = {
  play: async ({ canvasElement }) => {
    const root = await shown(canvasElement);
    enter(root, 'email', 'ada@okafor-dental.example');
    root.querySelector<HTMLElement>('summary')?.click();
    await waitFor(() => expect(root.querySelector('.content')).toHaveTextContent('ada@okafor'));
  },
};

export const Sending: Story = {
  args: { outcome: { state: 'sending' } },
  play: send('sending'),
};

export const SavedAndOnItsWay: Story = {
  args: { outcome: { state: 'saved' } },
  play: send('saved'),
};

export const Sent: Story = { args: { outcome: { state: 'sent' } }, play: send('sent') };

export const Received: Story = { play: send('received') };

export const KeptOnTheDevice: Story = {
  args: { outcome: { state: 'kept', problem: 'network' } },
  play: send('kept'),
};

export const NotSavedAnywhere: Story = {
  args: { outcome: { state: 'waiting', problem: 'network' } },
  play: send('waiting'),
};

export const HandedOver: Story = {
  args: { outcome: { state: 'handed-over' } },
  play: send('handed-over'),
};

export const CouldNotBeSent: Story = {
  args: { outcome: { state: 'failed', problem: 'refused' } },
  play: send('failed'),
};

export const CouldNotBeSentInChinese: Story = {
  args: { ...Chinese.args, outcome: { state: 'failed', problem: 'refused' } },
  play: send('failed'),
};

export const CouldNotBeSentInTheDark: Story = {
  args: { theme: 'dark', outcome: { state: 'failed', problem: 'refused' } },
  play: send('failed'),
};

export const TheMailProgramIsOpen: Story = {
  args: {
    leadTo: 'mailto',
    leadUrl: 'mailto:hello@harbourline.example',
    outcome: { state: 'handed-over' },
  },
  play: send('handed-over'),
};

export const FromAnEarlierVisit: Story = {
  args: {
    undelivered: [
      {
        id: wholeLead.data.id,
        body: JSON.stringify(wholeLead),
        since: wholeLead.timestamp,
        problem: 'expired',
      },
    ],
  },
  play: async ({ canvasElement }) => {
    const root = await shown(canvasElement);
    await waitFor(() => expect(root.querySelector('.old')).toHaveTextContent('seven days'));
  },
};
