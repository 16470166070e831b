import type { LossEstimate } from '@lifeline-kit/core/loss';
import { html, nothing, type TemplateResult } from 'lit';
import { fill } from '../../shared/fill.ts';
import type { ResultContext } from './context.ts';

/** What an incident would do to the profit and the reserve, where they are known. */
export function burdenView({ estimate, business, words, locale }: ResultContext): TemplateResult {
  const sentences = burdenSentences({ estimate, business, words, locale });
  if (sentences.length === 0) return html`<p class="quiet">${words.burdenOpen}</p>`;
  return html`
    ${sentences.map((sentence) => html`<p>${sentence}</p>`)}
    ${hasChance(estimate) ? html`<p class="quiet">${words.burdenTail}</p>` : nothing}
  `;
}

function hasChance({ shareOfProfit, chanceAboveReserve }: LossEstimate): boolean {
  return shareOfProfit !== undefined || chanceAboveReserve !== undefined;
}

/** One sentence for each thing that is known of the firm's money. */
export function burdenSentences({
  estimate: { shareOfProfit, chanceAboveProfit, chanceAboveReserve },
  business,
  words,
  locale,
}: Pick<ResultContext, 'estimate' | 'business' | 'words' | 'locale'>): readonly string[] {
  const sentences: string[] = [];
  const chance = (message: string, value: number): string =>
    fill(message, { chance: locale.percent(value) });
  if (shareOfProfit !== undefined) {
    sentences.push(profitSentence(shareOfProfit, words, locale));
  } else if (business.annualProfit !== undefined) sentences.push(words.burdenLoss);
  if (shareOfProfit !== undefined && chanceAboveProfit !== undefined) {
    sentences.push(chance(words.burdenChanceProfit, chanceAboveProfit));
  }
  if (chanceAboveReserve !== undefined) {
    sentences.push(chance(words.burdenChanceReserve, chanceAboveReserve));
  }
  return sentences;
}

/** From here on, years of profit say more than a share of one. */
const manyYears = 2;
/** Beyond a business's life, the figure says nothing. */
const tooMany = 100;

function profitSentence(
  shareOfProfit: number,
  words: ResultContext['words'],
  locale: ResultContext['locale'],
): string {
  if (shareOfProfit > tooMany) return words.burdenThin;
  if (shareOfProfit < manyYears) {
    return fill(words.burdenProfit, { share: locale.percent(shareOfProfit) });
  }
  const years = Number(shareOfProfit.toPrecision(2));
  return fill(words.burdenYears, { years: locale.number(years, 1) });
}
