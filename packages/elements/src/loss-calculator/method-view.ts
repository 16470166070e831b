import type { Assumption } from '@lifeline-kit/core/loss';
import { type Control, controls } from '@lifeline-kit/core/profile';
import type { SourceId } from '@lifeline-kit/core/sources';
import type { LossMethodMessages } from '@lifeline-kit/locales/loss-method/messages';
import { html, nothing, type TemplateResult } from 'lit';
import { fill } from '../shared/fill.ts';
import type { LatePart } from '../shared/late-controller.ts';
import { toldMoney, toldShare } from '../shared/told-figures.ts';
import type { ResultContext } from './result/context.ts';

/** What "How is this worked out?" needs beyond the result. */
export interface Method extends LatePart {
  readonly words: LossMethodMessages;
  readonly view: typeof methodView;
}

/** "How is this worked out?": formula in words, inputs, every coefficient, the sources. */
export function methodView(context: ResultContext, { words: said }: Method): TemplateResult {
  const { model, seed } = context.estimate;
  return html`
    <div class="method-body">
      <section>
        <h4>${said.formulaHeading}</h4>
        ${said.formula.map((paragraph) => html`<p>${paragraph}</p>`)}
      </section>
      <section>
        <h4>${said.inputsHeading}</h4>
        ${inputsTable(context, said)}
      </section>
      <section>
        <h4>${said.figuresHeading}</h4>
        ${figuresTable(context, said)}
      </section>
      <section>
        <h4>${said.sourcesHeading}</h4>
        ${sourceList(context, said)}
        <p>${fill(said.about, { model, seed: String(seed) })}</p>
      </section>
    </div>
  `;
}

type Said = LossMethodMessages;

function inputsTable(context: ResultContext, said: Said): TemplateResult {
  return html`
    <table part="table">
      <caption class="spoken-only">${said.inputsCaption}</caption>
      <thead>
        <tr>
          <th scope="col">${said.inputName}</th>
          <th scope="col">${said.inputValue}</th>
        </tr>
      </thead>
      <tbody>
        ${inputRows(context, said).map(
          ([name, answer]) => html`
            <tr>
              <th scope="row">${name}</th>
              <td>${answer ?? said.inputUnknown}</td>
            </tr>
          `,
        )}
      </tbody>
    </table>
  `;
}

/** Each question with its answer; `undefined` where there is none. */
function inputRows(
  { business, words, locale }: ResultContext,
  { inputs }: Said,
): readonly (readonly [name: string, answer: string | undefined])[] {
  const { industry, region, currency = 'USD' } = business;
  const told = <V>(value: V | undefined, say: (value: V) => string): string | undefined =>
    value === undefined ? undefined : say(value);
  const number = (value: number): string => locale.number(value);
  const money = (value: number): string => toldMoney(value, currency, locale.lang);
  const share = (value: number): string => toldShare(value, locale.lang);
  const coverageOf = (control: Control) => business.controls?.[control] ?? 'unknown';
  const known = controls.filter((control) => coverageOf(control) !== 'unknown');
  return [
    [inputs.industry, industry && words[`industry.${industry}`]],
    [inputs.region, region && words[`region.${region}`]],
    [inputs.employees, told(business.employees, number)],
    [inputs.annualRevenue, told(business.annualRevenue, money)],
    [inputs.records, told(business.records, number)],
    [inputs.annualProfit, told(business.annualProfit, money)],
    [inputs.cashReserve, told(business.cashReserve, money)],
    [inputs.customers, told(business.customers, number)],
    [inputs.yearlyMarginPerCustomer, told(business.yearlyMarginPerCustomer, money)],
    [inputs.revenueOnlineShare, told(business.revenueOnlineShare, share)],
    [inputs.workLostShare, told(business.workLostShare, share)],
    ...(known.length === 0 ? [[inputs.controls, undefined] as const] : []),
    ...known.map(
      (control) => [words[`control.${control}`], words[`coverage.${coverageOf(control)}`]] as const,
    ),
  ];
}

function figuresTable(
  { estimate: { assumptions }, locale, register }: ResultContext,
  said: Said,
): TemplateResult {
  const row = (assumption: Assumption): TemplateResult => {
    const { id, value, low, high, source, kind, unit } = assumption;
    const show = (figure: number): string => showFigure(figure, unit, said, locale);
    const origins = [
      source !== 'judgement' && register.sources[source].publisher,
      kind === 'judgement' && said.judgement,
    ];
    return html`
      <tr>
        <th scope="row">
          ${nameOf(id, said.coefficients)}
          <span class="origin">${origins.filter(Boolean).join(' · ')}</span>
        </th>
        <td>
          ${show(value)}
          ${low === high ? nothing : html`<span class="origin">${show(low)} – ${show(high)}</span>`}
        </td>
      </tr>
    `;
  };
  return html`
    <table class="figures" part="table">
      <caption class="spoken-only">${said.figuresCaption}</caption>
      <thead>
        <tr>
          <th scope="col">${said.figureName}</th>
          <th scope="col">${said.figureValue}</th>
        </tr>
      </thead>
      <tbody>
        ${assumptions.map(row)}
      </tbody>
    </table>
  `;
}

function showFigure(
  figure: number,
  unit: string,
  { units, oneUnit }: Said,
  locale: ResultContext['locale'],
): string {
  if (unit === 'share' || unit === 'events/year') {
    const share = locale.percent(figure);
    return unit === 'share' ? share : `${share} ${units[unit]}`;
  }
  if (unit === 'USD') return locale.moneyFull(figure, 'USD');
  const number = locale.number(figure, 4);
  if (unit !== 'years' && unit !== 'people') return number;
  return `${number} ${(figure === 1 ? oneUnit : units)[unit]}`;
}

/** The name under the longest beginning of the id that has one. */
function nameOf(id: string, names: Readonly<Record<string, string>>): string {
  const starts = Object.keys(names).filter((start) => id.startsWith(start));
  const longest = starts.sort((a, b) => b.length - a.length)[0];
  return longest === undefined ? id : names[longest]!;
}

function sourceList(
  { estimate: { assumptions }, register, today }: ResultContext,
  said: Said,
): TemplateResult {
  const used = [...new Set(assumptions.map(({ source }) => source))];
  const item = (id: SourceId): TemplateResult => {
    const source = register.sources[id];
    const { publisher, title, year, url, stale } = source;
    return html`
      <li>
        ${publisher}:
        ${url ? html`<a href=${url} rel="noopener" target="_blank">${title}</a>` : title}, ${year}
        ${
          register.isStale(source, today)
            ? html`<span class="stale">(${fill(said.sourceStale, { date: stale })})</span>`
            : nothing
        }
      </li>
    `;
  };
  return html`<ul class="sources">${used.map(item)}</ul>`;
}
