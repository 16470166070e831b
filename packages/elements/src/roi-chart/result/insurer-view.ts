import { html, type TemplateResult } from 'lit';
import { fill } from '../../shared/fill.ts';
import type { ResultContext } from './context.ts';

type Context = Pick<ResultContext, 'premium' | 'words' | 'locale'>;

/** A premium as a range, and what may be said to an insurer today. */
export function insurerView({ premium, words, locale }: Context): TemplateResult {
  const { now, withControls, currency, attestations, warnings } = premium;
  const money = (amount: number): string => locale.money(amount, currency);
  return html`
    <p>
      ${fill(words.insurerPremium, {
        low: money(now.p10),
        high: money(now.p90),
        lowThen: money(withControls.p10),
        highThen: money(withControls.p90),
      })}
      ${words.insurerNever}
    </p>
    ${warnings.map(({ code }) => html`<p class="quiet">${words[`warning.${code}`]}</p>`)}
    <p><strong>${words.insurerGuard}</strong></p>
    <table class="attestations" part="table">
      <caption class="spoken-only">${words.insurerHeading}</caption>
      <thead>
        <tr>
          <th scope="col">${words.insurerControl}</th>
          <th scope="col">${words.insurerAnswer}</th>
          <th scope="col">${words.insurerEvidence}</th>
        </tr>
      </thead>
      <tbody>
        ${attestations.map(
          ({ control, answer, evidence }) => html`
            <tr>
              <th scope="row">${words[`control.${control}`]}</th>
              <td data-answer=${answer}>${words[`answer.${answer}`]}</td>
              <td>${locale.list(evidence.map((code) => words[`evidence.${code}`]))}</td>
            </tr>
          `,
        )}
      </tbody>
    </table>
  `;
}

export function insurerFinding({ premium, words, locale }: Context): string {
  const money = (amount: number): string => locale.money(amount, premium.currency);
  const now = money(premium.now.p50);
  if (premium.saving.p90 < 1) return fill(words.insurerFindingNone, { now });
  return fill(words.insurerFinding, { now, strong: money(premium.withControls.p50) });
}
