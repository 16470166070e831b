import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import type { LifelineChangeEvent } from '../../../packages/elements/src/shared/events.ts';
import type { ProbeElement } from '../helpers/probe-element.ts';
import '../helpers/probe-element.ts';
import { type Told, told } from '../helpers/told.ts';

async function render(template: TemplateResult): Promise<ProbeElement> {
  const element = await fixture<ProbeElement>(template);
  await element.ready;
  return element;
}

const fresh = html`<lifeline-probe profile="none"></lifeline-probe>`;

const names = ['ready', 'start', 'step', 'change', 'result', 'share', 'print', 'error'] as const;

/** Names of the events that reach the document, in order. */
function heard(): string[] {
  const list: string[] = [];
  for (const name of names) document.addEventListener(`lifeline-${name}`, () => list.push(name));
  return list;
}

describe('events', () => {
  let warnings: Told;
  beforeEach(() => {
    warnings = told();
  });
  afterEach(() => warnings.restore());

  it('tell a person’s answers in order, and the result once more a second after the last', async () => {
    const events = heard();
    const element = await render(fresh);
    expect(events).to.deep.equal(['ready']);
    element.type({ region: 'EU' });
    element.type({ employees: 12 });
    element.type({ employees: 13 });
    element.type({ employees: 14 });
    expect(events.slice(1)).to.deep.equal([
      'start',
      'change',
      'change',
      'result',
      'change',
      'change',
    ]);
    await aTimeout(700);
    element.type({ employees: 15 });
    await aTimeout(700);
    expect(events).to.have.lengthOf(8);
    await aTimeout(500);
    expect(events.at(-1)).to.equal('result');
    expect(events).to.have.lengthOf(9);
  });

  it('carry who, which and what', async () => {
    const element = await render(html`
      <lifeline-probe profile="none" partner-id="p1" campaign="spring"></lifeline-probe>
    `);
    const details: LifelineChangeEvent['detail'][] = [];
    element.addEventListener('lifeline-change', ({ detail }) => details.push(detail));
    element.type({ employees: 1 });
    element.type({ employees: 2 });
    const [first, second] = details;
    expect(first).to.include({ element: 'lifeline-probe', partnerId: 'p1', campaign: 'spring' });
    expect(first?.result).to.deep.include({ profile: { currency: 'USD', employees: 1 } });
    expect(first?.instanceId).to.equal(second?.instanceId);
    expect(/^[0-9a-f]{16}$/.test(String(first?.eventId))).to.equal(true);
    expect(first?.eventId).to.not.equal(second?.eventId);
  });

  it('cross shadow roots', async () => {
    const host = await fixture<HTMLElement>(html`<div></div>`);
    host.attachShadow({ mode: 'open' }).innerHTML =
      '<lifeline-probe profile="none"></lifeline-probe>';
    const events = heard();
    const element = host.shadowRoot!.querySelector('lifeline-probe')!;
    await element.ready;
    element.type({ employees: 1 });
    expect(events).to.deep.equal(['ready', 'start', 'change', 'result']);
  });

  it('stay silent when the page sets something', async () => {
    const element = await render(fresh);
    const events = heard();
    element.currency = 'EUR';
    element.employees = 7;
    element.prefill({ records: 10 });
    element.config = { audience: 'it' };
    element.setAttribute('industry', 'retail');
    element.lang = 'zh-CN';
    element.reset();
    await aTimeout(100);
    expect(events).to.deep.equal([]);
    expect(warnings.lines).to.deep.equal([]);
  });

  it('do not come after the element left the page', async () => {
    const element = await render(fresh);
    element.type({ employees: 1 });
    element.type({ employees: 2 });
    let results = 0;
    element.addEventListener('lifeline-result', () => results++);
    element.remove();
    await aTimeout(1100);
    expect(results).to.equal(0);
  });

  it('let a late listener read ready and result', async () => {
    const element = await render(
      html`<lifeline-probe profile="none" employees="9"></lifeline-probe>`,
    );
    await element.ready;
    expect(element.result.profile.employees).to.equal(9);
    expect(JSON.parse(JSON.stringify(element))).to.deep.equal({
      profile: { employees: 9, currency: 'USD' },
    });
  });
});

