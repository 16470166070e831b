import {
  type HygieneAnswer,
  type HygieneAnswers,
  type HygieneId,
  type HygieneResult,
  hygieneAnswerCodes,
  hygieneQuestions,
  type InsurerUse,
} from '@lifeline-kit/core/maturity';
import type { MaturityHygieneMessages } from '@lifeline-kit/locales/maturity-hygiene/messages';
import { html, nothing, type TemplateResult } from 'lit';
import { fill } from '../../shared/fill.ts';

export interface HygieneContext {
  readonly answers: HygieneAnswers;
  readonly result: HygieneResult;
  readonly words: MaturityHygieneMessages;
  readonly number: (value: number, digits?: number) => string;
  readonly onAnswer: (id: HygieneId, answer: HygieneAnswer) => void;
}

const uses: readonly InsurerUse[] = ['knock-out', 'pricing', 'information'];
const contextCount = [0, 1, 2, 3, 4, 5, 6, 7] as const;

/** The questions of insurers, by what insurers do with the answer; then what to do about them. */
export function hygieneView(context: HygieneContext): TemplateResult {
  const { words } = context;
  return html`
    <div class="hygiene">
      <p>${words.hygieneLead}</p>
      ${uses.map((use) => group(context, use))}
      <div role="status">${outcome(context)}</div>
      <section>
        <h4>${words.hygieneContext}</h4>
        <ul>
          ${contextCount.map((index) => html`<li>${words[`hygieneContext.${index}`]}</li>`)}
        </ul>
      </section>
      <p class="warning">${words.hygieneWarning}</p>
    </div>
  `;
}

function group(context: HygieneContext, use: InsurerUse): TemplateResult {
  return html`
    <section>
      <h4>${context.words[`hygieneGroup.${use}`]}</h4>
      ${hygieneQuestions
        .filter(({ insurer }) => insurer === use)
        .map(({ id }) => question(context, id))}
    </section>
  `;
}

function question({ answers, words, onAnswer }: HygieneContext, id: HygieneId): TemplateResult {
  return html`
    <fieldset class="check" part="field">
      <legend part="legend">${words[id]} <span class="quiet">${words[`${id}.why`]}</span></legend>
      ${hygieneAnswerCodes.map(
        (code) => html`
          <label class="choice">
            <input
              part="input"
              type="radio"
              name=${id}
              value=${code}
              .checked=${answers[id] === code}
              @change=${() => onAnswer(id, code)}
            />
            <span>${words[`hygieneAnswer.${code}`]}</span>
          </label>
        `,
      )}
    </fieldset>
  `;
}

function outcome({ result, words, number }: HygieneContext): TemplateResult | typeof nothing {
  const { score, answered, knockOuts } = result;
  if (score === undefined) return nothing;
  return html`
    <p class="measure">
      ${fill(words.hygieneScore, { score: number(score, 0), answered: number(answered) })}
    </p>
    ${knockOuts.length === 0 ? nothing : missing(knockOuts as readonly HygieneId[], words, number)}
  `;
}

function missing(
  knockOuts: readonly HygieneId[],
  words: MaturityHygieneMessages,
  number: HygieneContext['number'],
): TemplateResult {
  return html`
    <p>${fill(words.hygieneKnockOuts, { count: number(knockOuts.length) })}</p>
    <ol>
      ${knockOuts.map(
        (id) => html`
          <li>
            <p class="measure">${words[`${id}.measure`]}</p>
            <p class="first">${fill(words.hygieneFirst, { step: words[`${id}.first`] })}</p>
          </li>
        `,
      )}
    </ol>
  `;
}
