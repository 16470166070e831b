import {
  adviserVerdict,
  answersTo,
  type HygieneAnswers,
  type MaturityAnswers,
  type MaturityModel,
  maturityModel,
  redFlagRules,
  scoreHygiene,
  scoreMaturity,
  shortForm,
} from '@lifeline-kit/core/maturity';
import { html, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { EventBase } from '../../shared/events.ts';
import type { Brand } from '../../shared/report/report.ts';
import type { LetterLocale } from '../letter/compose-letter.ts';
import { LetterDesk } from '../letter/letter-desk.ts';
import type { OwnModel } from '../own-model.ts';
import type { Form } from '../progress.ts';
import type { QuizQuestion } from '../quiz-questions.ts';
import { builtInTexts } from '../result/built-in-texts.ts';
import type { Words } from '../result/context.ts';
import { savedInFile } from '../result/result-file.ts';
import { savedInLink } from '../result/result-link.ts';
import { hygieneIn, type SavedResult } from '../result/saved-result.ts';
import { adviserView } from './adviser-view.ts';
import { type AdviserWords, fetchLetterWords } from './adviser-words.ts';
import { type AdviserContext, type AdviserLocale, freshReview, type Review } from './context.ts';
import { openView } from './open-view.ts';

/** What the widget tells of itself. */
export interface AdviserSource {
  readonly form: () => Form;
  readonly answers: () => MaturityAnswers;
  readonly hygiene: () => HygieneAnswers;
  readonly questions: () => readonly QuizQuestion[];
  /** A model of the page's own, in place of the kit's. */
  readonly own: () => OwnModel | undefined;
  readonly words: () => Words & AdviserWords;
  readonly locale: AdviserLocale & LetterLocale;
  readonly brand: () => Brand;
  readonly eventBase: () => EventBase;
  readonly announce: (sentence: string) => void;
  /** Day of a result that the address of the page brought. */
  readonly openedOn: () => string | undefined;
  readonly onOpen: (saved: SavedResult) => void;
  readonly onOther: () => void;
}

type Host = ReactiveControllerHost & HTMLElement;

/**
 * The adviser's side of the quiz. Here alone the verdict is worked out, from the answers, each
 * time anew: nothing of it is stored, fired or written into a link.
 */
export class AdviserDesk {
  readonly #host: Host;
  readonly #source: AdviserSource;
  readonly #letter: LetterDesk;
  #review = freshReview;
  #on: string | undefined;
  #isBroken = false;
  #isWriting = false;

  constructor(host: Host, source: AdviserSource) {
    this.#host = host;
    this.#source = source;
    this.#letter = new LetterDesk(host, {
      words: source.words,
      wordsIn: fetchLetterWords,
      locale: () => source.locale,
      brand: source.brand,
      today,
      eventBase: source.eventBase,
      announce: source.announce,
      onBack: () => this.#write(false),
    });
  }

  /** Forgets what was set, as for another client. */
  clear(): void {
    this.#review = freshReview;
    this.#on = undefined;
    this.#isBroken = false;
    this.#isWriting = false;
    this.#letter.clear();
  }

  view(): TemplateResult {
    const words = this.#source.words();
    const context = this.#context();
    if (this.#isWriting) return html`${this.#letter.view()}`;
    return html`
      <header class="intro">
        <p class="eyebrow">${words.adviserEyebrow}</p>
        <h2 part="heading">${words.adviserTitle}</h2>
      </header>
      ${
        context
          ? adviserView(context)
          : openView({
              words,
              isBroken: this.#isBroken,
              onFile: async (file) => this.#open(savedInFile(await file.text(), this.#model)),
              onLink: (text) => this.#open(savedInLink(text, this.#model)),
            })
      }
    `;
  }

  get #model(): MaturityModel {
    return this.#source.own()?.model ?? maturityModel;
  }

  #context(): AdviserContext | undefined {
    const { form, answers: answersOf, hygiene, questions, words: wordsOf, locale } = this.#source;
    const model = form() === 'short' ? shortForm(this.#model) : this.#model;
    const answers = answersTo(model, answersOf());
    if (Object.keys(answers).length === 0) return undefined;
    const review = this.#review;
    const words = wordsOf();
    const options = { evidence: review.marks, ...(review.weights && { weights: review.weights }) };
    const result = scoreMaturity(answers, model, options);
    const rules = redFlagRules.map((rule) => ({
      ...rule,
      isOn: rule.isOn || (review.isHard && rule.when?.dimension !== undefined),
    }));
    return {
      result,
      verdict: adviserVerdict(result, { by: review.by, observed: review.observed, rules }),
      hygiene: scoreHygiene(hygieneIn(hygiene())),
      review,
      questions: questions(),
      on: this.#on ?? this.#source.openedOn() ?? today(),
      words,
      locale,
      ...(this.#source.own()?.texts(locale.language) ?? builtInTexts(words)),
      weightNames: Object.keys(model.scoring?.altWeights ?? {}),
      hasLetter: this.#letter.isOpen,
      onReview: (patch) => this.#set(patch),
      onLetter: () => this.#begin(),
      onOther: () => this.#other(),
    };
  }

  #open(saved: SavedResult | undefined): void {
    this.#isBroken = saved === undefined;
    if (saved) {
      this.clear();
      this.#on = saved.on;
      this.#source.onOpen(saved);
    }
    this.#show('#verdict');
  }

  #other(): void {
    this.clear();
    this.#source.onOther();
    this.#show('#result-file');
  }

  #set(patch: Partial<Review>): void {
    this.#review = { ...this.#review, ...patch };
    const context = this.#context();
    if (context) this.#source.announce(context.words[`verdict.${context.verdict.verdict}`]);
    this.#host.requestUpdate();
  }

  #begin(): void {
    const context = this.#context();
    if (!context) return;
    if (!this.#letter.isOpen) this.#letter.begin(this.#start(context));
    this.#write(true);
  }

  /** The gaps in words, from which a letter is written. */
  #start(context: AdviserContext): Parameters<LetterDesk['begin']>[0] {
    const { result, review, questions, on, advice } = context;
    const isSeen = review.by === 'verified';
    const area = (id: string): string =>
      questions.find(({ dimension }) => dimension === id)?.area ?? id;
    return {
      model: result.model,
      basis: review.by,
      score: isSeen ? result.verified : result.score,
      dimensions: Object.entries(isSeen ? result.verifiedDimensions : result.dimensions).map(
        ([id, points]) => ({
          name: area(id),
          points,
          weight: result.weights[id] ?? 0,
        }),
      ),
      measures: result.gaps.map((gap) => ({
        question: gap.question,
        topic: area(gap.dimension),
        measure: advice(gap)?.measure ?? questions.find(({ id }) => id === gap.question)!.text,
        due: gap.due,
      })),
      assessedOn: on,
      today: today(),
      provider: this.#source.brand().name ?? '',
    };
  }

  #write(isWriting: boolean): void {
    this.#isWriting = isWriting;
    this.#show(isWriting ? '#desk-heading' : '#verdict');
  }

  /** Draws, and brings those who cannot see it to what is new. */
  async #show(selector: string): Promise<void> {
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    this.#host.shadowRoot?.querySelector<HTMLElement>(selector)?.focus();
  }
}

/** The day where the reader is. */
function today(): string {
  const now = new Date();
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
