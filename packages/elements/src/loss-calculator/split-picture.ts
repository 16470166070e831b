import type { LossEstimate } from '@lifeline-kit/core/loss';
import { html, nothing, type TemplateResult } from 'lit';
import { fill } from '../shared/fill.ts';
import type { LocaleController } from '../shared/locale-controller.ts';
import { vars } from '../shared/vars.ts';
import type { Words } from './catalogue.ts';
import { type SplitRow, splitRows } from './split-rows.ts';

/**
 * Direct costs above the waterline, indirect ones below, each a bar in proportion and labelled in
 * place: the picture is the table, so both always say the same.
 */
export function splitPicture(
  estimate: LossEstimate,
  words: Words,
  locale: LocaleController<Words>,
): TemplateResult {
  const split = splitRows(estimate);
  const money = (amount: number): string => locale.money(amount, estimate.currency);
  const part = ({ cost, amount, share }: SplitRow): TemplateResult => html`
    <tr>
      <th class="part" scope="row" ${vars({ '--length': share / split.largestShare })}>
        ${words[`cost.${cost}`]}
      </th>
      <td>${money(amount)}</td>
      <td class="share">${locale.percent(share)}</td>
    </tr>
  `;
  const group = (
    kind: 'direct' | 'indirect',
    [name, note]: readonly [string, string],
    amount: number,
    share: number,
  ): TemplateResult | typeof nothing =>
    split[kind].length === 0
      ? nothing
      : html`
          <tbody class=${kind}>
            <tr class="group">
              <th scope="rowgroup">${name} <span class="note">${note}</span></th>
              <td>${money(amount)}</td>
              <td class="share">${locale.percent(share)}</td>
            </tr>
            ${split[kind].map(part)}
          </tbody>
        `;
  const { directTotal, indirectTotal, directShare } = split;
  return html`
    <figure class="picture">
      <figcaption>
        ${fill(words.splitCaption, {
          direct: money(directTotal),
          directShare: locale.percent(directShare),
          indirect: money(indirectTotal),
          indirectShare: locale.percent(1 - directShare),
        })}
      </figcaption>
      <table class="split" part="chart table">
        <thead class="spoken-only">
          <tr>
            <th scope="col">${words.splitPart}</th>
            <th scope="col">${words.splitAmount}</th>
            <th scope="col">${words.splitShare}</th>
          </tr>
        </thead>
        ${group('direct', [words.splitDirect, words.splitDirectNote], directTotal, directShare)}
        ${group(
          'indirect',
          [words.splitIndirect, words.splitIndirectNote],
          indirectTotal,
          1 - directShare,
        )}
      </table>
    </figure>
  `;
}
