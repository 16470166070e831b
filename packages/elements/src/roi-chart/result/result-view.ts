import { exchangeRates } from '@lifeline-kit/core/currency';
import { html, type TemplateResult } from 'lit';
import { fill } from '../../shared/fill.ts';
import { keepView } from '../../shared/keep/keep-view.ts';
import { type MoreSection, moreView, section } from '../../shared/result/sections.ts';
import { sentences } from '../../shared/sentences.ts';
import { chartView } from './chart-view.ts';
import type { ResultContext } from './context.ts';
import { insurerFinding, insurerView } from './insurer-view.ts';
import { storySentences } from './story-view.ts';
import {
  chanceSentence,
  halvedSentence,
  isLoss,
  paybackSentence,
  quietSentence,
  returnSentence,
  spanOf,
  verdict,
} from './told.ts';
import { unpricedView } from './unpriced-view.ts';
import { warningList } from './warning-list.ts';
import { waysView } from './ways-view.ts';

/** The answer and its picture, beside the questions where there is room. */
export function resultView(context: ResultContext): TemplateResult {
  return html`
    ${answerSection(context, halveSwitch(context))}
    ${section(context.words.chartHeading, chartView(context))}
  `;
}

/** The three ways; what lies behind all of it is one tap away. */
export function restView(context: ResultContext, own: unknown): TemplateResult {
  const { words, keep } = context;
  return html`
    ${section(words.waysHeading, html`${waysView(context)} ${own}`)} ${moreView(moreSections(context))}
    ${section(words.keepHeading, keepView(words, keep))}
  `;
}

/** Everything that the screen shows, open, as on paper. */
export function wholeResult(context: ResultContext): TemplateResult {
  const { words } = context;
  return html`
    ${answerSection(context, html`<p>${halvedSentence(context)}</p>`)}
    ${section(words.chartHeading, chartView(context))} ${section(words.waysHeading, waysView(context))}
    ${moreSections(context).map(({ heading, content }) => section(heading, content))}
  `;
}

function answerSection(context: ResultContext, halves: TemplateResult): TemplateResult {
  const { words, locale } = context;
  return html`
    <section>
      <h3 class="eyebrow" part="heading">${fill(words.eyebrow, { span: spanOf(context) })}</h3>
      ${headline(context)}
      <p>${sentences(locale.language, paybackSentence(context), returnSentence(context))}</p>
      <p>${chanceSentence(context)}</p>
      ${halves} ${warningList(context)}
      ${storySentences(context).map((sentence) => html`<p class="story">${sentence}</p>`)}
      <p class="quiet">${sentences(locale.language, quietSentence(context), exchangeNote(context))}</p>
    </section>
  `;
}

/** The verdict in big type; below zero it says so, and looks so. */
export function headline(
  context: Pick<ResultContext, 'projection' | 'words' | 'locale'>,
): TemplateResult {
  const kind = isLoss(context.projection) ? 'negative' : '';
  return html`<p class="headline ${kind}">${verdict(context)}</p>`;
}

function halveSwitch(context: ResultContext): TemplateResult {
  const { words, answers, onAnswers } = context;
  const { halved } = answers;
  return html`
    <div class="halve">
      <button
        class="switch"
        part="button"
        type="button"
        role="switch"
        aria-checked=${halved ? 'true' : 'false'}
        aria-describedby="halve-help"
        @click=${() => onAnswers({ halved: !halved })}
      >
        ${words.halve}
      </button>
      <span class="quiet" id="halve-help">${halved ? words.halveHelp : halvedSentence(context)}</span>
    </div>
  `;
}

function moreSections(context: ResultContext): readonly MoreSection[] {
  const { words } = context;
  return [
    {
      heading: words.unpricedHeading,
      finding: words.unpricedFinding,
      content: unpricedView(context),
    },
    {
      heading: words.insurerHeading,
      finding: insurerFinding(context),
      content: insurerView(context),
    },
  ];
}

/** At which rate our guesses came into the currency. */
export function exchangeNote({
  projection: { currency = 'USD' },
  words,
  locale,
}: ResultContext): string {
  if (currency === 'USD') return '';
  const { perUsd, year } = exchangeRates;
  const rate = locale.number(perUsd[currency as keyof typeof perUsd], 4);
  return fill(words.exchangeNote, { rate, currency, year: String(year) });
}
