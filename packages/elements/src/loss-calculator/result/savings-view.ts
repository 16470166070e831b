import type { LossEstimate } from '@lifeline-kit/core/loss';
import { html, type TemplateResult } from 'lit';
import { fill } from '../../shared/fill.ts';
import { vars } from '../../shared/vars.ts';
import type { ResultContext } from './context.ts';

type Saving = LossEstimate['controlSavings'][number];

/** What each measure that is missing would save in a year, best first, and how to begin. */
export function savingsView({ estimate, words, locale, register }: ResultContext): TemplateResult {
  const savings = worthwhile(estimate);
  if (savings.length === 0) return html`<p>${words.savingsNone}</p>`;
  const most = savings[0]!.saving;
  const row = ({ control, saving }: Saving): TemplateResult => {
    const { publisher, url } = register.sources[register.firstSteps[control]];
    return html`
      <tr>
        <th class="bar" scope="row" ${vars({ '--length': saving / most })}>
          ${words[`control.${control}`]}
          <span class="step">
            ${words[`step.${control}`]}
            <a href=${url ?? ''} rel="noopener" target="_blank">
              ${fill(words.savingsSource, { publisher })}
            </a>
          </span>
        </th>
        <td>${locale.money(saving, estimate.currency)}</td>
      </tr>
    `;
  };
  return html`
    <p>${words.savingsSentence}</p>
    <table class="bars savings" part="chart table">
      <thead>
        <tr>
          <th scope="col">${words.savingsControl} · ${words.savingsStep}</th>
          <th scope="col">${words.savingsAmount}</th>
        </tr>
      </thead>
      <tbody>
        ${savings.map(row)}
      </tbody>
    </table>
  `;
}

/** The measure that saves most. */
export function savingsFinding({ estimate, words, locale }: ResultContext): string {
  const best = worthwhile(estimate)[0];
  if (!best) return words.savingsFindingNone;
  return fill(words.savingsFinding, {
    control: words[`control.${best.control}`],
    saving: locale.money(best.saving, estimate.currency),
  });
}

/** Measures that save at least one unit of money a year. */
export function worthwhile({ controlSavings }: LossEstimate): readonly Saving[] {
  return controlSavings.filter(({ saving }) => saving >= 1);
}