describe('the profile of a page', () => {
  it('is answered once for all widgets that share it', async () => {
    const page = await fixture(html`
      <div>
        <lifeline-probe profile="one"></lifeline-probe>
        <lifeline-probe profile="one"></lifeline-probe>
        <lifeline-probe profile="two"></lifeline-probe>
        <lifeline-probe profile="none"></lifeline-probe>
        <lifeline-probe profile="none"></lifeline-probe>
      </div>
    `);
    const elements = [...page.querySelectorAll('lifeline-probe')];
    await Promise.all(elements.map(({ ready }) => ready));
    const [first, second] = elements;
    let changes = 0;
    second!.addEventListener('lifeline-change', () => changes++);
    first!.type({ employees: 12 });
    elements[3]!.type({ employees: 99 });
    expect(elements.map(({ result }) => result.profile.employees)).to.deep.equal([
      12,
      12,
      undefined,
      99,
      undefined,
    ]);
    expect(changes, 'a change in one is no person’s act in the other').to.equal(0);
  });

  it('takes what the page knows, and what a person says goes first', async () => {
    const element = await render(
      html`<lifeline-probe profile="known" employees="5" records="100"></lifeline-probe>`,
    );
    element.type({ employees: 6 });
    element.prefill({ employees: 7, records: 200, customers: 3 });
    element.setAttribute('employees', '8');
    await element.updateComplete;
    expect(element.result.profile).to.include({ employees: 6, records: 200, customers: 3 });
    element.type({ records: undefined });
    expect(element.result.profile.records, 'not sure').to.equal(undefined);
    element.reset();
    expect(element.result.profile).to.include({ employees: 7, records: 200 });
  });

  it('refuses what a script gets wrong, field by field', async () => {
    const warnings = told();
    const element = await render(fresh);
    const odd = { employees: Number.NaN, records: 5, annualRevenue: -1, staff: 3, industry: 'x' };
    element.prefill(odd as never);
    warnings.restore();
    expect(element.result.profile).to.deep.equal({ records: 5, currency: 'USD' });
    expect(warnings.lines).to.have.lengthOf(4);
    for (const field of ['employees', 'annualRevenue', 'staff', 'industry']) {
      expect(warnings.lines.join()).to.contain(`prefill.${field}`);
    }
  });

  it('knows the currency: set, or the region’s', async () => {
    const element = await render(
      html`<lifeline-probe profile="none" region="UK"></lifeline-probe>`,
    );
    expect(element.result.profile.currency).to.equal('GBP');
    element.prefill({ currency: 'CAD' });
    expect(element.result.profile.currency).to.equal('CAD');
    element.currency = 'EUR';
    expect(element.result.profile.currency).to.equal('EUR');
  });

  it('keeps answers when an element is taken away and put back', async () => {
    const element = await render(fresh);
    const parent = element.parentElement!;
    element.type({ employees: 4 });
    element.remove();
    await aTimeout(0);
    parent.append(element);
    await element.updateComplete;
    expect(element.result.profile.employees).to.equal(4);
  });

  it('moves along when its name changes', async () => {
    const page = await fixture(html`
      <div><lifeline-probe profile="a"></lifeline-probe><lifeline-probe profile="b"></lifeline-probe></div>
    `);
    const [first, second] = page.querySelectorAll('lifeline-probe');
    await Promise.all([first!.ready, second!.ready]);
    second!.type({ employees: 3 });
    first!.profile = 'b';
    expect(first!.result.profile.employees).to.equal(3);
  });
});

describe('storage', () => {
  const key = 'lifeline:profile:kept';
  afterEach(() => {
    sessionStorage.removeItem(key);
    localStorage.removeItem(key);
  });

  it('is not used unless the page says so', async () => {
    const before = localStorage.length + sessionStorage.length;
    const element = await render(fresh);
    element.type({ employees: 4 });
    expect(localStorage.length + sessionStorage.length).to.equal(before);
  });

  it('keeps what a person said, and nothing that the page filled in', async () => {
    const element = await render(
      html`<lifeline-probe profile="kept" storage="session" records="9"></lifeline-probe>`,
    );
    element.type({ employees: 4 });
    element.type({ customers: undefined });
    expect(JSON.parse(sessionStorage.getItem(key)!)).to.deep.equal({
      answers: { employees: 4 },
      unsure: ['customers'],
    });
    element.reset();
    expect(sessionStorage.getItem(key)).to.equal('{"answers":{},"unsure":[]}');
  });

  it('brings answers back', async () => {
    localStorage.setItem(key, '{"answers":{"employees":21},"unsure":["records"]}');
    const element = await render(
      html`<lifeline-probe profile="kept" storage="local" records="9"></lifeline-probe>`,
    );
    expect(element.result.profile).to.deep.equal({ employees: 21, currency: 'USD' });
    element.reset();
  });

  for (const text of ['{', '[]', 'null', '{"answers":{"employees":-1}}', '{"answers":5}']) {
    it(`that holds ${text} is as good as empty`, async () => {
      localStorage.setItem(key, text);
      const element = await render(
        html`<lifeline-probe profile="kept" storage="local"></lifeline-probe>`,
      );
      expect(element.result.profile).to.deep.equal({ currency: 'USD' });
    });
  }

  it('may be blocked', async () => {
    const { setItem } = Storage.prototype;
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    try {
      const element = await render(
        html`<lifeline-probe profile="kept" storage="local"></lifeline-probe>`,
      );
      element.type({ employees: 4 });
      expect(element.result.profile.employees).to.equal(4);
      element.reset();
    } finally {
      Storage.prototype.setItem = setItem;
    }
  });
});

