import type { Finding } from '@lifeline-kit/core/maturity';
import { html, nothing, type TemplateResult } from 'lit';
import { fill } from '../../shared/fill.ts';
import { questionOf, type ResultContext } from './context.ts';

/** What nobody could tell, and what was left out: each with the way to settle it. */
export function findingsView(context: ResultContext): TemplateResult {
  const { result, words } = context;
  if (result.findings.length === 0) return html`<p>${words.findingsNone}</p>`;
  return html`
    <ul class="findings">
      ${result.findings.map((finding) => findingView(context, finding))}
    </ul>
  `;
}

/** In half a line. */
export function findingsFinding({ result, words, locale }: ResultContext): string {
  const { findings } = result;
  if (findings.length === 0) return words.findingsNone;
  const count = (kind: Finding['kind']): string =>
    locale.number(findings.filter((one) => one.kind === kind).length);
  return fill(words.findingsFinding, { unknown: count('unknown'), open: count('unanswered') });
}

function findingView(context: ResultContext, { question, kind }: Finding): TemplateResult {
  const { words, onQuestion, isPaper } = context;
  const { text } = questionOf(context, question);
  const evidence = context.evidence(question) ?? text;
  return html`
    <li>
      <p class="measure">${text}</p>
      <p class="quiet">
        ${kind === 'unknown' ? fill(words.findingUnknown, { evidence }) : words.findingOpen}
      </p>
      ${
        isPaper
          ? nothing
          : html`
              <button
                part="button"
                type="button"
                aria-label=${fill(words.findingButtonFor, { question: text })}
                @click=${() => onQuestion(question)}
              >
                ${words.findingButton}
              </button>
            `
      }
    </li>
  `;
}
