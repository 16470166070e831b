import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import type { ProbeElement } from '../helpers/probe-element.ts';
import '../helpers/probe-element.ts';
import { failNextLanguage, holdLanguage } from '../helpers/probe-element.ts';
import { told } from '../helpers/told.ts';
import { until } from '../helpers/until.ts';

const heading = (element: ProbeElement): string =>
  element.shadowRoot!.querySelector('h2')?.textContent ?? '';
const root = (element: ProbeElement): Element => element.shadowRoot!.querySelector('.root')!;

async function page(lang: string): Promise<[Element, ProbeElement]> {
  const outer = await fixture(
    html`<div lang=${lang}><p><lifeline-probe></lifeline-probe></p></div>`,
  );
  const element = outer.querySelector('lifeline-probe')!;
  await element.ready;
  return [outer, element];
}

describe('the language of a widget', () => {
  it('is that of the nearest ancestor, and follows it', async () => {
    const [outer, element] = await page('zh-CN');
    expect(heading(element)).to.equal('早上好');
    expect(root(element).getAttribute('lang')).to.equal('zh-CN');
    outer.setAttribute('lang', 'en');
    await until(() => heading(element) === 'Good morning');
    element.lang = 'zh-TW';
    await until(() => heading(element) === '早上好');
    element.removeAttribute('lang');
    await until(() => heading(element) === 'Good morning');
  });

  it('is that of the document where nobody is nearer', async () => {
    const before = document.documentElement.getAttribute('lang');
    document.documentElement.lang = 'zh-CN';
    const element = await fixture<ProbeElement>(html`<lifeline-probe></lifeline-probe>`);
    await element.ready;
    expect(heading(element)).to.equal('早上好');
    document.documentElement.lang = 'en';
    await until(() => heading(element) === 'Good morning');
    if (before === null) document.documentElement.removeAttribute('lang');
    else document.documentElement.lang = before;
  });

  it('reaches through shadow roots, and follows there too', async () => {
    const host = await fixture<HTMLElement>(html`<div></div>`);
    const shadow = host.attachShadow({ mode: 'open' });
    const inner = document.createElement('section');
    inner.lang = 'zh-CN';
    const element = document.createElement('lifeline-probe');
    inner.append(element);
    shadow.append(inner);
    await element.ready;
    expect(heading(element)).to.equal('早上好');
    inner.removeAttribute('lang');
    await until(() => heading(element) === 'Good morning');
    host.lang = 'zh';
    await until(() => heading(element) === '早上好');
  });

  it('falls back to English words with figures of the page', async () => {
    const [, element] = await page('de');
    expect(heading(element)).to.equal('Good morning');
    expect(root(element).getAttribute('lang')).to.equal('en');
    expect(element.shown(1234.5)).to.equal('1.234,5');
  });

  it('keeps the words before it until the next are there', async () => {
    const element = await fixture<ProbeElement>(html`<lifeline-probe></lifeline-probe>`);
    await element.ready;
    const release = holdLanguage();
    element.lang = 'zh-CN';
    await aTimeout(50);
    expect(heading(element)).to.equal('Good morning');
    expect(root(element).getAttribute('lang')).to.equal('en');
    release();
    await until(() => heading(element) === '早上好');
  });

  it('shows nothing in the wrong language first', async () => {
    const release = holdLanguage();
    const element = document.createElement('lifeline-probe');
    element.lang = 'zh-CN';
    element.textContent = '请稍候';
    document.body.append(element);
    await element.updateComplete;
    expect(heading(element)).to.equal('');
    release();
    await element.ready;
    expect(heading(element)).to.equal('早上好');
    element.remove();
  });

  it('is English, with a message, when words cannot be fetched', async () => {
    const warnings = told();
    failNextLanguage();
    const [, element] = await page('zh-CN');
    warnings.restore();
    expect(heading(element)).to.equal('Good morning');
    expect(root(element).getAttribute('lang')).to.equal('en');
    expect(warnings.lines.join()).to.contain('zh-CN');
  });

  it('stops watching when the last widget has gone', async () => {
    const [outer, element] = await page('en');
    element.remove();
    const drawn = element.drawn;
    outer.setAttribute('lang', 'zh-CN');
    await aTimeout(30);
    expect(element.drawn).to.equal(drawn);
  });
});
