import { html, type TemplateResult } from 'lit';
import { fill } from '../../shared/fill.ts';
import { vars } from '../../shared/vars.ts';
import type { QuizQuestion } from '../quiz-questions.ts';
import type { PresentContext } from './context.ts';
import { type Hands, total } from './hands.ts';

/** The answers of a question, with a count of hands for each and what part of the room that is. */
export function handsView(context: PresentContext, question: QuizQuestion): TemplateResult {
  const { words, locale, hands } = context;
  const answers = [...question.options, words.presentUnknown];
  const all = total(hands, question.id);
  return html`
    <ol class="hands">
      ${answers.map((answer, at) => row(context, question, answer, at))}
    </ol>
    <p class="room-finding" role="status">
      ${
        all === 0
          ? words.presentNone
          : fill(words.presentCounted, {
              count: locale.number(all),
              option: answers[favourite(hands, question.id)] ?? '',
            })
      }
    </p>
  `;
}

function row(
  { words, locale, hands, onHands }: PresentContext,
  { id }: QuizQuestion,
  answer: string,
  at: number,
): TemplateResult {
  const count = hands[id]?.[at] ?? 0;
  const all = total(hands, id);
  const share = all > 0 ? count / all : 0;
  const label = fill(words.presentHandsOf, { option: answer });
  return html`
    <li ${vars({ '--share': share })}>
      <span class="hand-answer">${answer}</span>
      <span class="hand-share">${all > 0 ? locale.percent(share) : ''}</span>
      <input
        part="input"
        type="number"
        min="0"
        max="9999"
        step="1"
        inputmode="numeric"
        aria-label=${label}
        .value=${count === 0 ? '' : String(count)}
        @input=${(event: Event) => onHands(id, at, Number((event.target as HTMLInputElement).value))}
      />
      <button part="button" type="button" aria-label="+1, ${label}" @click=${() => onHands(id, at, count + 1)}>
        +1
      </button>
    </li>
  `;
}

function favourite(hands: Hands, id: string): number {
  const counts = hands[id] ?? [];
  return counts.indexOf(Math.max(...counts));
}
