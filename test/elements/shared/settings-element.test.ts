import { aTimeout, expect, fixture, html, oneEvent } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import type { ProbeElement } from '../helpers/probe-element.ts';
import '../helpers/probe-element.ts';
import { camel, type SettingName } from '../../../packages/elements/src/shared/settings.ts';
import { type Told, told } from '../helpers/told.ts';
import { until } from '../helpers/until.ts';

async function render(template: TemplateResult): Promise<ProbeElement> {
  const element = await fixture<ProbeElement>(template);
  await element.ready;
  return element;
}

const child = (settings: unknown): HTMLScriptElement => {
  const script = document.createElement('script');
  script.type = 'application/json';
  script.textContent = typeof settings === 'string' ? settings : JSON.stringify(settings);
  return script;
};

const address = (settings: unknown): string => {
  const blob = new Blob([JSON.stringify(settings)], { type: 'application/json' });
  return URL.createObjectURL(blob);
};

describe('settings of an element', () => {
  let warnings: Told;
  beforeEach(() => {
    warnings = told();
  });
  afterEach(() => warnings.restore());

  it('go property, attribute, config, JSON child, config-src, default', async () => {
    const element = await render(html`
      <lifeline-probe
        audience="family"
        config='{"audience":"growth","view":"adviser"}'
        config-src="/test/elements/helpers/settings.json"
      >
        ${child({ audience: 'it', view: 'visitor', font: 'page' })}
      </lifeline-probe>
    `);
    await until(() => element.read('font') === 'page'); // a slow answer comes after the element is shown
    element.audience = 'owner';
    expect(element.read('audience')).to.equal('owner');
    element.audience = undefined;
    expect(element.read('audience')).to.equal('family');
    element.removeAttribute('audience');
    expect(element.read('audience')).to.equal('growth');
    expect(element.read('view')).to.equal('adviser');
    expect(element.read('font')).to.equal('page');
    expect(element.read('evidence')).to.equal('public-record'); // only the address says so
    expect(element.read('mode')).to.equal('live');
  });

  it('keep what a script set against a later attribute, until it is undefined again', async () => {
    const element = await render(html`<lifeline-probe></lifeline-probe>`);
    element.theme = 'dark';
    element.setAttribute('theme', 'light');
    expect(element.read('theme')).to.equal('dark');
    element.theme = undefined;
    expect(element.read('theme')).to.equal('light');
    element.setAttribute('theme', 'dark');
    expect(element.read('theme')).to.equal('dark');
  });

  it('take a property that was set before the element was defined', async () => {
    const element = document.createElement('lifeline-late-probe');
    Object.assign(element, { theme: 'dark' });
    element.setAttribute('theme', 'light');
    document.body.append(element);
    const { ProbeElement } = await import('../helpers/probe-element.ts');
    customElements.define('lifeline-late-probe', class extends ProbeElement {});
    await (element as ProbeElement).ready;
    expect((element as ProbeElement).read('theme')).to.equal('dark');
    element.remove();
  });

  it('read every kind from text', async () => {
    const element = await render(html`
      <lifeline-probe
        brand-name=" Acme "
        brand-logo="/logo.svg"
        annual-revenue="1,200,000"
        work-lost-share="0.4"
        present
        partner-id=""
      ></lifeline-probe>
    `);
    expect(element.read('brandName')).to.equal('Acme');
    expect(element.read('brandLogo')).to.equal(new URL('/logo.svg', location.href).href);
    expect(element.read('annualRevenue')).to.equal(1_200_000);
    expect(element.read('workLostShare')).to.equal(0.4);
    expect(element.read('present')).to.equal(true);
    expect(element.read('partnerId')).to.equal(undefined);
    element.setAttribute('present', 'false');
    expect(element.read('present')).to.equal(false);
    expect(warnings.lines).to.deep.equal([]);
  });

  const wrong = [
    ['theme', 'purple', 'auto, light, dark'],
    ['currency', 'DOGE', 'USD'],
    ['industry', 'piracy', 'retail'],
    ['employees', 'many', 'a number from 0 to'],
    ['employees', '-3', 'a number from 0 to'],
    ['employees', '1000000000', 'a number from 0 to'],
    ['employees', 'NaN', 'a number from 0 to'],
    ['annual-revenue', '-1', 'a number from 0 to'],
    ['cta-href', 'javascript:alert(1)', 'https:'],
    ['lead-url', 'https://hooks.slack.com/services/x', 'collector'],
    ['brand-name', 'x'.repeat(1e6), 'at most 2000'],
  ] as const;
  for (const [attribute, value, allowed] of wrong) {
    it(`name ${attribute}="${value.slice(0, 30)}", what is allowed, and go on`, async () => {
      const element = document.createElement('lifeline-probe');
      element.setAttribute(attribute, value);
      const error = oneEvent(element, 'lifeline-error');
      document.body.append(element);
      await element.ready;
      element.read(camel(attribute) as SettingName);
      const { detail } = await error;
      expect(detail).to.include({
        code: 'invalid-attribute',
        attribute,
        element: 'lifeline-probe',
      });
      expect(detail.message).to.contain(value.slice(0, 30)).and.to.contain(allowed);
      expect(detail.message.length).to.be.below(700);
      element.requestUpdate();
      await element.updateComplete;
      expect(warnings.lines).to.have.lengthOf(1);
      expect(warnings.lines[0]).to.contain(`<lifeline-probe> ${attribute}`);
      expect(element.shadowRoot!.querySelector('h2')).to.have.text('Good morning');
      element.remove();
    });
  }
});

