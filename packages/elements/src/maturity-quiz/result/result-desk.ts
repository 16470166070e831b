import {
  answersTo,
  type HygieneAnswers,
  type HygieneId,
  type HygieneResult,
  type MaturityAnswers,
  type MaturityModel,
  type MaturityResult,
  maturityModel,
  scoreHygiene,
  scoreMaturity,
  shortForm,
} from '@lifeline-kit/core/maturity';
import {
  type CSSResult,
  html,
  nothing,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import type { EventBase } from '../../shared/events.ts';
import { fill } from '../../shared/fill.ts';
import { LateController } from '../../shared/late-controller.ts';
import type { LocaleController } from '../../shared/locale-controller.ts';
import type { LeadSummary } from '../../shared/offer.ts';
import { plainJson } from '../../shared/plain-json.ts';
import type { Brand } from '../../shared/report/report.ts';
import type { Words as OpeningWords } from '../catalogue.ts';
import { fetchHygiene } from '../hygiene/late-hygiene.ts';
import type { LateWords } from '../late-words.ts';
import type { OwnModel } from '../own-model.ts';
import type { Form } from '../progress.ts';
import type { QuizQuestion } from '../quiz-questions.ts';
import { builtInTexts } from './built-in-texts.ts';
import { Compare } from './compare.ts';
import type { HygienePlace, ResultContext, Words } from './context.ts';
import { maturityKeep } from './maturity-keep.ts';
import { maturitySummary } from './maturity-summary.ts';
import { methodView } from './method-view.ts';
import { olderView, resultView } from './result-view.ts';
import { hygieneIn, type SavedResult } from './saved-result.ts';
import { scoreText } from './stand-view.ts';

/** What the widget tells of itself, and what it does when somebody asks for it. */
export interface DeskSource {
  readonly form: () => Form;
  readonly answers: () => MaturityAnswers;
  readonly hygiene: () => HygieneAnswers;
  readonly questions: () => readonly QuizQuestion[];
  /** A model of the page's own, in place of the kit's. */
  readonly own: () => OwnModel | undefined;
  readonly words: () => OpeningWords & LateWords;
  readonly reworded: <W extends object>(words: W) => W;
  readonly locale: LocaleController<OpeningWords>;
  readonly brand: () => Brand;
  readonly eventBase: () => EventBase;
  readonly wear: (styles: readonly CSSResult[]) => void;
  /** A link was opened. */
  readonly onOpen: (saved: SavedResult) => void;
  readonly onHygiene: (answers: HygieneAnswers) => void;
  readonly onQuestion: (id: string) => void;
  readonly onContinue: () => void;
  readonly onReview: () => void;
  readonly onRestart: () => void;
}

/** Works the result out and shows it; what only some people open is fetched then. */
export class ResultDesk {
  readonly keep: ReturnType<typeof maturityKeep>;
  readonly #source: DeskSource;
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #compare: Compare;
  readonly #hygienePart: LateController<Awaited<ReturnType<typeof fetchHygiene>>>;
  #scored: { readonly key: string; readonly result: MaturityResult } | undefined;
  #isHygieneWorn = false;
  #isMethodOpen = false;

  constructor(host: ReactiveControllerHost & HTMLElement, source: DeskSource) {
    this.#host = host;
    this.#source = source;
    this.#compare = new Compare(host, () => this.#whole);
    this.#hygienePart = new LateController(host, () => source.locale.language, fetchHygiene);
    this.keep = maturityKeep(host, {
      context: () => this.#context()!,
      model: () => this.#whole,
      hygiene: source.hygiene,
      brand: source.brand,
      eventBase: source.eventBase,
      onOpen: source.onOpen,
    });
  }

  /** The result for the present answers; `undefined` before the first. */
  get result(): MaturityResult | undefined {
    const model = this.#model;
    const answers = answersTo(model, this.#source.answers());
    if (Object.keys(answers).length === 0) return undefined;
    const key = plainJson([model.version, this.#source.form(), answers]);
    if (this.#scored?.key !== key) {
      this.#scored = { key, result: scoreMaturity(answers, model) };
    }
    return this.#scored.result;
  }

  /** What the technical answers tell the other widgets of the page. */
  controls(answers: HygieneAnswers): HygieneResult['controls'] {
    return scoreHygiene(hygieneIn(answers)).controls;
  }

  /** Words of what was opened since. */
  get words(): readonly object[] {
    const { part } = this.#hygienePart;
    return part ? [part.words] : [];
  }

  /** The result in a sentence, for those who hear it. */
  get spoken(): string {
    const context = this.#context();
    return context ? scoreText(context) : '';
  }

  /** What a lead takes along. */
  get summary(): LeadSummary | undefined {
    const context = this.#context();
    return context && maturitySummary(context, hygieneIn(this.#source.hygiene()));
  }

  /** Back to where nobody has opened or compared anything. */
  clear(): void {
    this.keep.settle();
    this.#compare.clear();
  }

  view(): TemplateResult {
    const { words: wordsOf, locale, onReview } = this.#source;
    const words = wordsOf();
    const { opened } = this.keep;
    if (typeof opened === 'object' && opened.model !== this.#whole.version) {
      return olderView({ words, locale, keep: this.keep }, opened, this.#whole.version);
    }
    const context = this.#context();
    if (context) return resultView(context);
    return html`
      <p id="stand" tabindex="-1">${words.nothingYet}</p>
      <button part="button" type="button" @click=${onReview}>${words.back}</button>
    `;
  }

  /** Day of the result that the address of the page brought. */
  get openedOn(): string | undefined {
    const { opened } = this.keep;
    return typeof opened === 'object' ? opened.on : undefined;
  }

  /** That a link could not be opened, until somebody answers. */
  get broken(): string | undefined {
    return this.keep.opened === 'broken' ? this.#source.words().openedBroken : undefined;
  }

  /** "How is this worked out?" */
  method(): TemplateResult {
    const words = this.#source.words();
    const onToggle = (event: Event): void => {
      this.#isMethodOpen = (event.target as HTMLDetailsElement).open;
      this.#host.requestUpdate();
    };
    return html`
      <details class="method" @toggle=${onToggle}>
        <summary>${words.method}</summary>
        ${this.#isMethodOpen ? methodView(words, this.#source.own() !== undefined) : nothing}
      </details>
    `;
  }

  /** All questions, whatever the form. */
  get #whole(): MaturityModel {
    return this.#source.own()?.model ?? maturityModel;
  }

  get #model(): MaturityModel {
    return this.#source.form() === 'short' ? shortForm(this.#whole) : this.#whole;
  }

  #context(): ResultContext | undefined {
    const { result } = this;
    if (!result) return undefined;
    const { questions, locale, onQuestion, onContinue, onReview, onRestart } = this.#source;
    const words = this.#source.words();
    return {
      result,
      questions: questions(),
      words,
      locale,
      today: new Date().toISOString(),
      ...(this.#source.own()?.texts(locale.language) ?? builtInTexts(words)),
      isOwn: this.#source.own() !== undefined,
      keep: this.keep,
      compare: this.#compare,
      hygiene: this.#hygienePlace(words),
      onQuestion,
      onContinue,
      onReview,
      onRestart,
    };
  }

  #hygienePlace(words: Words): HygienePlace {
    const { locale, reworded, hygiene, onHygiene } = this.#source;
    const { part, failed } = this.#hygienePart;
    const answers = hygieneIn(hygiene());
    const result = scoreHygiene(answers);
    const number = (value: number, digits?: number): string => locale.number(value, digits);
    return {
      finding: hygieneFinding(result, words, number),
      content: part
        ? part.views.hygieneView({
            answers,
            result,
            words: reworded(part.words),
            number,
            onAnswer: (id: HygieneId, answer) => onHygiene({ ...answers, [id]: answer }),
          })
        : html`<p>${failed ? words.hygieneError : words.loading}</p>`,
      onToggle: (isOpen) => {
        if (isOpen) this.#openHygiene();
      },
    };
  }

  async #openHygiene(): Promise<void> {
    try {
      await this.#hygienePart.load();
    } catch {
      return; // its place says so
    }
    if (this.#isHygieneWorn) return;
    this.#isHygieneWorn = true;
    this.#source.wear(this.#hygienePart.part!.views.hygieneStyles);
  }
}

function hygieneFinding(
  { score, answered, asked }: HygieneResult,
  words: Words,
  number: (value: number, digits?: number) => string,
): string {
  if (score === undefined) return words.hygieneFinding;
  return fill(words.hygieneFindingScore, {
    answered: number(answered),
    count: number(asked),
    score: number(score, 0),
  });
}
