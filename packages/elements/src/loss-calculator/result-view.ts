import type { LossEstimate, Warning } from '@lifeline-kit/core/loss';
import { html, nothing, type TemplateResult } from 'lit';
import { fill } from '../shared/fill.ts';
import type { LocaleController } from '../shared/locale-controller.ts';
import type { Words } from './catalogue.ts';
import { chancePicture } from './chance-picture.ts';
import { eventPicture } from './event-picture.ts';
import { openingQuestions } from './questions.ts';
import { splitPicture } from './split-picture.ts';

/** The figures, from the one that matters most to the ones behind it. */
export function resultView(
  estimate: LossEstimate,
  answered: number,
  words: Words,
  locale: LocaleController<Words>,
): TemplateResult {
  const { event, currency, evidence } = estimate;
  const money = (amount: number): string => locale.money(amount, currency);
  const range = { low: money(event.p10), high: money(event.p90) };
  return html`
    <section>
      <h3 class="eyebrow" part="heading">${words.eventHeading}</h3>
      <p class="headline">${fill(words.range, range)}</p>
      <p class="sentence">
        ${fill(words.eventSentence, {
          p50: money(event.p50),
          p90: money(event.p90),
          mean: money(event.mean),
        })}
      </p>
      <p class="answered">${answeredSentence(answered, words, locale)}</p>
      ${warningList(estimate.warnings, estimate.currency, words, locale)}
      ${eventPicture(estimate, words, locale)}
    </section>
    <section>
      <h3 part="heading">${words.yearHeading}</h3>
      ${chancePicture(estimate, words, locale)}
    </section>
    <section>
      <h3 part="heading">${words.splitHeading}</h3>
      ${splitPicture(estimate, words, locale)}
    </section>
    <p class="lens">
      ${evidence === 'claims' ? words.lensClaims : words.lensPublicRecord}
      ${exchangeNote(estimate, words, locale)}
    </p>
  `;
}

function answeredSentence(count: number, words: Words, locale: LocaleController<Words>): string {
  const total = openingQuestions.length;
  const message =
    count === 0 ? words.answeredNone : count < total ? words.answeredSome : words.answeredAll;
  return fill(message, { count: locale.number(count), total: locale.number(total) });
}

function warningList(
  warnings: readonly Warning[],
  currency: string,
  words: Words,
  locale: LocaleController<Words>,
): TemplateResult | typeof nothing {
  if (warnings.length === 0) return nothing;
  const sentence = ({ code, values = {} }: Warning): string => {
    const said: Record<string, string> = {};
    for (const [name, value] of Object.entries(values)) {
      if (typeof value === 'string') said[name] = value;
      else said[name] = name === 'amount' ? locale.money(value, currency) : locale.number(value);
    }
    return fill(words[`warning.${code}`], said);
  };
  return html`
    <ul class="warnings">
      ${warnings.map((warning) => html`<li>${sentence(warning)}</li>`)}
    </ul>
  `;
}

function exchangeNote(
  { exchange, currency }: LossEstimate,
  words: Words,
  locale: LocaleController<Words>,
): string {
  if (!exchange) return '';
  const note = fill(words.exchangeNote, {
    rate: locale.number(exchange.perUsd, 4),
    currency,
    year: String(exchange.year),
  });
  const isStale = new Date().toISOString() > exchange.stale;
  return isStale ? `${note} ${words.exchangeStale}` : note;
}