describe('configuration as JSON', () => {
  let warnings: Told;
  beforeEach(() => {
    warnings = told();
  });
  afterEach(() => warnings.restore());

  const broken = [
    ['{"theme":', 'JSON'],
    ['[1, 2]', 'object'],
    ['"text"', 'object'],
    ['null', 'object'],
    [`{"brandName":"${'x'.repeat(70_000)}"}`, '64 kB'],
    [`${'[{"a":'.repeat(5000)}1${'}]'.repeat(5000)}`, ''],
    [`{"texts":${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}}`, ''],
  ] as const;
  for (const [text, reason] of broken) {
    it(`that is ${text.slice(0, 20)}… is refused with a message, and the rest goes on`, async () => {
      const element = await render(html`<lifeline-probe config=${text}></lifeline-probe>`);
      expect(warnings.lines).to.have.lengthOf(1);
      expect(warnings.lines[0]).to.contain('config').and.to.contain(reason);
      expect(element.shadowRoot!.querySelector('h2')).to.have.text('Good morning');
    });
  }

  it('loses what it cannot use, by name, and keeps the rest', async () => {
    const settings = {
      colour: 'red',
      theme: 'purple',
      audience: 'it',
      prefill: { employees: -1, records: 500, staff: 3 },
      texts: { greeting: 'Hello', farewell: 'Bye' },
    };
    const element = await render(html`<lifeline-probe .config=${settings}></lifeline-probe>`);
    const all = warnings.lines.join('\n');
    for (const name of ['colour', 'theme', 'prefill.employees', 'staff', 'texts.farewell']) {
      expect(all).to.contain(name);
    }
    expect(element.read('audience')).to.equal('it');
    expect(element.result.profile).to.include({ records: 500 });
    expect(element.result.profile).not.to.have.any.keys('employees', 'staff');
    expect(element.shadowRoot!.querySelector('h2')).to.have.text('Hello');
  });

  it('pollutes no prototype', async () => {
    const bad =
      '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"texts":{"__proto__":"x"},"prefill":{"__proto__":{"polluted":1}}}';
    await render(html`<lifeline-probe config=${bad}></lifeline-probe>`);
    expect(({} as { polluted?: number }).polluted).to.equal(undefined);
    expect(warnings.lines).not.to.be.empty;
  });

  it('takes no circle and no accessor for data', async () => {
    const circle: { theme: string; texts?: unknown } = { theme: 'dark' };
    circle.texts = circle;
    const element = await render(html`<lifeline-probe .config=${circle}></lifeline-probe>`);
    expect(warnings.lines).to.have.lengthOf(1);
    expect(element.read('theme')).to.equal('auto');
  });

  it('changes nothing when the same is set again', async () => {
    const element = await render(
      html`<lifeline-probe .config=${{ audience: 'it', prefill: { employees: 5 } }}></lifeline-probe>`,
    );
    element.type({ employees: 7 });
    element.config = { audience: 'it', prefill: { employees: 5 } };
    await element.updateComplete;
    await aTimeout(50);
    expect(element.result.profile.employees).to.equal(7);
    expect(element.read('audience')).to.equal('it');
  });

  it('keeps the newest when several are set in a row', async () => {
    const element = await render(html`<lifeline-probe></lifeline-probe>`);
    for (const audience of ['it', 'family', 'growth'] as const) element.config = { audience };
    await until(() => element.read('audience') === 'growth');
    await aTimeout(100); // and no older one comes after it
    expect(element.read('audience')).to.equal('growth');
    element.config = undefined;
    await until(() => element.read('audience') === 'owner');
  });

  it('is refused from an address that does not answer, or is none', async () => {
    for (const src of ['/nowhere.json', 'javascript:alert(1)', address({ theme: 'dark' })]) {
      warnings.lines.length = 0;
      const element = await render(html`<lifeline-probe config-src=${src}></lifeline-probe>`);
      expect(warnings.lines, src).to.have.lengthOf(1);
      expect(warnings.lines[0]).to.contain('config-src');
      expect(element.read('theme')).to.equal('auto');
    }
  });

  it('shows what the page put between the tags until it is read', async () => {
    const element = document.createElement('lifeline-probe');
    element.append('Please wait');
    element.config = { audience: 'it' };
    document.body.append(element);
    await element.updateComplete;
    expect(element.shadowRoot!.querySelector('slot:not([name])')).to.exist;
    await element.ready;
    expect(element.shadowRoot!.querySelector('slot:not([name])')).not.to.exist;
    element.remove();
  });
});
