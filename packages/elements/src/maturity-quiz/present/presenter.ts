import type { MaturityModel } from '@lifeline-kit/core/maturity';
import { html, type TemplateResult } from 'lit';
import { fill } from '../../shared/fill.ts';
import { type Slide, Stage, type StageContext, type StageHost } from '../../shared/stage/stage.ts';
import { vars } from '../../shared/vars.ts';
import type { QuizQuestion } from '../quiz-questions.ts';
import type { PresentContext, PresentLocale, PresentWords } from './context.ts';
import { counted, type Hands, roomResult } from './hands.ts';
import { handsView } from './hands-view.ts';

/** What the widget tells of itself. */
export interface PresentSource {
  /** `undefined` while nobody presents, or while the questions are on their way. */
  readonly questions: () => readonly QuizQuestion[] | undefined;
  /** A model of the page's own, in place of the kit's. */
  readonly model: () => MaturityModel | undefined;
  readonly words: () => PresentWords;
  readonly locale: PresentLocale;
  readonly brand: () => StageContext['brand'];
  readonly callToAction: () => unknown;
  /** The room came to a question. */
  readonly onSlide: (id: string, index: number, count: number) => void;
}

/** The quiz before a room: a question, its answers when they are called for, hands counted. */
export class Presenter {
  readonly #host: StageHost;
  readonly #source: PresentSource;
  readonly #stage: Stage;
  #hands: Hands = {};

  constructor(host: StageHost, source: PresentSource) {
    this.#host = host;
    this.#source = source;
    this.#stage = new Stage(host, () => this.#context());
  }

  view(): TemplateResult | undefined {
    const context = this.#context();
    return context && this.#stage.view(context);
  }

  /** Between two rooms. */
  clear(): void {
    this.#hands = {};
    this.#stage.rewind();
  }

  #context(): StageContext | undefined {
    const { questions: questionsOf, words: wordsOf, locale, brand, onSlide } = this.#source;
    const questions = questionsOf();
    if (!questions) return undefined;
    const words = wordsOf();
    const context: PresentContext = {
      questions,
      words,
      locale,
      model: this.#source.model(),
      hands: this.#hands,
      onHands: (id, answer, count) => {
        this.#hands = counted(this.#hands, id, answer, count);
        this.#host.requestUpdate();
      },
    };
    return {
      slides: slides(context, this.#source.callToAction),
      words,
      dir: locale.dir,
      number: (value) => locale.number(value),
      brand: brand(),
      onReset: () => {
        this.#hands = {};
      },
      onSlide: ({ id }) => {
        const index = questions.findIndex((question) => question.id === id);
        if (index >= 0) onSlide(id, index, questions.length);
      },
    };
  }
}

function slides(context: PresentContext, callToAction: () => unknown): readonly Slide[] {
  const { questions, words } = context;
  return [
    { id: 'title', heading: words.title, body: html`<p>${words.presentIntro}</p>` },
    ...questions.map((question) => ({
      id: question.id,
      heading: question.text,
      secret: true,
      body: handsView(context, question),
    })),
    { id: 'room', heading: words.presentRoom, secret: true, body: room(context) },
    {
      id: 'closing',
      heading: words.presentClosing,
      body: html`<p>${words.presentClosingText}</p>${callToAction()}`,
    },
  ];
}

/** What all the hands together say. */
function room({ hands, model, questions, words, locale }: PresentContext): TemplateResult {
  const result = roomResult(hands, model);
  if (!result) return html`<p>${words.presentRoomNone}</p>`;
  const area = (id: string): string =>
    questions.find(({ dimension }) => dimension === id)?.area ?? id;
  return html`
    <p>
      ${fill(words.presentRoomFinding, {
        score: locale.number(result.score, 0),
        area: area(result.weakest),
      })}
    </p>
    <table class="bars" part="table">
      <caption class="spoken-only">${words.presentRoomCaption}</caption>
      <thead class="spoken-only">
        <tr>
          <th scope="col">${words.presentArea}</th>
          <th scope="col">${words.presentShare}</th>
        </tr>
      </thead>
      <tbody>
        ${Object.entries(result.shares).map(
          ([id, share]) => html`
            <tr>
              <th scope="row">
                <span class="bar" ${vars({ '--length': share })}>${area(id)}</span>
              </th>
              <td>${locale.percent(share)}</td>
            </tr>
          `,
        )}
      </tbody>
    </table>
    <p class="quiet">${words.presentRoomNote}</p>
  `;
}
