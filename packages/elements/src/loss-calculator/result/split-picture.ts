import { html, nothing, type TemplateResult } from 'lit';
import { create } from '../../shared/create.ts';
import { fill } from '../../shared/fill.ts';
import { spans } from '../../shared/spans.ts';
import { setVars, vars } from '../../shared/vars.ts';
import { whenOpen } from '../../shared/when-open.ts';
import type { ResultContext } from './context.ts';
import { type Split, type SplitRow, splitRows } from './split-rows.ts';
import { tileLayout } from './tile-layout.ts';

type Context = Pick<ResultContext, 'estimate' | 'words' | 'locale'>;
type Half = 'direct' | 'indirect';

/** Width of the picture over its height, as the styles draw it where there is room. */
const breadth = 2;

/** Share of all below which a part has no room for its name on a phone. */
const small = 0.07;

/**
 * Direct costs above the waterline, indirect ones below, each a tile whose area is in proportion,
 * labelled in place where its name fits; a line below names the small ones, the table all of them.
 */
export function splitPicture(context: Context): TemplateResult {
  const { estimate, words } = context;
  const split = splitRows(estimate);
  const { directShare } = split;
  return html`
    <figure class="picture">
      <figcaption>${splitCaption(context)}</figcaption>
      <div class="ice" part="chart" aria-hidden="true">
        ${half('direct', split.direct, directShare, context)}
        ${half('indirect', split.indirect, 1 - directShare, context)}
      </div>
      ${smallParts(split, context)}
      <details class="equal-table">
        <summary>${words.asTable}</summary>
        ${whenOpen(() => splitTable(split, context))}
      </details>
    </figure>
  `;
}

function smallParts(
  { direct, indirect }: Split,
  { estimate, words, locale }: Context,
): TemplateResult | typeof nothing {
  const parts = [...direct, ...indirect]
    .filter(({ share }) => share < small)
    .map(({ cost, amount }) =>
      [words[`cost.${cost}`], locale.money(amount, estimate.currency)].join(' '),
    );
  if (parts.length === 0) return nothing;
  return html`<p class="quiet">${fill(words.splitSmall, { parts: parts.join(' · ') })}</p>`;
}

/** The same figures as the picture, in full. */
function splitTable(split: Split, context: Context): TemplateResult {
  const { words } = context;
  const { directTotal, indirectTotal, directShare } = split;
  return html`
    <table part="table">
      <caption>${words.splitHeading}</caption>
      <thead>
        <tr>
          <th scope="col">${words.splitPart}</th>
          <th scope="col">${words.splitAmount}</th>
          <th scope="col">${words.splitShare}</th>
        </tr>
      </thead>
      ${rows(split.direct, [words.splitDirectNote, directTotal, directShare], context)}
      ${rows(split.indirect, [words.splitIndirectNote, indirectTotal, 1 - directShare], context)}
      <tfoot>
        ${row([words.splitTotal, split.total, 1], context)}
      </tfoot>
    </table>
  `;
}

/** How much of it is billed at once, and how much comes afterwards. */
export function splitCaption({ estimate, words, locale }: Context): string {
  const { directTotal, indirectTotal, directShare } = splitRows(estimate);
  return fill(words.splitCaption, {
    direct: locale.money(directTotal, estimate.currency),
    directShare: locale.percent(directShare),
    indirect: locale.money(indirectTotal, estimate.currency),
    indirectShare: locale.percent(1 - directShare),
  });
}

function half(
  kind: Half,
  parts: readonly SplitRow[],
  share: number,
  { estimate, words, locale }: Context,
): TemplateResult | typeof nothing {
  if (parts.length === 0) return nothing;
  const amounts = parts.map(({ amount }) => amount);
  const tiles = tileLayout(amounts, breadth / share);
  const shape = (tile: HTMLElement, index: number): void => {
    const { cost, amount } = parts[index]!;
    const { x, y, width, height } = tiles[index]!;
    const bold = create('b');
    bold.textContent = locale.money(amount, estimate.currency);
    const label = create('span');
    label.className = 'tile-label';
    label.append(`${words[`cost.${cost}`]} `, bold);
    tile.className = 'tile';
    setVars(tile, { '--x': x, '--y': y, '--width': width, '--height': height });
    tile.replaceChildren(label);
  };
  return html`
    <p class="half-name">${kind === 'direct' ? words.splitDirect : words.splitIndirect}</p>
    <div class="half ${kind}" ${vars({ '--share': share })}>
      <div ${spans(parts.length, shape)}></div>
    </div>
  `;
}

type Row = readonly [name: string, amount: number, share: number];

function rows(parts: Split[Half], sum: Row, context: Context): TemplateResult | typeof nothing {
  if (parts.length === 0) return nothing;
  const { words } = context;
  return html`
    <tbody>
      ${parts.map(({ cost, amount, share }) => row([words[`cost.${cost}`], amount, share], context))}
      ${row(sum, context, 'sum')}
    </tbody>
  `;
}

function row([name, amount, share]: Row, { estimate, locale }: Context, kind = ''): TemplateResult {
  return html`
    <tr class=${kind}>
      <th scope="row">${name}</th>
      <td>${locale.moneyFull(amount, estimate.currency)}</td>
      <td>${locale.percent(share)}</td>
    </tr>
  `;
}
