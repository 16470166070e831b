import { lossModelVersion } from '@lifeline-kit/core/loss';
import { type ReturnField, returnLimits } from '@lifeline-kit/core/return-fields';
import type { Uncertain } from '@lifeline-kit/core/roi';
import type { SourceId } from '@lifeline-kit/core/sources';
import type { RoiMethodMessages } from '@lifeline-kit/locales/roi-method/messages';
import { html, nothing, type TemplateResult } from 'lit';
import { fill } from '../shared/fill.ts';
import type { LatePart } from '../shared/late-controller.ts';
import { toldMoney, toldShare } from '../shared/told-figures.ts';
import type { ResultContext } from './result/context.ts';

/** What "How is this worked out?" needs beyond the result. */
export interface Method extends LatePart {
  readonly words: RoiMethodMessages;
  readonly view: typeof methodView;
}

/** "How is this worked out?": formula in words, every figure that went in, what came out, sources. */
export function methodView(context: ResultContext, { words: said }: Method): TemplateResult {
  const { projection } = context;
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
        <h4>${said.resultsHeading}</h4>
        ${resultsTable(context, said)}
      </section>
      <section>
        <h4>${said.sourcesHeading}</h4>
        ${sourceList(context, said)}
        <p>${said.judgement}</p>
        <p>
          ${fill(said.about, {
            model: projection.model,
            loss: lossModelVersion,
            seed: String(projection.seed),
          })}
        </p>
      </section>
    </div>
  `;
}

/** In the order of the questions. */
const fields = Object.keys(returnLimits) as ReturnField[];

const shares: readonly ReturnField[] = [
  'creditShare',
  'newMargin',
  'newChance',
  'discountRate',
  'ownTools',
  'ownEffect',
];
const amounts: readonly ReturnField[] = [
  'perYear',
  'setup',
  'hourlyCost',
  'costPerHour',
  'premium',
  'newRevenue',
];

function inputsTable(context: ResultContext, said: RoiMethodMessages): TemplateResult {
  const { answers, figure, words, input, projection, locale } = context;
  const { currency = 'USD' } = projection;
  const origin = (field: ReturnField): string => {
    if (answers.figures[field] !== undefined) return said.originAnswer;
    return answers.unsure.includes(field) ? said.originUnsure : said.originGuess;
  };
  const loss = (amount: Uncertain): string =>
    shown(amount, (one) => locale.moneyFull(one, currency));
  const rows: readonly (readonly [string, string, string])[] = [
    ...fields.map((field): readonly [string, string, string] => [
      words[`${field}Label`],
      shown(figure(field), showIn(field, context)),
      origin(field),
    ]),
    [said.lossBefore, loss(input.risk.lossPerYearBefore), said.originModel],
    [said.lossAfter, loss(input.risk.lossPerYearAfter), said.originModel],
  ];
  return html`
    <table class="figures" part="table">
      <caption class="spoken-only">${said.inputsCaption}</caption>
      <thead>
        <tr>
          <th scope="col">${said.inputName}</th>
          <th scope="col">${said.inputValue}</th>
          <th scope="col">${said.inputOrigin}</th>
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ([name, value, from]) => html`
            <tr>
              <th scope="row">${name}</th>
              <td>${value}</td>
              <td>${from}</td>
            </tr>
          `,
        )}
      </tbody>
    </table>
  `;
}

function showIn(
  field: ReturnField,
  { answers, locale, projection: { currency = 'USD' } }: ResultContext,
): (value: number) => string {
  const isTold = answers.figures[field] !== undefined;
  const { lang } = locale;
  if (shares.includes(field)) {
    return (value) => (isTold ? toldShare(value, lang) : locale.percent(value));
  }
  if (!amounts.includes(field)) return (value) => locale.number(value);
  return (value) => (isTold ? toldMoney(value, currency, lang) : locale.moneyFull(value, currency));
}

function shown(value: Uncertain, show: (value: number) => string): string {
  if (typeof value === 'number') return show(value);
  return `${show(value.likely)} (${show(value.low)} – ${show(value.high)})`;
}

function resultsTable(
  { projection, locale, words }: ResultContext,
  said: RoiMethodMessages,
): TemplateResult {
  const { currency = 'USD', npvRange, irr, paybackMonths, returnShare, totalReturn } = projection;
  const money = (amount: number): string => locale.moneyFull(amount, currency);
  const share = (value: number | null): string =>
    value === null ? said.none : locale.percent(value);
  const months =
    paybackMonths === null
      ? said.none
      : fill(said.months, { count: locale.number(paybackMonths, 1) });
  const rows = [
    [said.npv, money(projection.npv)],
    [said.npvLow, money(npvRange.p10)],
    [said.npvHigh, money(npvRange.p90)],
    [said.irr, share(irr)],
    [said.payback, months],
    [said.total, share(totalReturn)],
    [said.rosi, share(returnShare)],
    [said.chance, locale.percent(projection.chanceNegative)],
  ];
  return html`
    <table class="figures" part="table">
      <caption class="spoken-only">${said.resultsHeading}</caption>
      <thead class="spoken-only">
        <tr>
          <th scope="col">${said.inputName}</th>
          <th scope="col">${words.tableYear}</th>
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ([name, value]) => html`
            <tr>
              <th scope="row">${name}</th>
              <td>${value}</td>
            </tr>
          `,
        )}
      </tbody>
    </table>
  `;
}

/** Where the formula, the premium and the loss come from. */
function sourceList(
  { register, premium, projection, today }: ResultContext,
  said: RoiMethodMessages,
): TemplateResult {
  const used: readonly SourceId[] = [
    ...new Set([
      register.returnFormula,
      ...[...premium.assumptions, ...projection.assumptions].map(({ source }) => source),
      'coalition' as const,
      'census-ase-2015' as const,
    ]),
  ];
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
