import { deadlinesOf, type Origin, type Regime } from '@lifeline-kit/core/compliance-checklist';
import { html, nothing, type TemplateResult } from 'lit';
import { fill } from '../../shared/fill.ts';
import type { DeskContext } from './context.ts';
import { dateRow } from './dates-view.ts';
import { dayOf, unconfirmedMark } from './marks.ts';

/** Where a regime stands, what is at stake, what it takes, its days and its sources. */
export function aboutView(regime: Regime, context: DeskContext): TemplateResult {
  const { words } = context;
  return html`
    <details class="about">
      <summary>${words.aboutRegime}</summary>
      ${aboutBody(regime, context)}
    </details>
  `;
}

export function aboutBody(regime: Regime, context: DeskContext): TemplateResult {
  const { words, say, today } = context;
  const { authority, version, status, penalty, clocks, deadlines, sources, unconfirmed } = regime;
  const mark = (fact: (typeof unconfirmed)[number]) =>
    unconfirmed.includes(fact) ? unconfirmedMark(words) : nothing;
  return html`
    <div class="about-body">
      <h4>${words.standHeading}</h4>
      <p>${say(authority)}. ${say(version)} ${mark('version')}</p>
      <p>${say(status)} ${mark('status')}</p>
      <h4>${words.penaltyHeading}</h4>
      <p>${say(penalty.text)} ${origin(penalty.origin, regime, context)}</p>
      ${penaltyMax(regime, context)}
      <h4>${words.costHeading}</h4>
      ${cost(regime, context)}
      ${
        clocks.length === 0
          ? nothing
          : html`
              <h4>${words.clocksHeading}</h4>
              <ul>${clocks.map((clock) => html`<li>${clockView(clock, context)}</li>`)}</ul>
            `
      }
      ${
        deadlines.length === 0
          ? nothing
          : html`
              <h4>${words.datesHeading}</h4>
              <ul class="dates">
                ${deadlinesOf([regime], today).map((deadline) => dateRow(deadline, context))}
              </ul>
            `
      }
      <h4>${words.sourcesHeading}</h4>
      <ul class="sources">${sources.map((source) => html`<li>${sourceView(source, context)}</li>`)}</ul>
    </div>
  `;
}

function penaltyMax(
  { penalty }: Regime,
  { words, say, locale }: DeskContext,
): TemplateResult | typeof nothing {
  const { max, unit } = penalty;
  if (max === null) return nothing;
  return html`<p class="quiet">${fill(words.penaltyMax, { amount: locale.number(max), unit: say(unit) })}</p>`;
}

function cost({ effort }: Regime, { words, say, locale }: DeskContext): TemplateResult {
  const { months, cost: money, origin: from } = effort;
  const amount = (value: number): string => locale.moneyFull(value, money.currency);
  return html`
    <p>
      ${fill(words.costMonths, { low: locale.number(months[0]), high: locale.number(months[1]) })};
      ${fill(words.costRange, { low: amount(money.low), high: amount(money.high), basis: say(money.basis) })}
      ${from.confirmed ? nothing : html`<span class="unconfirmed">${words.ownEstimate}</span>`}
    </p>
  `;
}

function clockView(
  { event, hours, to, ref, confirmed }: Regime['clocks'][number],
  { words, say, locale }: DeskContext,
): TemplateResult {
  const said = { event: say(event), to: say(to) };
  const sentence =
    hours === 0
      ? fill(words.clockOnce, said)
      : hours > 72
        ? fill(words.clockDays, { ...said, days: locale.number(hours / 24) })
        : fill(words.clockHours, { ...said, hours: locale.number(hours) });
  return html`${sentence} <span class="quiet">${ref}</span> ${confirmed ? nothing : unconfirmedMark(words)}`;
}

/** The source of a fact, or that there is none. */
function origin(
  { source, cite, confirmed }: Origin,
  { sources }: Regime,
  { words }: DeskContext,
): TemplateResult {
  const from = sources.find(({ id }) => id === source);
  return html`
    ${from ? html`<span class="quiet">${from.publisher}</span>` : nothing}
    ${cite ? html`<span class="quiet">${cite}</span>` : nothing}
    ${confirmed ? nothing : unconfirmedMark(words)}
  `;
}

function sourceView(
  { publisher, title, url, checked, secondHand }: Regime['sources'][number],
  { words, locale }: DeskContext,
): TemplateResult {
  return html`
    ${publisher}:
    ${url ? html`<a href=${url} rel="noopener" target="_blank">${title}</a>` : title}
    <span class="quiet">
      ${fill(words.checked, { date: dayOf(checked, locale.lang) })}${secondHand ? `, ${words.sourceSecondHand}` : nothing}
    </span>
  `;
}
