import type { LossEstimate } from '@lifeline-kit/core/loss';
import { type Control, type Coverage, controls, coverages } from '@lifeline-kit/core/profile';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Asking, NumberSpec } from '../../shared/asking.ts';
import { currencySign } from '../../shared/currency-sign.ts';
import { fill } from '../../shared/fill.ts';
import { logPosition } from '../../shared/log-scale.ts';
import { oncePer } from '../../shared/once-per.ts';
import { options } from '../../shared/options.ts';
import { vars } from '../../shared/vars.ts';
import type { Draw, ResultContext } from './context.ts';

type MoreField =
  | 'annualProfit'
  | 'cashReserve'
  | 'customers'
  | 'yearlyMarginPerCustomer'
  | 'revenueOnlineShare'
  | 'workLostShare';

/** What the panel needs. */
export interface ExactContext extends Pick<ResultContext, 'business' | 'words' | 'locale'> {
  readonly asking: Asking;
  readonly draw: Draw;
  /** Nothing inside is asked before somebody wants it more exact. */
  readonly isOpen: boolean;
  readonly onToggle: (event: Event) => void;
  readonly onControl: (control: Control, coverage: Coverage) => void;
}

/** "Make it more exact": what narrows the range further, and how far it has come. */
export function exactView(context: ExactContext): TemplateResult {
  const { words, isOpen, onToggle } = context;
  return html`
    <details class="exact" @toggle=${onToggle}>
      <summary>${words.exact}</summary>
      ${isOpen ? exactBody(context) : nothing}
    </details>
  `;
}

function exactBody(context: ExactContext): TemplateResult {
  const { words, draw } = context;
  const group = (legend: string, content: unknown): TemplateResult => html`
    <fieldset class="topic">
      <legend part="legend">${legend}</legend>
      ${content}
    </fieldset>
  `;
  const fields = numberFields(context);
  return html`
    <div class="exact-body">
      <p class="quiet">${words.exactIntro}</p>
      <div class="exact-progress" ${draw(exactProgress)}></div>
      ${group(words.exactMoney, [fields.annualProfit, fields.cashReserve])}
      ${group(words.exactCustomers, [fields.customers, fields.yearlyMarginPerCustomer])}
      ${group(words.exactStandstill, [fields.revenueOnlineShare, fields.workLostShare])}
      ${group(words.exactControls, [
        html`<p class="help">${words.controlsHelp}</p>`,
        controls.map((control) => controlField(control, context)),
      ])}
    </div>
  `;
}

function numberFields({
  asking,
  business,
  words,
  locale,
}: ExactContext): Readonly<Record<MoreField, TemplateResult>> {
  const sign = currencySign(locale.lang, business.currency ?? 'USD');
  const field = (
    name: MoreField,
    kind: NumberSpec['kind'],
    example: number,
    unit: Pick<NumberSpec, 'unitBefore' | 'unitAfter'>,
  ): TemplateResult =>
    asking.number({
      field: name,
      kind,
      example,
      label: words[`${name}Label`],
      help: words[`${name}Help`],
      ...unit,
    });
  const money = { unitBefore: sign };
  const share = { unitAfter: words.percentUnit };
  return {
    annualProfit: field('annualProfit', 'money', 120_000, money),
    cashReserve: field('cashReserve', 'money', 80_000, money),
    customers: field('customers', 'people', 800, { unitAfter: words.customersUnit }),
    yearlyMarginPerCustomer: field('yearlyMarginPerCustomer', 'money', 350, money),
    revenueOnlineShare: field('revenueOnlineShare', 'share', 40, share),
    workLostShare: field('workLostShare', 'share', 60, share),
  };
}

const coverageOptions = oncePer((words: ResultContext['words']) =>
  coverages.map((value) => ({ value, label: words[`coverage.${value}`] })),
);

function controlField(control: Control, { business, words, onControl }: ExactContext) {
  const known = business.controls?.[control] ?? 'unknown';
  const onChange = (event: Event): void =>
    onControl(control, (event.target as HTMLSelectElement).value as Coverage);
  return html`
    <label class="control">
      <span>${words[`control.${control}`]}</span>
      <span class="box">
        <select
          part="input"
          ${options(coverageOptions(words))}
          .value=${live(known)}
          @change=${onChange}
        ></select>
      </span>
    </label>
  `;
}

/** Inputs that the picture of what is still open names. */
const mostNamed = 4;

/** Where the average year lies now and lay at first, and what would narrow it most. */
export function exactProgress(context: ResultContext): TemplateResult {
  const { estimate, widest, words, locale } = context;
  const money = (amount: number): string => locale.money(amount, estimate.currency);
  const { low, high } = estimate.year;
  const open = openInputs(estimate).slice(0, mostNamed);
  const spans: readonly Span[] = [
    { name: words.exactFirst, ...widest.year },
    { name: words.exactNow, low, high, kind: 'now' },
    ...open.map(({ input, ...ends }) => ({ name: words[`open.${input as 'rate'}`], ...ends })),
  ];
  return html`
    <p class="width">${fill(words.exactWidth, { low: money(low), high: money(high) })}</p>
    ${spanTable(spans, context)}
  `;
}

/** A range of the average year. */
interface Span {
  readonly name: string;
  readonly low: number;
  readonly high: number;
  readonly kind?: 'now';
}

function spanTable(
  spans: readonly Span[],
  { estimate, words, locale }: ResultContext,
): TemplateResult {
  const money = (amount: number): string => locale.money(amount, estimate.currency);
  const lowest = Math.min(...spans.map(({ low }) => low));
  const highest = Math.max(...spans.map(({ high }) => high));
  const place = (amount: number): number => logPosition(amount, lowest, highest);
  return html`
    <table class="open" part="chart table">
      <caption>${words.exactOpen}</caption>
      <thead class="spoken-only">
        <tr>
          <th scope="col">${words.exactInput}</th>
          <th scope="col">${words.exactLow}</th>
          <th scope="col">${words.exactHigh}</th>
        </tr>
      </thead>
      <tbody>
        ${spans.map(
          ({ name, low, high, kind }) => html`
            <tr class=${kind ?? ''}>
              <th scope="row" ${vars({ '--from': place(low), '--to': place(high) })}>${name}</th>
              <td>${money(low)}</td>
              <td>${money(high)}</td>
            </tr>
          `,
        )}
      </tbody>
    </table>
  `;
}

/** Inputs that still move the average year, widest first. */
function openInputs({ sensitivity }: LossEstimate): LossEstimate['sensitivity'] {
  return sensitivity.filter(({ low, high }) => high > low * 1.02);
}
