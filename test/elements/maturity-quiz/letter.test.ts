import type { LetterFile } from '@lifeline-kit/core/letter';
import { aTimeout, expect, fixture, html, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { letterStart } from '../../fixtures/letter-start.ts';
import { expectAccessible } from '../helpers/axe.ts';
import type { LetterHarness } from '../helpers/letter-harness.ts';
import '../helpers/letter-harness.ts';
import { until } from '../helpers/until.ts';

async function render(attributes: Readonly<Record<string, string>> = {}): Promise<LetterHarness> {
  const el = document.createElement('lifeline-letter-harness');
  for (const [name, value] of Object.entries(attributes)) el.setAttribute(name, value);
  await fixture(html`${el}`);
  await el.ready;
  el.begin(letterStart);
  await settled(el);
  return el;
}

const root = (el: LetterHarness): ShadowRoot => el.shadowRoot!;
const find = <E extends HTMLElement = HTMLInputElement>(el: LetterHarness, selector: string): E =>
  root(el).querySelector<E>(selector)!;
const paper = (el: LetterHarness): string =>
  find<HTMLElement>(el, '.letter').innerText.replace(/\s+/g, ' ');
const button = (el: LetterHarness, name: string, within = '.desk'): HTMLButtonElement =>
  [...root(el).querySelectorAll<HTMLButtonElement>(`${within} button`)].find(
    (one) => one.textContent!.trim() === name,
  )!;

/** Once the fingerprint of what is on the desk stands under it. */
async function settled(el: LetterHarness): Promise<void> {
  await el.updateComplete;
  await until(() => (root(el).querySelector('.hash')?.textContent ?? '').length > 60);
  await aTimeout(30);
  await el.updateComplete;
}

async function type(el: LetterHarness, selector: string, value: string): Promise<void> {
  const input = find(el, selector);
  input.value = value;
  input.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await settled(el);
}

/** The file that a person would get, caught on its way to the disk. */
async function saved(el: LetterHarness): Promise<string> {
  const { createObjectURL } = URL;
  const { click } = HTMLAnchorElement.prototype;
  let blob: Blob | undefined;
  URL.createObjectURL = (given) => {
    blob = given as Blob;
    return 'blob:kept';
  };
  HTMLAnchorElement.prototype.click = () => {};
  try {
    button(el, 'Save the letter (JSON)').click();
    await until(() => blob);
    return await blob!.text();
  } finally {
    URL.createObjectURL = createObjectURL;
    HTMLAnchorElement.prototype.click = click;
  }
}

async function open(el: LetterHarness, text: string): Promise<void> {
  await el.desk.open(new Blob([text]));
  await settled(el);
}

async function sign(el: LetterHarness): Promise<void> {
  await type(el, '#client-company', 'Northgate Dental');
  await type(el, '#client-person', 'Anna Marsh');
  button(el, 'Sign').click();
  await settled(el);
}

describe('the commitment letter', () => {
  it('holds every gap with its measure, an owner and a day, and passes the audit', async () => {
    const el = await render();
    await type(el, '#client-person', 'Anna Marsh');
    const rows = [...root(el).querySelectorAll('.measures tbody tr')];
    expect(rows).to.have.lengthOf(20);
    for (const { measure } of letterStart.measures) expect(paper(el)).to.include(measure);
    for (const row of rows) expect(row.textContent).to.include('Anna Marsh');
    const days = el.desk.letter!.measures.map(({ date }) => date);
    expect(days).to.deep.equal([...days].sort());
    expect(new Set(days)).to.deep.equal(new Set(['2026-12-25', '2027-01-24', '2027-02-23']));
    await expectAccessible(el);
  });

  it('asks for a legal review, whatever is left out', async () => {
    const el = await render();
    find<HTMLDetailsElement>(el, 'details:not(.measures-part)').open = true;
    for (const box of root(el).querySelectorAll<HTMLInputElement>('[type="checkbox"]')) {
      box.click();
      await el.updateComplete;
    }
    await settled(el);
    expect(el.desk.letter!.measures).to.have.lengthOf(0);
    expect(el.desk.letter!.clauses).to.have.lengthOf(1);
    expect(paper(el)).to.include('Get legal review');
    expect(paper(el)).to.include('not legal advice');
  });

  it('follows every word that is changed', async () => {
    const el = await render();
    await type(el, '#measure-0', 'Buy a safe for the paper copies.');
    await type(el, '#measure-0-owner', 'Ben Ode');
    await type(el, '#target', '70');
    await type(el, '#months', '6');
    await type(el, '#spending', '$5,000');
    await type(el, '#reassessOn', '2027-03-01');
    const text = paper(el);
    for (const part of [
      'Buy a safe for the paper copies.',
      'Ben Ode',
      'Aim 70 of 100',
      '6 months',
      'may spend up to $5,000',
      'On March 1, 2027 both sides',
    ]) {
      expect(text).to.include(part);
    }
  });

  it('keeps a clause in one’s own words, and gives ours back', async () => {
    const el = await render();
    find<HTMLDetailsElement>(el, 'details:not(.measures-part)').open = true;
    await type(el, '#clause-8', 'We help each other.');
    await type(el, '#target', '75');
    expect(el.desk.letter!.clauses[8]).to.equal('We help each other.');
    button(el, 'Back to our wording').click();
    await settled(el);
    expect(el.desk.letter!.clauses[8]).to.match(/^The Provider names one contact/);
  });

  for (const [id, typed, message] of [
    ['date', '2027-02-30', /year-month-day/],
    ['target', 'sixty', /points from 1 to 100/],
    ['months', '0', /months from 1 to 60/],
    ['months', '2.5', /months from 1 to 60/],
  ] as const) {
    it(`answers "${typed}" beside the field, and keeps the last good one`, async () => {
      const el = await render();
      const before = paper(el);
      const input = find(el, `#${id}`);
      if (id === 'date') input.type = 'text'; // as in browsers that have no such field
      await type(el, `#${id}`, typed);
      expect(find<HTMLElement>(el, `#${id}-error`).textContent).to.match(message);
      expect(input.getAttribute('aria-describedby')).to.include(`${id}-error`);
      expect(input.value).to.equal(typed);
      expect(paper(el)).to.equal(before);
      await expectAccessible(el);
    });
  }

  it('opens again as it was, signed and word for word', async () => {
    const el = await render();
    await sign(el);
    const before = paper(el);
    const text = await saved(el);
    const other = await render();
    await open(other, text);
    expect(paper(other)).to.equal(before);
    expect(root(other).querySelector('.signed-name')!.textContent).to.equal('Anna Marsh');
    expect(find<HTMLElement>(other, '.good').textContent).to.include('word for word');
    await expectAccessible(other);
  });

  const changes: Readonly<Record<string, (file: LetterFile) => unknown>> = {
    'a measure': ({ letter }) => ({
      letter: { ...letter, measures: [{ ...letter.measures[0]!, measure: 'Nothing.' }] },
    }),
    'a day': ({ letter }) => ({ letter: { ...letter, reassessOn: '2029-01-01' } }),
    'a clause': ({ letter }) => ({ letter: { ...letter, clauses: letter.clauses.slice(1) } }),
    'a signature': ({ signatures: [first] }) => ({
      signatures: [{ ...first!, name: 'A. Nother' }],
    }),
    'the sum': () => ({ sha256: '0'.repeat(64) }),
  };
  for (const [what, change] of Object.entries(changes)) {
    it(`tells when ${what} was changed after it was saved`, async () => {
      const el = await render();
      await sign(el);
      const file = JSON.parse(await saved(el)) as LetterFile;
      await open(el, JSON.stringify({ ...file, ...(change(file) as object) }));
      expect(find<HTMLElement>(el, '[role="alert"]').textContent).to.include('was changed after');
      await expectAccessible(el);
    });
  }

  it('counts no signature of another wording, and asks for it again', async () => {
    const el = await render();
    await sign(el);
    expect(root(el).querySelectorAll('.signed-name')).to.have.lengthOf(1);
    await type(el, '#measure-0', 'Something else.');
    expect(root(el).querySelectorAll('.signed-name')).to.have.lengthOf(0);
    expect(find<HTMLElement>(el, '.stale').textContent).to.include('sign again');
    await type(el, '#measure-0', letterStart.measures[0]!.measure);
    expect(root(el).querySelectorAll('.signed-name')).to.have.lengthOf(1);
  });

  for (const [what, text] of [
    ['no JSON', 'Dear all'],
    ['another file', '{"schema":"lifeline/loss-file@1"}'],
    ['a letter with a foreign key', '{"schema":"lifeline/letter-file@1","run":"x"}'],
    ['a file of a megabyte', 'x'.repeat(1e6)],
  ] as const) {
    it(`says so where ${what} is opened, and loses nothing`, async () => {
      const el = await render();
      const before = paper(el);
      await open(el, text);
      expect(find<HTMLElement>(el, '[role="alert"]').textContent).to.include('not a letter');
      expect(paper(el)).to.equal(before);
    });
  }

  it('takes a drawn signature', async () => {
    const el = await render();
    [...root(el).querySelectorAll<HTMLInputElement>('[name="sign-client"]')][1]!.click();
    await el.updateComplete;
    const pad = find<HTMLElement>(el, '.pad');
    const { left, top } = pad.getBoundingClientRect();
    pad.setPointerCapture = () => {};
    pad.hasPointerCapture = () => true;
    for (const [name, x, y] of [
      ['pointerdown', 10, 10],
      ['pointermove', 40, 30],
      ['pointermove', 70, 12],
    ] as const) {
      pad.dispatchEvent(
        new PointerEvent(name, {
          pointerId: 1,
          clientX: left + x,
          clientY: top + y,
          bubbles: true,
        }),
      );
      await el.updateComplete;
    }
    await expectAccessible(el);
    button(el, 'Sign').click();
    await settled(el);
    const path = find<HTMLElement>(el, '.signatures .signed-pen path').getAttribute('d')!;
    expect(path).to.match(/^M[\d.]+ [\d.]+Q/);
  });

  it('refuses an empty signature with a sentence', async () => {
    const el = await render();
    button(el, 'Sign').click();
    await el.updateComplete;
    expect(find<HTMLElement>(el, '.error').textContent).to.include('no name and nothing drawn');
    await expectAccessible(el);
  });

  it('is written and signed by keyboard alone', async () => {
    const el = await render();
    find(el, '#client-company').focus();
    await sendKeys({ type: 'Northgate' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ type: 'Berit' });
    await settled(el);
    expect(paper(el)).to.include('Northgate').and.to.include('represented by Berit');
    button(el, 'Sign').focus();
    await sendKeys({ press: 'Enter' });
    await settled(el);
    expect(root(el).querySelectorAll('.signed-name')).to.have.lengthOf(1);
  });

  it('opens the paper in a window of its own, with the same words', async () => {
    const el = await render();
    await sign(el);
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const { open: before } = window;
    window.open = () => frame.contentWindow;
    try {
      setTimeout(() => button(el, 'Open the letter to print').click());
      await oneEvent(el, 'lifeline-print');
      await until(() => frame.contentDocument!.querySelector('.hash'));
      const words = frame.contentDocument!.querySelector<HTMLElement>('.letter')!;
      const plain = (text: string): string => text.replace(/\s+/g, '');
      expect(plain(words.textContent!)).to.equal(
        plain(root(el).querySelector('.letter')!.textContent!),
      );
    } finally {
      window.open = before;
      frame.remove();
    }
  });

  for (const theme of ['light', 'dark']) {
    for (const dir of ['ltr', 'rtl']) {
      for (const width of ['1200px', '320px']) {
        it(`is accessible and fits: ${theme}, ${dir}, ${width}`, async () => {
          const el = await render({ theme, dir, lang: dir === 'rtl' ? 'zh-CN' : 'en' });
          el.style.width = width;
          for (const one of root(el).querySelectorAll('details')) one.open = true;
          await settled(el);
          expect(find<HTMLElement>(el, '.root').scrollWidth).to.be.at.most(parseInt(width, 10));
          await expectAccessible(el);
        });
      }
    }
  }
});
