import { maturitySources } from '@lifeline-kit/core/maturity';
import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from './context.ts';

/**
 * How the score comes about, what it is not, and what the questions were built from.
 *
 * @param isOwn - the page brought a model; its points and sources are its author's to explain
 */
export function methodView(words: Words, isOwn: boolean): TemplateResult {
  return html`
    <div class="method-body">
      ${[
        ...(isOwn ? [] : [words.methodScore, words.methodAreas]),
        words.methodUnknown,
        words.methodShort,
        words.methodRank,
        words.methodLimits,
      ].map((sentence) => html`<p>${sentence}</p>`)}
      ${isOwn ? nothing : sources(words)}
    </div>
  `;
}

function sources(words: Words): TemplateResult {
  return html`
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
  `;
}
