import type { Assumption, LossEstimate } from '@lifeline-kit/core/loss';
import type { BusinessProfile } from '@lifeline-kit/core/profile';
import type * as register from '@lifeline-kit/core/sources';
import type { SourceId } from '@lifeline-kit/core/sources';
import type { LossMethodMessages } from '@lifeline-kit/locales/loss-method/messages';
import type { html as Html, nothing as Nothing, TemplateResult } from 'lit';
import { fill } from '../shared/fill.ts';
import type { Language } from '../shared/languages.ts';
import type { LocaleController } from '../shared/locale-controller.ts';
import type { Words } from './catalogue.ts';

/** What "How is this worked out?" needs beyond the result. */
export interface Method {
  readonly language: Language;
  readonly words: LossMethodMessages;
  readonly register: typeof register;
  readonly view: typeof methodView;
}

/**
 * The caller's Lit. This file is fetched alone, also by a classic script, which carries its own
 * Lit inside; with a second copy neither would know the other's templates.
 */
export interface Lit {
  readonly html: typeof Html;
  readonly nothing: typeof Nothing;
}

/** "How is this worked out?": formula in words, inputs, every coefficient, the sources. */
export function methodView(
  lit: Lit,
  estimate: LossEstimate,
  business: BusinessProfile,
  method: Method,
  words: Words,
  locale: LocaleController<Words>,
): TemplateResult {
  const { html } = lit;
  const said = method.words;
  return html`
    <div class="method-body">
      <section>
        <h4>${said.formulaHeading}</h4>
        ${said.formula.map((paragraph) => html`<p>${paragraph}</p>`)}
      </section>
      <section>
        <h4>${said.inputsHeading}</h4>
        ${inputsTable(lit, business, method, words, locale)}
      </section>
      <section>
        <h4>${said.figuresHeading}</h4>
        ${figuresTable(lit, estimate, method, locale)}
      </section>
      <section>
        <h4>${said.sourcesHeading}</h4>
        ${sourceList(lit, estimate, method)}
        <p>${fill(said.about, { model: estimate.model, seed: String(estimate.seed) })}</p>
      </section>
    </div>
  `;
}

function inputsTable(
  { html }: Lit,
  business: BusinessProfile,
  { words: said }: Method,
  words: Words,
  locale: LocaleController<Words>,
): TemplateResult {
  const { industry, region, employees, annualRevenue, records, currency = 'USD' } = business;
  const number = (value: number | undefined) => value !== undefined && locale.number(value);
  const answers: readonly (readonly [keyof typeof said.inputs, string | false | undefined])[] = [
    ['industry', industry && words[`industry.${industry}`]],
    ['region', region && words[`region.${region}`]],
    ['employees', number(employees)],
    ['annualRevenue', annualRevenue !== undefined && locale.moneyFull(annualRevenue, currency)],
    ['records', number(records)],
    ['controls', undefined],
  ];
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
        ${answers.map(
          ([name, answer]) => html`
            <tr>
              <th scope="row">${said.inputs[name]}</th>
              <td>${answer || said.inputUnknown}</td>
            </tr>
          `,
        )}
      </tbody>
    </table>
  `;
}

function figuresTable(
  { html, nothing }: Lit,
  { assumptions }: LossEstimate,
  { words: said, register }: Method,
  locale: LocaleController<Words>,
): TemplateResult {
  const row = (assumption: Assumption): TemplateResult => {
    const { id, value, low, high, source, kind, unit } = assumption;
    const show = (figure: number): string => showFigure(figure, unit, said.units, locale);
    return html`
      <tr>
        <th scope="row">
          ${nameOf(id, said.coefficients)}
          <span class="origin">
            ${source === 'judgement' ? nothing : register.sources[source].publisher}
            ${kind === 'judgement' ? html`<em>${said.judgement}</em>` : nothing}
          </span>
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
  units: Method['words']['units'],
  locale: LocaleController<Words>,
): string {
  if (unit === 'share' || unit === 'events/year') {
    const share = locale.percent(figure);
    return unit === 'share' ? share : `${share} ${units[unit]}`;
  }
  if (unit === 'USD') return locale.moneyFull(figure, 'USD');
  const number = locale.number(figure, 4);
  return unit in units ? `${number} ${units[unit as keyof typeof units]}` : number;
}

/** The name under the longest beginning of the id that has one. */
function nameOf(id: string, names: Readonly<Record<string, string>>): string {
  const starts = Object.keys(names).filter((start) => id.startsWith(start));
  const longest = starts.sort((a, b) => b.length - a.length)[0];
  return longest === undefined ? id : names[longest]!;
}

function sourceList(
  { html, nothing }: Lit,
  { assumptions }: LossEstimate,
  { register, words }: Method,
): TemplateResult {
  const used = [...new Set(assumptions.map(({ source }) => source))];
  const today = new Date().toISOString();
  const item = (id: SourceId): TemplateResult => {
    const source = register.sources[id];
    const { publisher, title, year, url, stale } = source;
    return html`
      <li>
        ${publisher}:
        ${url ? html`<a href=${url} rel="noopener" target="_blank">${title}</a>` : title}, ${year}
        ${
          register.isStale(source, today)
            ? html`<span class="stale">(${fill(words.sourceStale, { date: stale })})</span>`
            : nothing
        }
      </li>
    `;
  };
  return html`<ul class="sources">${used.map(item)}</ul>`;
}
