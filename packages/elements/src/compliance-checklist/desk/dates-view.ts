import {
  type DatedDeadline,
  deadlinesOf,
  watchList,
} from '@lifeline-kit/core/compliance-checklist';
import { html, nothing, type TemplateResult } from 'lit';
import { fill } from '../../shared/fill.ts';
import type { DeskContext } from './context.ts';
import { dayOf, unconfirmedMark } from './marks.ts';

/** Days that matter for the regimes that are shown; their content comes when this is opened. */
export function datesView(shown: readonly string[], context: DeskContext): TemplateResult {
  const { words, areDatesOpen, actions } = context;
  return html`
    <div class="more">
      <details
        .open=${areDatesOpen}
        @toggle=${(event: Event) => actions.openDates((event.target as HTMLDetailsElement).open)}
      >
        <summary>
          <h3 part="heading">${words.datesHeading}</h3>
          <span class="finding">${words.calendarHelp}</span>
        </summary>
        ${areDatesOpen ? html`<div class="more-body">${datesBody(shown, context)}</div>` : nothing}
      </details>
    </div>
  `;
}

function datesBody(shown: readonly string[], context: DeskContext): TemplateResult {
  const { words, content, today, locale, actions } = context;
  const regimes = shown.flatMap((id) => {
    const regime = content(id);
    return typeof regime === 'object' ? [regime] : [];
  });
  if (regimes.length < shown.filter((id) => content(id) !== 'failed').length) {
    return html`<p class="quiet">${words.contentLoading}</p>`;
  }
  const dates = deadlinesOf(regimes, today);
  const ahead = dates.filter(({ daysLeft }) => daysLeft !== undefined).length;
  return html`
    <p class="quiet">
      ${ahead === 0 ? words.datesNone : fill(words.datesFinding, { count: locale.number(ahead) })}
    </p>
    <ul class="dates">${dates.filter(isWorthShowing(today)).map((date) => dateRow(date, context))}</ul>
    <button part="button" type="button" @click=${() => actions.saveCalendar()}>${words.calendar}</button>
    ${watched(context)}
  `;
}

/** What came into force long ago is no news. */
const isWorthShowing =
  (today: string) =>
  ({ date, status, daysLeft }: DatedDeadline): boolean =>
    daysLeft !== undefined || status !== 'in-force' || date.slice(0, 4) >= today.slice(0, 4);

export function dateRow(deadline: DatedDeadline, context: DeskContext): TemplateResult {
  const { words, say, head, locale } = context;
  const { date, what, status, daysLeft, isDue, yearly, origin, regime } = deadline;
  return html`
    <li class="date" data-status=${status}>
      <time datetime=${date}>${dayOf(date, locale.lang)}</time>
      <span>
        ${say(what)} <span class="quiet">${say(head(regime).short)}</span>
        ${origin.confirmed ? nothing : unconfirmedMark(words)}
      </span>
      <span class="date-state">
        <span class="tag">${words[`status.${status}`]}${yearly ? ` · ${words.yearly}` : nothing}</span>
        ${daysLeft === undefined ? nothing : fill(words.daysLeft, { count: locale.number(daysLeft) })}
        ${isDue ? html`<span class="warning">${words.isDue}</span>` : nothing}
      </span>
    </li>
  `;
}

function watched({ facts, words, say, locale }: DeskContext): TemplateResult | typeof nothing {
  const places = (facts.regions ?? []).map((region) => region.split('-')[0]!);
  const near = watchList.filter(({ regions }) => regions.some((region) => places.includes(region)));
  if (near.length === 0) return nothing;
  return html`
    <h4>${words.watchHeading}</h4>
    <ul class="dates">
      ${near.map(
        ({ what, status, checked, origin }) => html`
          <li class="date" data-status="watch">
            <time datetime=${checked}>
              ${fill(words.checked, { date: dayOf(checked, locale.lang) })}
            </time>
            <span>
              ${say(what)}. ${say(status)}.
              ${
                origin.url
                  ? html`<a href=${origin.url} rel="noopener" target="_blank">${origin.publisher}</a>`
                  : unconfirmedMark(words)
              }
            </span>
            <span class="date-state"><span class="tag">${words['status.watch']}</span></span>
          </li>
        `,
      )}
    </ul>
  `;
}
