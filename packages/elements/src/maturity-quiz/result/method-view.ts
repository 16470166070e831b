import { maturitySources } from '@lifeline-kit/core/maturity';
import { html, type TemplateResult } from 'lit';
import type { Words } from './context.ts';

/** How the score comes about, what it is not, and what the questions were built from. */
export function methodView(words: Words): TemplateResult {
  return html`
    <div class="method-body">
      ${[
        words.methodScore,
        words.methodAreas,
        words.methodUnknown,
        words.methodShort,
        words.methodRank,
        words.methodLimits,
      ].map((sentence) => html`<p>${sentence}</p>`)}
      <section>
        <h4>${words.methodSources}</h4>
        <ul class="sources">
          ${maturitySources.map(
            ({ title, url, year }) => html`
              <li><a href=${url} target="_blank" rel="noopener noreferrer">${title}</a> (${year})</li>
            `,
          )}
        </ul>
      </section>
    </div>
  `;
}