describe('the lead form', () => {
  it('is offered below a result, and not below one that was taken back while it was fetched', async () => {
    const element = await render(
      html`<lifeline-probe profile="none" lead-to="event" privacy-href="/privacy"></lifeline-probe>`,
    );
    const offered = async (): Promise<boolean> => {
      await import('../../../packages/elements/src/shared/offer.ts');
      await aTimeout(0);
      return element.isOffered;
    };
    element.type({ employees: 4 });
    element.reset();
    expect(await offered()).to.equal(false);
    element.type({ employees: 4 });
    expect(await offered()).to.equal(true);
    element.reset();
    expect(await offered()).to.equal(false);
  });
});

describe('the live region', () => {
  it('speaks once a pause, and ends on the last', async () => {
    const element = await render(fresh);
    const region = element.shadowRoot!.querySelector('[role="status"]')!;
    const spoken: string[] = [];
    new MutationObserver(() => spoken.push(region.textContent ?? '')).observe(region, {
      characterData: true,
      childList: true,
      subtree: true,
    });
    for (const employees of [1, 2, 3]) {
      element.type({ employees });
      await aTimeout(50);
    }
    expect(spoken).to.deep.equal([]);
    await aTimeout(650);
    expect(spoken).to.deep.equal(['3 people']);
    element.type({ employees: 4 });
    await aTimeout(650);
    expect(spoken).to.deep.equal(['3 people', '4 people']);
  });
});

describe('a widget', () => {
  it('leaves one symbol on the page and nothing behind', async () => {
    const globals = (): PropertyKey[] => Reflect.ownKeys(globalThis);
    await render(fresh);
    const before = globals();
    for (let turn = 0; turn < 100; turn++) {
      const element = document.createElement('lifeline-probe');
      document.body.append(element);
      await element.updateComplete;
      element.remove();
    }
    expect(globals()).to.deep.equal(before);
    expect(before.filter((name) => name === Symbol.for('lifeline'))).to.have.lengthOf(1);
    expect(before.filter((name) => /lifeline/i.test(String(name)))).to.have.lengthOf(1);
    const page = globalThis as unknown as Record<
      symbol,
      { profiles: Map<string, { listeners: Set<unknown>; prefills: Map<unknown, unknown> }> }
    >;
    const shared = page[Symbol.for('lifeline')]!.profiles.get('page')!;
    expect(shared.listeners.size).to.equal(0);
    expect(shared.prefills.size).to.equal(0);
  });

  it('draws once for many settings in a row', async () => {
    const element = await render(fresh);
    const before = element.drawn;
    element.currency = 'EUR';
    element.theme = 'dark';
    element.type({ employees: 3 });
    element.type({ employees: 4 });
    await element.updateComplete;
    expect(element.drawn - before).to.equal(1);
  });

  it('works on a page whose arrays have a toJSON', async () => {
    const arrays = Array.prototype as unknown as { toJSON?: () => string };
    arrays.toJSON = () => 'broken';
    try {
      const element = await render(html`
        <lifeline-probe
          profile="arrays"
          storage="session"
          .config=${{ prefill: { recordKinds: ['health'] } }}
        ></lifeline-probe>
      `);
      element.type({ employees: undefined });
      expect(element.result.profile.recordKinds).to.deep.equal(['health']);
      expect(JSON.parse(sessionStorage.getItem('lifeline:profile:arrays')!).unsure).to.deep.equal([
        'employees',
      ]);
    } finally {
      delete arrays.toJSON;
      sessionStorage.removeItem('lifeline:profile:arrays');
    }
  });
});
