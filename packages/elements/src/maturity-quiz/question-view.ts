import type { MaturityAnswer, MaturityAnswers } from '@lifeline-kit/core/maturity';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { fill } from '../shared/fill.ts';
import type { Words } from './catalogue.ts';
import type { QuizQuestion } from './quiz-questions.ts';

/** What a question needs to be shown and answered. */
export interface QuestionContext {
  readonly questions: readonly QuizQuestion[];
  readonly at: number;
  readonly answers: MaturityAnswers;
  readonly words: Words;
  /** "Question 3 of 20", and how long the rest takes. */
  readonly progress: string;
  readonly timeLeft: string;
  readonly onAnswer: (id: string, answer: MaturityAnswer) => void;
  readonly onTurn: (at: number) => void;
}

/** One question with its options as native radios; a choice never turns the page by itself. */
export function questionView(context: QuestionContext): TemplateResult {
  const { questions, at, words, progress, timeLeft } = context;
  const { area, text, why } = questions[at]!;
  return html`
    <form class="quiz" @submit=${(event: Event) => onSubmit(event, context)}>
      <div class="where">
        ${track(context)}
        <p class="progress" id="progress">${progress}<span class="time">${timeLeft}</span></p>
      </div>
      <fieldset class="question" part="field">
        <legend part="legend">
          <span class="area">${area}</span>
          <h3 id="question" part="heading" tabindex="-1" aria-describedby="progress">${text}</h3>
        </legend>
        ${options(context)}
        ${why ? html`<p class="help">${fill(words.why, { reason: why })}</p>` : nothing}
      </fieldset>
      ${steps(context)}
    </form>
  `;
}

function options({ questions, at, answers, words, onAnswer }: QuestionContext): TemplateResult[] {
  const { id, options: texts } = questions[at]!;
  const radio = (answer: MaturityAnswer, label: string): TemplateResult => html`
    <label class="option" ?data-unknown=${answer === 'unknown'}>
      <input
        part="input"
        type="radio"
        name="answer"
        value=${answer}
        .checked=${live(answers[id] === answer)}
        @change=${() => onAnswer(id, answer)}
      />
      <span>${label}</span>
    </label>
  `;
  return [...texts.map((text, index) => radio(index, text)), radio('unknown', words.unknown)];
}

function steps({ questions, at, answers, words, onTurn }: QuestionContext): TemplateResult {
  const isLast = at === questions.length - 1;
  const isAnswered = answers[questions[at]!.id] !== undefined;
  const areOthersAnswered = questions.every(
    ({ id }, index) => index === at || answers[id] !== undefined,
  );
  const onward = isLast ? words.seeResult : isAnswered ? words.next : words.skip;
  return html`
    <div class="steps">
      <button part="button" type="button" ?disabled=${at === 0} @click=${() => onTurn(at - 1)}>
        ${words.back}
      </button>
      <button class=${isAnswered ? 'primary' : nothing} part="button" type="submit">${onward}</button>
      ${
        !isLast && isAnswered && areOthersAnswered
          ? html`
              <button class="finish" part="button" type="button" @click=${() => onTurn(questions.length)}>
                ${words.seeResult}
              </button>
            `
          : nothing
      }
    </div>
  `;
}

/** A tick for each question, in groups by dimension; the sentence below it says the same. */
function track({ questions, at, answers }: QuestionContext): TemplateResult {
  return html`
    <div class="track" aria-hidden="true">
      ${questions.map(
        ({ id, dimension }, index) => html`
          <span
            class="tick"
            ?data-current=${index === at}
            ?data-answered=${answers[id] !== undefined}
            ?data-first=${dimension !== questions[index - 1]?.dimension}
          ></span>
        `,
      )}
    </div>
  `;
}

/** Enter goes on as well, from any of the options. */
function onSubmit(event: Event, { at, onTurn }: QuestionContext): void {
  event.preventDefault();
  onTurn(at + 1);
}
