import type { LossEstimate } from '@lifeline-kit/core/loss';
import type { BusinessProfile } from '@lifeline-kit/core/profile';
import { html, nothing, type TemplateResult } from 'lit';
import { fill } from '../../shared/fill.ts';
import { sentences } from '../../shared/sentences.ts';
import { spans } from '../../shared/spans.ts';
import { setVars, vars } from '../../shared/vars.ts';
import { whenOpen } from '../../shared/when-open.ts';
import type { ResultContext, Words } from './context.ts';
import { dotLayout } from './dot-layout.ts';

/** Twenty dots, each an equally likely incident, with the band, the median and the average. */
export function eventPicture(
  { event, eventQuantiles, currency }: LossEstimate,
  business: BusinessProfile,
  words: Words,
  locale: ResultContext['locale'],
): TemplateResult {
  const flags = flagsOf(business, eventQuantiles, words);
  const others = [event.mean, ...flags.map(({ amount }) => amount)];
  const { dots, levels, place, ...layout } = dotLayout(eventQuantiles, others);
  const ticks = layout.ticks.filter(({ x }) =>
    flags.every(({ amount }) => Math.abs(place(amount) - x) > clearance),
  );
  const money = (loss: number): string => locale.money(loss, currency);
  const mark = (kind: string, loss: number, text: string) => html`
    <span class="mark ${kind}" ${vars({ '--x': place(loss) })}>
      <span class="mark-label">${fill(text, { value: money(loss) })}</span>
    </span>
  `;
  return html`
    <figure class="picture" part="chart">
      <div class="dots" aria-hidden="true" ${vars({ '--levels': levels })}>
        <span
          class="band"
          ${vars({ '--from': place(event.p10), '--to': place(event.p90) })}
        ></span>
        ${mark('mean', event.mean, words.markMean)} ${mark('median', event.p50, words.markMedian)}
        <div
          ${spans(dots.length, (dot, index) => {
            const { x, level } = dots[index]!;
            dot.className = 'dot';
            setVars(dot, { '--x': x, '--level': level });
          })}
        ></div>
      </div>
      <div
        class="axis"
        aria-hidden="true"
        ${spans(ticks.length, (tick, index) => {
          const { x, loss } = ticks[index]!;
          tick.className = 'tick';
          tick.textContent = locale.moneyShort(loss, currency);
          setVars(tick, { '--x': x });
        })}
      ></div>
      ${
        flags.length === 0
          ? nothing
          : html`<div class="flags" aria-hidden="true">
              ${flags.map(
                ({ label, amount }, index) => html`
                  <span
                    class="flag"
                    ${vars({ '--x': place(amount), '--row': flags.length - 1 - index })}
                  >
                    <span class="flag-label">${fill(label, { value: money(amount) })}</span>
                  </span>
                `,
              )}
            </div>`
      }
      <figcaption>${sentences(locale.language, words.dotsCaption, words.markBand)}</figcaption>
      <details class="equal-table">
        <summary>${words.asTable}</summary>
        ${whenOpen(() => eventTable({ event, currency }, words, locale))}
      </details>
    </figure>
  `;
}

/** Share of the width that a figure of the axis keeps from the stem of a flag. */
const clearance = 0.06;

/** How far beyond the dearest incident a flag may stand and still be on the picture. */
const flagReach = 3;

/** The firm's own profit and reserve, where they fit on the picture. */
function flagsOf(
  { annualProfit = 0, cashReserve = 0 }: BusinessProfile,
  losses: readonly number[],
  words: Words,
): readonly { readonly label: string; readonly amount: number }[] {
  const low = (losses[0] ?? 0) / flagReach;
  const high = (losses.at(-1) ?? 0) * flagReach;
  return [
    { label: words.markProfit, amount: annualProfit },
    { label: words.markReserve, amount: cashReserve },
  ].filter(({ amount }) => amount > low && amount < high);
}

/** The same figures as the picture, in full. */
function eventTable(
  { event, currency }: Pick<LossEstimate, 'event' | 'currency'>,
  words: Words,
  locale: ResultContext['locale'],
): TemplateResult {
  const row = (name: string, loss: number): TemplateResult => html`
    <tr>
      <th scope="row">${name}</th>
      <td>${locale.moneyFull(loss, currency)}</td>
    </tr>
  `;
  const below = (count: number): string => fill(words.shareBelow, { count: locale.number(count) });
  return html`
    <table part="table">
      <caption>
        ${words.dotsTableCaption}
      </caption>
      <thead>
        <tr>
          <th scope="col">${words.tableShare}</th>
          <th scope="col">${words.tableLoss}</th>
        </tr>
      </thead>
      <tbody>
        ${row(below(10), event.p10)} ${row(below(50), event.p50)} ${row(below(90), event.p90)}
        ${row(below(95), event.p95)} ${row(words.shareAverage, event.mean)}
      </tbody>
    </table>
  `;
}
