import { expect, fixture, html } from '@open-wc/testing';
import type { ProbeElement } from '../helpers/probe-element.ts';
import '../helpers/probe-element.ts';
import { expectAccessible } from '../helpers/axe.ts';
import { contrast } from '../helpers/contrast.ts';

const brands = [
  ['the kit', ''],
  ['black', '#000'],
  ['white', '#fff'],
  ['yellow', '#ffe600'],
  ['lime', '#00ff00'],
  ['cyan', '#00ffff'],
  ['magenta', '#ff00ff'],
  ['red', '#ff0000'],
  ['blue', '#0000ff'],
  ['mid grey', '#767676'],
  ['the grey between', '#757575'],
  ['orange', '#f60'],
  ['pink', '#ff9ecb'],
  ['navy', '#001f3f'],
  ['a wide-gamut green', 'color(display-p3 0 1 0)'],
  ['a colour by name', 'rebeccapurple'],
] as const;

async function render(theme: 'light' | 'dark', accent: string): Promise<ProbeElement> {
  const element = await fixture<ProbeElement>(
    html`<lifeline-probe theme=${theme}></lifeline-probe>`,
  );
  if (accent) element.style.setProperty('--lifeline-accent', accent);
  await element.ready;
  const root = element.shadowRoot!.querySelector<HTMLElement>('.root')!;
  root.style.setProperty('background', 'var(--_surface)'); // the card of a widget
  return element;
}

describe('colours', () => {
  for (const theme of ['light', 'dark'] as const) {
    for (const [name, accent] of brands) {
      it(`of ${name} stay legible in ${theme}`, async () => {
        const element = await render(theme, accent);
        const find = (selector: string): Element => element.shadowRoot!.querySelector(selector)!;
        const ground = getComputedStyle(find('.root')).backgroundColor;
        const button = getComputedStyle(find('button.primary'));
        expect(contrast(button.color, button.backgroundColor), 'on the accent').to.be.above(4.5);
        expect(contrast(getComputedStyle(find('a')).color, ground), 'link').to.be.above(4.5);
        expect(contrast(getComputedStyle(find('p')).color, ground), 'text').to.be.above(7);
        for (const token of ['--_muted', '--_danger']) {
          find('p').setAttribute('data-token', token);
          (find('p') as HTMLElement).style.setProperty('color', `var(${token})`);
          expect(contrast(getComputedStyle(find('p')).color, ground), token).to.be.above(4.5);
        }
        (find('p') as HTMLElement).style.setProperty('color', 'var(--_edge)');
        expect(contrast(getComputedStyle(find('p')).color, ground), 'edge').to.be.above(3);
      });
    }

    it(`pass the audit in ${theme}, in both languages and directions`, async () => {
      const element = await render(theme, '');
      await expectAccessible(element);
      element.lang = 'zh-CN';
      element.dir = 'rtl';
      await new Promise((resolve) => setTimeout(resolve, 50));
      await element.updateComplete;
      await expectAccessible(element);
    });
  }

  it('say which scheme they are, for native controls', async () => {
    const element = await render('dark', '');
    const root = element.shadowRoot!.querySelector('.root')!;
    expect(getComputedStyle(root).colorScheme).to.equal('dark');
  });
});

describe('the wall', () => {
  it('keeps rules of the page out, and lets it size, place and hide the tag', async () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`
      * { box-sizing: content-box; }
      html { font-size: 62.5%; }
      lifeline-probe, body, div, p, h2, button {
        color: red !important; font: italic 30px/3 cursive !important; letter-spacing: 5px;
        text-transform: uppercase; text-align: center; text-shadow: 1px 1px red; cursor: wait;
        visibility: visible; word-spacing: 1em; text-indent: 3em; white-space: pre;
      }
      lifeline-probe { width: 300px; margin: 7px; }
    `);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    try {
      const element = await render('light', '');
      const root = getComputedStyle(element.shadowRoot!.querySelector('.root')!);
      const text = getComputedStyle(element.shadowRoot!.querySelector('p')!);
      for (const style of [root, text]) {
        expect(style).to.include({
          fontSize: '16px',
          fontStyle: 'normal',
          letterSpacing: 'normal',
          textTransform: 'none',
          textShadow: 'none',
          textIndent: '0px',
          cursor: 'auto',
        });
        expect(style.color).not.to.equal('rgb(255, 0, 0)');
        expect(style.whiteSpace).to.equal('normal');
      }
      expect(getComputedStyle(element)).to.include({ width: '300px', marginLeft: '7px' });
      element.hidden = true;
      expect(getComputedStyle(element).display).to.equal('none');
    } finally {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
    }
  });

  it('takes the font and the size that a page asks for', async () => {
    const element = await render('light', '');
    element.style.setProperty('font-family', 'monospace');
    element.style.setProperty('--lifeline-font-size', '20px');
    const root = element.shadowRoot!.querySelector('.root')!;
    expect(getComputedStyle(root).fontFamily).not.to.equal('monospace');
    expect(getComputedStyle(root).fontSize).to.equal('20px');
    element.font = 'page';
    await element.updateComplete;
    expect(getComputedStyle(root).fontFamily).to.equal('monospace');
  });

  it('reads from right to left where the page does', async () => {
    const page = await fixture(html`<div dir="rtl"><lifeline-probe></lifeline-probe></div>`);
    const element = page.querySelector('lifeline-probe')!;
    await element.ready;
    const root = element.shadowRoot!.querySelector('.root')!;
    expect(getComputedStyle(root).direction).to.equal('rtl');
    expect(root.getAttribute('dir')).to.equal('rtl');
  });
});
