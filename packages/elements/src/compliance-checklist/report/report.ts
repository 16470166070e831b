import { html, nothing, type TemplateResult } from 'lit';
import { type Brand, fillReport } from '../../shared/report/report.ts';
import { section } from '../../shared/result/sections.ts';
import { sharedResultStyles } from '../../shared/result/styles.ts';
import { aboutBody } from '../desk/about-view.ts';
import { itemAnswer } from '../desk/answers.ts';
import type { DeskContext } from '../desk/context.ts';
import { findings, headline, roads } from '../desk/map-view.ts';
import { freshness } from '../desk/marks.ts';
import { deskStyles } from '../desk/styles.ts';
import { reportStyles } from './styles.ts';

/** What a report shows beside the map. */
export interface ReportExtras {
  readonly brand: Brand;
  readonly link: string;
  readonly like: Element;
  readonly shown: readonly string[];
}

/** Builds the report in a window of its own: the map, and every checklist with all its columns. */
export function fillChecklistReport(
  frame: Window & typeof globalThis,
  context: DeskContext,
  { brand, link, like, shown }: ReportExtras,
): void {
  const { words, locale, today } = context;
  fillReport(frame, {
    title: words.reportTitle,
    subject: firm(context),
    body: reportBody(context, shown),
    styles: [...sharedResultStyles, ...deskStyles, ...reportStyles],
    words,
    locale,
    today,
    link,
    brand,
    like,
  });
}

function reportBody(context: DeskContext, shown: readonly string[]): TemplateResult {
  const { words } = context;
  const [limits, notice] = [words.reportLimitsText, words.notice];
  return html`
    ${section(
      words.mapHeading,
      html`
        <p class="headline">${headline(context)}</p>
        ${findings(context).map((sentence) => html`<p>${sentence}</p>`)} ${roads(context)}
      `,
    )}
    ${shown.map((id) => regimePages(id, context))}
    ${section(words.reportLimits, html`<p>${limits}</p><p>${notice}</p>`)}
  `;
}

/** One regime: why, what it closes, its requirements as a table, what is known of it. */
function regimePages(id: string, context: DeskContext): TemplateResult | typeof nothing {
  const { content, say, words, applicability, progress, locale } = context;
  const regime = content(id);
  if (typeof regime !== 'object') return nothing;
  const applied = applicability.applies.find((one) => one.id === id);
  const done = progress(id);
  return section(
    say(regime.name),
    html`
      ${applied ? html`<p>${words[`level.${applied.level}`]}. ${say(applied.why)}</p>` : nothing}
      <p>${say(regime.blocks)}</p>
      ${done ? html`<p>${words.columnState}: ${locale.percent(done.coverage)}</p>` : nothing}
      ${itemsTable(regime, context)} ${aboutBody(regime, context)} ${freshness(regime, context)}
    `,
  );
}

type Regime = Exclude<ReturnType<DeskContext['content']>, 'failed' | undefined>;

function itemsTable({ items }: Regime, { words, say, answers }: DeskContext): TemplateResult {
  return html`
    <table class="gap-table" part="table">
      <thead>
        <tr>
          <th scope="col">${words.columnItem}</th>
          <th scope="col">${words.itemTest}</th>
          <th scope="col">${words.itemEvidence}</th>
          <th scope="col">${words.itemState}</th>
        </tr>
      </thead>
      <tbody>
        ${items.map((item) => {
          const { state, owner, due } = itemAnswer(answers, item.id);
          return html`
            <tr>
              <th scope="row">
                ${say(item.text)}
                <span class="quiet">
                  ${item.ref} · ${words[`weight.${item.weight}`]} · ${words[`effort.${item.effort}`]}
                </span>
              </th>
              <td>${say(item.test)}</td>
              <td>${say(item.evidence)}</td>
              <td>
                ${words[`state.${state ?? 'open'}`]}
                <span class="quiet">${[owner, due].filter(Boolean).join(' · ')}</span>
              </td>
            </tr>
          `;
        })}
      </tbody>
    </table>
  `;
}

/** The firm in a line, as far as it is known. */
function firm({ business, words, locale, facts }: DeskContext): string {
  const { industry, employees } = business;
  const places = (facts.regions ?? []).map((code) => words[`region.${code}` as 'region.US']);
  const staff = employees === undefined ? '' : `${locale.number(employees)} ${words.employeesUnit}`;
  return [industry && words[`industry.${industry}`], locale.list(places), staff]
    .filter(Boolean)
    .join(' · ');
}
