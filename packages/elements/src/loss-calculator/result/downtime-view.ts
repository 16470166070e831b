import type { DowntimeEstimate } from '@lifeline-kit/core/downtime';
import { html, nothing, type TemplateResult } from 'lit';
import { fill } from '../../shared/fill.ts';
import { sentences } from '../../shared/sentences.ts';
import { vars } from '../../shared/vars.ts';
import type { ResultContext } from './context.ts';

/** How long a standstill lasts, now and with tested backups, and what it costs. */
export function downtimeView(context: ResultContext): TemplateResult {
  const { downtime, words, locale } = context;
  const { currency, costPerHour, days, cost } = downtime;
  const money = (amount: number): string => locale.money(amount, currency);
  const span = (count: number): string => daysOf(context, count);
  const helps = days.withBackups.p50 < days.now.p50;
  return html`
    <p>
      ${sentences(
        locale.language,
        fill(words.downtimeSentence, { days: span(days.now.p50), daysLong: span(days.now.p90) }),
        fill(words.downtimeCost, {
          hour: money(costPerHour.p50),
          cost: money(cost.now.p50),
          costLong: money(cost.now.p90),
        }),
      )}
    </p>
    ${
      helps
        ? html`<p>
            ${fill(words.downtimeBackups, {
              days: span(days.withBackups.p50),
              cost: money(cost.withBackups.p50),
            })}
          </p>`
        : nothing
    }
    ${downtimeTable(context)}
  `;
}

/** Typical and long standstills side by side: the picture is the table. */
export function downtimeTable(context: ResultContext): TemplateResult {
  const { downtime, words } = context;
  return html`
    <figure class="picture">
      <table class="spans" part="chart table">
        <caption class="spoken-only">${words.downtimeCaption}</caption>
        <thead class="spoken-only">
          <tr>
            <th scope="col">${words.downtimeState}</th>
            <th scope="col">${words.downtimeDays}</th>
            <th scope="col">${words.downtimeAmount}</th>
          </tr>
        </thead>
        <tbody>
          ${downtimeRows(context).map(
            ({ name, row, money: told }) => html`
              <tr>
                <th scope="row" ${vars(lengths(row.days, downtime))}>${name}</th>
                <td>${daysOf(context, row.days.p50)}</td>
                <td>${told}</td>
              </tr>
            `,
          )}
        </tbody>
      </table>
      <figcaption aria-hidden="true">${words.downtimeCaption}</figcaption>
    </figure>
  `;
}

/** Typical days, now and with tested backups. */
export function downtimeFinding(context: ResultContext): string {
  const { downtime, words } = context;
  const [now, then] = [downtime.days.now.p50, downtime.days.withBackups.p50];
  const days = daysOf(context, now);
  if (then >= now) return fill(words.downtimeFindingNow, { days });
  return fill(words.downtimeFinding, { days, daysThen: daysOf(context, then) });
}

/** The two situations of the table; one where backups have nothing left to give. */
export function downtimeRows({ downtime, words, locale }: ResultContext) {
  const { days, cost, currency } = downtime;
  const row = (name: string, key: 'now' | 'withBackups') => ({
    name,
    row: { days: days[key], cost: cost[key] },
    money: locale.money(cost[key].p50, currency),
  });
  const now = row(words.downtimeNow, 'now');
  const helps = days.withBackups.p50 < days.now.p50;
  return helps ? [now, row(words.downtimeThen, 'withBackups')] : [now];
}

function lengths(days: DowntimeEstimate['days']['now'], { days: all }: DowntimeEstimate) {
  const longest = Math.max(all.now.p90, all.withBackups.p90);
  return { '--length': days.p50 / longest, '--long': days.p90 / longest };
}

/** Days as people say them: half days at the low end, whole ones beyond. */
export function daysOf({ words, locale }: Pick<ResultContext, 'words' | 'locale'>, days: number) {
  const count = days < 3 ? Math.round(days * 2) / 2 : Math.round(days);
  return count === 1 ? words.day : fill(words.days, { count: locale.number(count, 1) });
}
