import {
  type EvidenceMark,
  type HygieneId,
  hygieneQuestions,
  redFlagRules,
} from '@lifeline-kit/core/maturity';
import { html, nothing, type TemplateResult } from 'lit';
import { fill } from '../../shared/fill.ts';
import { vars } from '../../shared/vars.ts';
import type { QuizQuestion } from '../quiz-questions.ts';
import { type AdviserContext, areaIn, pointsIn } from './context.ts';
import { meetingQuestions } from './meeting-questions.ts';
import { verdictPanel } from './verdict-view.ts';

/** The client's answers, as an adviser needs them before a meeting and in it. */
export function adviserView(context: AdviserContext): TemplateResult {
  const { words, onOther } = context;
  return html`
    <div class="adviser">
      ${verdictPanel(context)} ${letterWay(context)} ${scores(context)} ${flags(context)}
      ${evidence(context)} ${meeting(context)} ${insurer(context)}
      <section>
        <p class="quiet">${words.adviserLimits}</p>
        <button part="button" type="button" @click=${onOther}>${words.adviserOther}</button>
      </section>
    </div>
  `;
}

function scores(context: AdviserContext): TemplateResult {
  const { result, words, review, onReview } = context;
  const options = ['default', ...context.weightNames];
  const most = (value: number): string => fill(words.adviserOf, { most: pointsIn(context, value) });
  return html`
    <section>
      <h3 part="heading">${words.adviserScores}</h3>
      <p class="quiet">${words.adviserVerifiedHelp}</p>
      <table class="bars two" part="table">
        <caption class="spoken-only">${words.adviserScoresCaption}</caption>
        <thead>
          <tr>
            <th scope="col">${words.adviserArea}</th>
            <th scope="col" class="figure">${words.adviserClaimed}</th>
            <th scope="col" class="figure">${words.adviserVerified}</th>
          </tr>
        </thead>
        <tbody>
          ${Object.entries(result.dimensions).map(([id, points]) => {
            const weight = result.weights[id] ?? 0;
            const share = weight > 0 ? points / weight : 0;
            return html`
              <tr>
                <th scope="row">
                  <span class="bar" ${vars({ '--length': share })}>
                    ${areaIn(context, id)} <span class="quiet">${most(weight)}</span>
                  </span>
                </th>
                <td class="figure">${pointsIn(context, points)}</td>
                <td class="figure">${pointsIn(context, result.verifiedDimensions[id] ?? 0)}</td>
              </tr>
            `;
          })}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">${words.adviserTotal} <span class="quiet">${most(100)}</span></th>
            <td class="figure">${pointsIn(context, result.score)}</td>
            <td class="figure">${pointsIn(context, result.verified)}</td>
          </tr>
        </tfoot>
      </table>
      <fieldset class="choices" part="field">
        <legend part="legend">${words.adviserWeights}</legend>
        ${options.map(
          (name) => html`
            <label class="choice">
              <input
                part="input"
                type="radio"
                name="weights"
                .checked=${(review.weights ?? 'default') === name}
                @change=${() => onReview({ weights: name === 'default' ? undefined : name })}
              />
              ${(words as Readonly<Record<string, string | undefined>>)[`weights.${name}`] ?? name}
            </label>
          `,
        )}
      </fieldset>
    </section>
  `;
}

function flags(context: AdviserContext): TemplateResult {
  const { words, verdict, review, onReview } = context;
  const raised = verdict.redFlags.filter(({ dimensions }) => dimensions.length > 0);
  const tick = (id: string, isTicked: boolean): void =>
    onReview({
      observed: isTicked
        ? [...review.observed, id]
        : review.observed.filter((other) => other !== id),
    });
  return html`
    <section>
      <h3 part="heading">${words.adviserFlags}</h3>
      <fieldset class="ticks" part="field">
        <legend part="legend">${words.adviserFlagsHelp}</legend>
        ${redFlagRules
          .filter(({ when }) => when === undefined)
          .map(({ id }) =>
            box(flagText(context, id), review.observed.includes(id), (isOn) => tick(id, isOn)),
          )}
        ${box(words['flag.RF5'], review.isHard, (isHard) => onReview({ isHard }))}
      </fieldset>
      <ul class="warnings">
        ${raised.map(
          ({ id, dimensions }) => html`
            <li>
              ${flagText(context, id)}
              ${fill(words.adviserFlagRaised, {
                areas: context.locale.list(dimensions.map((one) => areaIn(context, one))),
              })}
            </li>
          `,
        )}
      </ul>
      ${raised.length === 0 ? html`<p class="quiet">${words.adviserFlagsNone}</p>` : nothing}
    </section>
  `;
}

function flagText({ words }: AdviserContext, id: string): string {
  return (words as Readonly<Record<string, string | undefined>>)[`flag.${id}`] ?? id;
}

