import type { Mapping } from '@lifeline-kit/core/maturity';
import { html, type TemplateResult } from 'lit';
import { fill } from '../../shared/fill.ts';
import type { ResultContext, Words } from './context.ts';

/** Where other frameworks ask what each question asks, by number. */
export function mappingView({ questions, words, mappings }: ResultContext): TemplateResult {
  return html`
    <div class="scroller" tabindex="0" role="region" aria-label=${words.mappingCaption}>
      <table class="mapping" part="table">
        <caption>${words.mappingCaption}</caption>
        <thead>
          <tr>
            <th scope="col">${words.mappingQuestion}</th>
            <th scope="col">${words.mappingCsf}</th>
            <th scope="col">${words.mappingCis}</th>
            <th scope="col">${words.mappingCe}</th>
            <th scope="col">${words.mappingIso}</th>
            <th scope="col">${words.mappingOther}</th>
          </tr>
        </thead>
        <tbody>
          ${questions.map(({ id, text }) => row(text, mappings.get(id), words))}
        </tbody>
      </table>
    </div>
    <p class="quiet">${words.mappingNote}</p>
  `;
}

function row(text: string, mapping: Mapping | undefined, words: Words): TemplateResult {
  const cell = (list: readonly string[] = []): TemplateResult =>
    html`<td>${list.length > 0 ? references(list) : html`<span class="none">${words.mappingNone}</span>`}</td>`;
  const themes: Readonly<Record<string, string>> = words;
  const beyond = mapping?.cisOther.map((number) => fill(words.mappingBeyond, { number })) ?? [];
  return html`
    <tr>
      <th scope="row">${text}</th>
      ${cell(mapping?.csf)} ${cell([...(mapping?.cisIG1 ?? []), ...beyond])}
      ${cell(mapping?.cyberEssentials.map((theme) => themes[`ce.${theme}`] ?? theme))}
      ${cell(mapping?.iso27001)} ${cell(mapping?.other)}
    </tr>
  `;
}

/** No reference is cut where a line ends. */
function references(list: readonly string[]): readonly TemplateResult[] {
  return list.map(
    (reference, index) =>
      html`<span class="ref">${reference}${index < list.length - 1 ? ',' : ''}</span> `,
  );
}
