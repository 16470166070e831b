import type { LossCalculatorElement } from '@lifeline-kit/elements/loss-calculator/element';
import { expect } from '@open-wc/testing';
import { openAll, render, root } from '../helpers/calculator.ts';

/** What a page of 280 px leaves between margins of 24 px. */
async function narrow(lang: string): Promise<LossCalculatorElement> {
  const el = await render({ lang, industry: 'legal', 'annual-revenue': '900000' });
  el.parentElement!.style.width = '232px';
  await openAll(el);
  return el;
}

const tables = (el: LossCalculatorElement) => [
  ...root(el).querySelectorAll<HTMLTableElement>('.result table, .exact table'),
];

/** The words of a cell that stand on more than one line. */
function brokenWords(cell: Element): readonly string[] {
  const broken: string[] = [];
  const walker = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    for (const { 0: word, index } of node.textContent!.matchAll(/[^\s-]+/g)) {
      const range = document.createRange();
      range.setStart(node, index);
      range.setEnd(node, index + word.length);
      const seen = [...range.getClientRects()].filter(({ width }) => width > 0);
      if (new Set(seen.map(({ top }) => top)).size > 1) broken.push(word);
    }
  }
  return broken;
}

describe('on the narrowest phones', () => {
  for (const lang of ['en', 'zh-CN']) {
    it(`a table stays within its part: ${lang}`, async () => {
      const el = await narrow(lang);
      expect(tables(el).length).to.be.at.least(6);
      for (const table of tables(el)) {
        const part = table.parentElement!.getBoundingClientRect();
        expect(table.getBoundingClientRect().right, table.innerText).to.be.at.most(part.right + 1);
      }
    });
  }

  it('no word of a table is broken', async () => {
    const el = await narrow('en');
    for (const table of tables(el)) expect([...table.rows].flatMap(brokenWords)).to.deep.equal([]);
  });

  it('a heading stands above its figures', async () => {
    const el = await narrow('en');
    for (const table of tables(el)) {
      const [head, row] = [table.tHead?.rows[0], table.tBodies[0]!.rows[0]!];
      if (!head || head.closest('.spoken-only') || head.clientHeight < 2) continue;
      for (const [index, cell] of [...row.cells].entries()) {
        expect(getComputedStyle(head.cells[index]!).textAlign).to.equal(
          getComputedStyle(cell).textAlign,
        );
      }
    }
  });
});
