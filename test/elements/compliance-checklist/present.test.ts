import { expect } from '@open-wc/testing';
import { all, type Checklist, find, provider, render, root, text } from '../helpers/checklist.ts';
import { brand, brandOn } from '../helpers/stage-brand.ts';
import { until } from '../helpers/until.ts';

async function staged(more: Readonly<Record<string, string>> = {}): Promise<Checklist> {
  const el = await render({ ...provider, present: '', ...more });
  await until(() => find(el, '.stage'));
  return el;
}

async function key(el: Checklist, name: string): Promise<void> {
  find(el, '.stage').dispatchEvent(
    new KeyboardEvent('keydown', { key: name, bubbles: true, composed: true, cancelable: true }),
  );
  await el.updateComplete;
}

const slide = (el: Checklist): string => find(el, '.stage').dataset.slide!;

describe('lifeline-compliance-checklist before a room', () => {
  it('leads from question to map by keys, and shows a secret only when it is called for', async () => {
    const el = await staged();
    const seen = [slide(el)];
    for (let press = 0; press < 16; press++) {
      await key(el, 'PageDown');
      if (slide(el) !== seen.at(-1)) seen.push(slide(el));
      if (slide(el) === 'map' && all(el, '.reveal').length > 0) {
        expect(all(el, '.lane')).to.deep.equal([]);
        await key(el, 'PageDown');
        expect(all(el, '.lane').length).to.be.greaterThan(1);
      }
    }
    expect(seen).to.deep.equal([
      'title',
      'industry',
      'regions',
      'employees',
      'count',
      'map',
      'closed',
      'opener',
      'closing',
    ]);
  });

  it('says who offers it, by name and logo', async () => {
    expect(brandOn(root(await staged(brand)))).to.deep.equal(brand);
  });

  it('forgets one room before the next', async () => {
    const el = await staged();
    await key(el, 'End');
    await key(el, 'r');
    expect(slide(el)).to.equal('title');
    expect(text(el, '.stage')).to.include('Self-assessment, not legal advice');
  });
});
