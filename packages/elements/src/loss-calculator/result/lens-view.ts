import type { Evidence } from '@lifeline-kit/core/loss';
import { html, type TemplateResult } from 'lit';
import { fill } from '../../shared/fill.ts';
import type { ResultContext } from './context.ts';

/** Whose losses the figures are: the choice, its caption, and what is out of date. */
export function lensView(context: ResultContext): TemplateResult {
  const { estimate, words, onLens } = context;
  const choice = (evidence: Evidence, label: string): TemplateResult => html`
    <label class="choice">
      <input
        type="radio"
        name="evidence"
        part="input"
        .checked=${estimate.evidence === evidence}
        @change=${() => onLens(evidence)}
      />
      ${label}
    </label>
  `;
  return html`
    <fieldset class="choices">
      <legend part="legend">${words.lensChoice}</legend>
      ${choice('claims', words.lensChoiceClaims)}
      ${choice('public-record', words.lensChoicePublicRecord)}
    </fieldset>
    ${lensNotes(context).map((note) => html`<p class="quiet">${note}</p>`)}
  `;
}

/** Captions of the evidence: whom it describes, the exchange rate, sources past their date. */
export function lensNotes({
  estimate,
  words,
  locale,
  register,
  today,
}: Pick<ResultContext, 'estimate' | 'words' | 'locale' | 'register' | 'today'>): readonly string[] {
  const { evidence, exchange, currency, assumptions } = estimate;
  const notes = [evidence === 'claims' ? words.lensClaims : words.lensPublicRecord];
  if (exchange) {
    const rate = locale.number(exchange.perUsd, 4);
    notes.push(fill(words.exchangeNote, { rate, currency, year: String(exchange.year) }));
    if (today > exchange.stale) notes.push(words.exchangeStale);
  }
  const stale = [...new Set(assumptions.map(({ source }) => source))]
    .filter((id) => id !== 'ecb-fx' && register.isStale(register.sources[id], today))
    .map((id) => register.sources[id].publisher);
  if (stale.length > 0) notes.push(fill(words.staleSources, { sources: locale.list(stale) }));
  return notes;
}