function box(
  label: string,
  isTicked: boolean,
  onTick: (isTicked: boolean) => void,
): TemplateResult {
  return html`
    <label class="choice">
      <input
        part="input"
        type="checkbox"
        .checked=${isTicked}
        @change=${(event: Event) => onTick((event.target as HTMLInputElement).checked)}
      />
      <span>${label}</span>
    </label>
  `;
}

function evidence(context: AdviserContext): TemplateResult {
  const { words, locale, result, review, questions } = context;
  const known = Object.values(result.answers).filter((answer) => typeof answer === 'number');
  const seen = Object.entries(review.marks).filter(
    ([id, mark]) => mark !== 'claimed' && typeof result.answers[id] === 'number',
  );
  const counts = { seen: locale.number(seen.length), known: locale.number(known.length) };
  return html`
    <section>
      <h3 part="heading">${words.adviserEvidence}</h3>
      <p>${fill(words.adviserEvidenceFinding, counts)}</p>
      <p class="quiet">${words.adviserEvidenceHelp}</p>
      ${Object.keys(result.dimensions).map(
        (id) => html`
          <details class="area">
            <summary>${areaIn(context, id)}</summary>
            ${questions
              .filter(({ dimension }) => dimension === id)
              .map((question) => answerMarks(context, question))}
          </details>
        `,
      )}
    </section>
  `;
}

const marks: readonly EvidenceMark[] = ['claimed', 'seen', 'tested'];

function answerMarks(context: AdviserContext, { id, text, options }: QuizQuestion): TemplateResult {
  const { words, result, review, onReview } = context;
  const answer = result.answers[id];
  const told = typeof answer === 'number' ? options[answer] : answer && words.unknown;
  const proof = context.evidence(id);
  return html`
    <fieldset class="answer" part="field">
      <legend part="legend">${text}</legend>
      <p class="told">${told ?? words.adviserAnswerNone}</p>
      ${proof ? html`<p class="quiet">${fill(words.adviserAsk, { evidence: proof })}</p>` : nothing}
      ${
        typeof answer === 'number'
          ? html`
              <div class="marks">
                ${marks.map(
                  (mark) => html`
                    <label class="choice">
                      <input
                        part="input"
                        type="radio"
                        name="mark-${id}"
                        .checked=${(review.marks[id] ?? 'claimed') === mark}
                        @change=${() => onReview({ marks: { ...review.marks, [id]: mark } })}
                      />
                      ${words[`mark.${mark}`]}
                    </label>
                  `,
                )}
              </div>
            `
          : nothing
      }
    </fieldset>
  `;
}

function meeting(context: AdviserContext): TemplateResult {
  const { words } = context;
  return html`
    <section>
      <h3 part="heading">${words.adviserQuestions}</h3>
      <p class="quiet">${words.adviserQuestionsHelp}</p>
      <ol class="agenda">
        ${meetingQuestions(context).map((question) => html`<li>${question}</li>`)}
      </ol>
    </section>
  `;
}

function insurer({ words, hygiene, locale }: AdviserContext): TemplateResult {
  const { score, answered, knockOuts } = hygiene;
  const isChecked = score !== undefined;
  const asked = hygieneQuestions.filter((one) => one.insurer === 'knock-out').map(({ id }) => id);
  const listed = isChecked ? (knockOuts as readonly HygieneId[]) : asked;
  const values = { score: locale.number(score ?? 0, 0), answered: locale.number(answered) };
  const context = [0, 1, 2, 3, 4, 5, 6, 7] as const;
  return html`
    <section>
      <h3 part="heading">${words.adviserInsurer}</h3>
      <p>${isChecked ? fill(words.adviserInsurerScore, values) : words.adviserInsurerNone}</p>
      ${isChecked && listed.length > 0 ? html`<p>${words.adviserInsurerKnockOuts}</p>` : nothing}
      ${listed.length === 0 ? html`<p>${words.adviserInsurerClear}</p>` : nothing}
      <ul class="plain">${listed.map((id) => html`<li>${words[id]}</li>`)}</ul>
      <details>
        <summary>${words.hygieneContext}</summary>
        <ul class="plain">${context.map((at) => html`<li>${words[`hygieneContext.${at}`]}</li>`)}</ul>
      </details>
      <p class="quiet">${words.hygieneWarning}</p>
    </section>
  `;
}

function letterWay(context: AdviserContext): TemplateResult {
  const { words, verdict, result, locale, hasLetter, onLetter } = context;
  const told = {
    engage: words.adviserLetterOther,
    commit: words.adviserLetterCommit,
    decline: words.adviserLetterDecline,
    provisional: words.adviserLetterOther,
  }[verdict.verdict];
  return html`
    <section class="letter-way">
      <h3 part="heading">${words.adviserLetter}</h3>
      <p>${fill(told, { count: locale.number(result.gaps.length) })}</p>
      <button
        class=${verdict.verdict === 'commit' ? 'primary' : ''}
        part="button"
        type="button"
        @click=${onLetter}
      >
        ${hasLetter ? words.adviserLetterBack : words.adviserLetterButton}
      </button>
    </section>
  `;
}
