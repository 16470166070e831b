import type { HygieneAnswers, MaturityAnswer, MaturityResult } from '@lifeline-kit/core/maturity';
import type { BusinessProfile } from '@lifeline-kit/core/profile';
import type { BasicMessages } from '@lifeline-kit/locales/basics/messages';
import type { MaturityQuizMessages } from '@lifeline-kit/locales/maturity-quiz/messages';
import {
  html,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { asText, textOf } from '../shared/attribute-values.ts';
import { cardStyles } from '../shared/card-styles.ts';
import { LifelineStepEvent } from '../shared/events.ts';
import { fill } from '../shared/fill.ts';
import { LateController } from '../shared/late-controller.ts';
import { LifelineElement } from '../shared/lifeline-element.ts';
import type { LeadSummary } from '../shared/offer.ts';
import { catalogue } from './catalogue.ts';
import { fetchResult, type ResultPart } from './late-result.ts';
import type { LateWords } from './late-words.ts';
import type { OtherViews, OtherViewsSource } from './other-views.ts';
import { OwnModelReader } from './own-model-reader.ts';
import { minutesLeft } from './pace.ts';
import {
  answered,
  answeredCount,
  type Form,
  firstOpen,
  noProgress,
  type Progress,
  turned,
  usableAnswers,
} from './progress.ts';
import { keepProgress, keptProgress } from './progress-store.ts';
import { questionView } from './question-view.ts';
import { builtInQuestions, type QuizQuestion, questionsOf } from './quiz-questions.ts';
import type { DeskSource } from './result/result-desk.ts';
import { styles } from './styles.ts';

/**
 * @summary Asks how far security is settled among those who decide, and gives a score, a picture and a plan.
 * @tag lifeline-maturity-quiz
 * @since 0.1
 *
 * @event {LifelineReadyEvent} lifeline-ready - The element has shown itself.
 * @event {LifelineStartEvent} lifeline-start - A person gave their first answer.
 * @event {LifelineStepEvent} lifeline-step - A person went to another question.
 * @event {LifelineChangeEvent<MaturityResult>} lifeline-change - A person changed an answer.
 * @event {LifelineResultEvent<MaturityResult>} lifeline-result - Every question has an answer.
 * @event {LifelineShareEvent} lifeline-share - A person copied the link to their result.
 * @event {LifelinePrintEvent} lifeline-print - A person opened the report.
 * @event {LifelineErrorEvent} lifeline-error - A setting cannot be used; the default counts.
 *
 * @slot - Shown without script, and until the element is there.
 * @slot title - In place of the heading.
 * @slot intro - In place of the sentence below it.
 * @slot disclaimer - Further limits; the kit's own notice stays.
 * @slot footer - Below everything.
 *
 * @csspart card - The whole.
 * @csspart heading - Headings.
 * @csspart field - A question with its control.
 * @csspart input - A control.
 * @csspart button - A button.
 * @csspart result - The figures.
 * @csspart chart - A picture.
 * @csspart table - A table.
 * @csspart legend - The name of a group of questions.
 * @csspart error - What is wrong with an answer.
 *
 * @cssproperty {<color>} [--lifeline-accent=#0f6b6b] - The one colour; the rest is mixed from it.
 * @cssproperty {<color>} [--lifeline-danger=#a8442f] - Warnings.
 * @cssproperty {<color>} [--lifeline-surface=#fff] - Behind everything.
 * @cssproperty {<color>} [--lifeline-text=#17211f] - Text.
 * @cssproperty {<color>} [--lifeline-muted=#55615e] - Quiet text.
 * @cssproperty {<color>} [--lifeline-border=#dbe2e0] - Lines.
 * @cssproperty {<length>} [--lifeline-radius=12px] - Corners.
 * @cssproperty {<length>} [--lifeline-space=8px] - The step of the grid.
 * @cssproperty {<font-family>} [--lifeline-font] - The font; the system's where it is not set.
 * @cssproperty {<length>} [--lifeline-font-size=16px] - Size of the text; everything follows it.
 * @cssproperty {<shadow>} [--lifeline-shadow] - Shadow of the card.
 * @cssproperty {<color>} [--lifeline-accent-dark] - In the dark; else made from the accent.
 * @cssproperty {<color>} [--lifeline-danger-dark=#e58a73] - Warnings in the dark.
 * @cssproperty {<color>} [--lifeline-surface-dark=#131b1a] - Behind everything in the dark.
 * @cssproperty {<color>} [--lifeline-text-dark=#e9efed] - Text in the dark.
 * @cssproperty {<color>} [--lifeline-muted-dark=#a5b2ae] - Quiet text in the dark.
 * @cssproperty {<color>} [--lifeline-border-dark=#2b3735] - Lines in the dark.
 * @cssproperty {<shadow>} [--lifeline-shadow-dark=none] - Shadow of the card in the dark.
 */
export class MaturityQuizElement extends LifelineElement<
  MaturityQuizMessages,
  MaturityResult | undefined,
  BasicMessages
> {
  static override properties: PropertyDeclarations = {
    form: { converter: asText },
    model: { converter: asText },
    progress: { state: true },
    hygiene: { state: true },
  };

  static override styles = [LifelineElement.styles, cardStyles, styles];

  /** What is asked until a person chooses: all questions, or the decisive one of each area. */
  form?: Form | undefined;

  /** Questions, weights and thresholds of one's own, as JSON text or as an object. */
  model?: unknown;

  private progress: Progress = noProgress;
  private hygiene: HygieneAnswers = {};

  readonly #own = new OwnModelReader(this, (message) =>
    this.complain({ code: 'invalid-attribute', where: 'model', message }),
  );
  readonly #late = new LateController(this, () => this.locale.language, fetchResult);
  /** The views of an adviser and of a room: who asks for one fetches it. */
  #others: OtherViews | undefined;
  #isOthersAsked = false;
  #desk: InstanceType<ResultPart['views']['ResultDesk']> | undefined;
  /** Name of the profile whose progress is on show. */
  #restored: string | undefined;
  /** Seconds that each question took this person. */
  #pace: readonly number[] = [];
  #shownAt = 0;

  constructor() {
    super(catalogue);
  }

  /** The result for the present answers; `undefined` before the first, and until `ready` has settled. */
  override get result(): MaturityResult | undefined {
    return this.#desk?.result;
  }

  /** Opens the report in a window of its own; the page is not touched. */
  async print(): Promise<void> {
    if (this.result) await this.#desk?.keep.print();
  }

  protected override get answered(): boolean {
    const ids = idsOf(this.#questions);
    return answeredCount(ids, this.progress) === ids.length;
  }

  protected override leadSummary(): LeadSummary | undefined {
    return this.#desk?.summary;
  }

  protected override get lateWords(): readonly object[] {
    const { part } = this.#late;
    return part ? [part.words, ...(this.#desk?.words ?? []), ...(this.#others?.words ?? [])] : [];
  }

  /** Chunks of their own: the first question shows before them. */
  protected override async loadModel(): Promise<void> {
    await this.#late.load();
    const { views } = this.#late.part!;
    this.wear(views.resultStyles);
    this.#desk = new views.ResultDesk(this, this.#deskSource());
  }

  protected override clearAnswers(): void {
    this.progress = noProgress;
    this.hygiene = {};
    this.#pace = [];
    this.#desk?.clear();
    this.#others?.clear();
    this.#store();
  }

  protected override spokenResult(): string {
    return (this.#isOver && this.#desk?.spoken) || '';
  }

  protected override interacted(): void {
    this.#desk?.keep.settle();
    super.interacted();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.#own.use(this.model ?? this.configured.model);
    this.#restore();
  }

  protected override renderContent(): TemplateResult {
    if (!this.#otherAsked) return this.#visitorView();
    this.#fetchOthers();
    const waiting = html`<section class="card" part="card">${this.#waiting()}</section>`;
    return this.#others?.view() ?? waiting;
  }

  #visitorView(): TemplateResult {
    const { words } = this;
    const desk = this.#isOver ? this.#desk : undefined;
    const broken = this.#desk?.broken;
    return html`
      <section class="card" part="card">
        <header class="intro" ?data-begun=${this.#hasBegun}>
          <slot name="title"><h2 part="heading">${words.title}</h2></slot>
          ${this.#hasBegun ? nothing : this.#opening()}
          ${broken ? html`<p class="help" role="status">${broken}</p>` : nothing}
        </header>
        ${
          this.#isOver
            ? html`<div class="result" part="result">${desk?.view() ?? this.#waiting()} ${this.leadForm}</div>`
            : this.#question()
        }
        <footer class="closing">
          ${desk ? html`${this.callToAction} ${desk.method()}` : nothing}
          <p class="notice">${words.notice}</p>
          <slot name="disclaimer"></slot>
          <slot name="footer"></slot>
        </footer>
      </section>
    `;
  }

  /** What stands before the first question, until somebody has begun. */
  #opening(): TemplateResult {
    const { words } = this;
    return html`
      <slot name="intro"><p>${words.intro}</p></slot>
      <fieldset class="forms" part="field">
        <legend part="legend">${words.formLegend}</legend>
        ${this.#formChoice('full', words.formFull)} ${this.#formChoice('short', words.formShort)}
      </fieldset>
    `;
  }

  #formChoice(form: Form, message: string): TemplateResult {
    const { length } = this.#questionsIn(form);
    const values = {
      count: this.locale.number(length),
      minutes: this.locale.number(minutesLeft(length, [])),
    };
    return html`
      <label class="form-choice">
        <input
          part="input"
          type="radio"
          name="form"
          value=${form}
          .checked=${this.#form === form}
          @change=${() => this.#choose(form)}
        />
        <span>${fill(message, values)}</span>
      </label>
    `;
  }

  #question(): TemplateResult {
    const { locale, words } = this;
    const questions = this.#questions;
    const { at } = this.progress;
    if (this.#own.isPending || !questions[at]!.text) return this.#waiting();
    const values = { index: locale.number(at + 1), count: locale.number(questions.length) };
    return questionView({
      questions,
      at,
      words,
      answers: usableAnswers(questions, this.progress),
      progress: fill(words.progress, values),
      timeLeft: this.#timeLeft(),
      onAnswer: (id, answer) => this.#answer(id, answer),
      onTurn: (to) => this.#turn(to),
    });
  }

  #timeLeft(): string {
    const { words, progress } = this;
    const ids = idsOf(this.#questions);
    const done = Math.max(progress.at, answeredCount(ids, progress));
    const minutes = minutesLeft(Math.max(1, ids.length - done), this.#pace);
    if (minutes === 1) return words.timeLeftOne;
    return fill(words.timeLeft, { minutes: this.locale.number(minutes) });
  }

  #waiting(): TemplateResult {
    const { words } = this;
    return html`<p class="waiting">${this.#late.failed ? words.resultError : words.loading}</p>`;
  }

  get #form(): Form {
    return this.progress.form ?? this.#askedFor ?? 'full';
  }

  /** What the page says; one that there is not is told, and does not count. */
  get #askedFor(): Form | undefined {
    const form = this.form ?? this.configured.form;
    if (form === undefined || form === 'full' || form === 'short') return form;
    const message = `${JSON.stringify(textOf(form))} cannot be used; it must be one of full, short`;
    this.complain({ code: 'invalid-attribute', where: 'form', message });
    return undefined;
  }

  get #allQuestions(): readonly QuizQuestion[] {
    return (
      this.#own.model?.questions(this.locale.language) ??
      builtInQuestions(this.words, this.#lateWords)
    );
  }

  get #questions(): readonly QuizQuestion[] {
    return this.#questionsIn(this.#form);
  }

  #questionsIn(form: Form): readonly QuizQuestion[] {
    return questionsOf(form, this.#allQuestions);
  }

  get #lateWords(): LateWords | undefined {
    const { part } = this.#late;
    return part && this.reworded(part.words);
  }

  get #isOver(): boolean {
    return this.progress.at >= this.#questions.length;
  }

  get #hasBegun(): boolean {
    return this.progress.at > 0 || Object.keys(this.progress.answers).length > 0;
  }

  #deskSource(): DeskSource {
    return {
      form: () => this.#form,
      answers: () => usableAnswers(this.#allQuestions, this.progress),
      hygiene: () => this.hygiene,
      questions: () => this.#allQuestions,
      own: () => this.#own.model,
      words: () => ({ ...this.words, ...this.#lateWords! }),
      reworded: (words) => this.reworded(words),
      locale: this.locale,
      brand: () => ({ name: this.setting('brandName'), logo: this.setting('brandLogo') }),
      eventBase: () => this.eventBase(),
      wear: (late) => this.wear(late),
      onOpen: (saved) => this.#open(saved),
      onHygiene: (answers) => this.#check(answers, (controls) => this.answer({ controls })),
      onQuestion: (id) => this.#ask(id),
      onContinue: () => this.#continue(),
      onReview: () => this.#turn(0),
      onRestart: () => {
        this.reset();
        this.#turn(0);
      },
    };
  }

  #othersSource(): OtherViewsSource {
    return {
      ...this.#deskSource(),
      asked: () => this.#otherAsked,
      presented: () => this.#questions,
      late: () => this.#lateWords,
      announce: (sentence) => this.announce(sentence),
      callToAction: () => this.callToAction,
      isLost: () => this.#late.failed,
      openedOn: () => this.#desk?.openedOn,
      onOther: () => this.reset(),
      onSlide: (id, index, count) => this.#tellStep(id, index, count),
    };
  }

  get #otherAsked(): 'adviser' | 'present' | undefined {
    if (this.setting('present')) return 'present';
    return this.setting('view') === 'adviser' ? 'adviser' : undefined;
  }

  async #fetchOthers(): Promise<void> {
    if (this.#isOthersAsked) return;
    this.#isOthersAsked = true;
    try {
      const { OtherViews } = await import('./other-views.ts');
      this.#others = new OtherViews(this, this.#othersSource());
    } catch (error) {
      const message = `the view could not be fetched: ${error}`;
      this.complain({ code: 'model-unreachable', where: 'view', message });
    }
    this.requestUpdate();
  }

  #open({ answers, form, hygiene = {} }: Parameters<DeskSource['onOpen']>[0]): void {
    this.progress = { answers, form, at: this.#questionsIn(form).length };
    this.#check(hygiene, (controls) => this.takeOver({ controls }));
    this.offerForm();
  }

  #tellStep(id: string, index: number, count: number): void {
    this.dispatchEvent(new LifelineStepEvent({ ...this.eventBase(), id, index, count }));
  }

  #choose(form: Form): void {
    this.progress = { ...this.progress, form };
    this.#store();
  }

  #answer(id: string, answer: MaturityAnswer): void {
    this.progress = answered(this.progress, id, answer);
    this.#store();
    this.interacted();
  }

  /** Technical answers set what the other widgets of the page know of the controls. */
  #check(hygiene: HygieneAnswers, tell: (controls: Controls) => void): void {
    this.hygiene = hygiene;
    this.#store();
    const controls = this.#desk?.controls(hygiene) ?? {};
    if (Object.keys(controls).length > 0) tell({ ...this.business.controls, ...controls });
  }

  async #turn(to: number): Promise<void> {
    if (to > this.progress.at) this.#measure();
    this.#shownAt = performance.now();
    const questions = this.#questions;
    this.progress = turned(this.progress, to, questions.length);
    this.#store();
    const { at } = this.progress;
    const question = questions[at];
    if (question) this.#tellStep(question.id, at, questions.length);
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(question ? '#question' : '#stand')?.focus();
    this.announce(this.spokenResult());
  }

  #measure(): void {
    if (this.#shownAt === 0) return; // nobody knows how long the first one was looked at
    this.#pace = [...this.#pace, (performance.now() - this.#shownAt) / 1000];
  }

  /** Back to one question, of the full form if it must be. */
  #ask(id: string): void {
    const at = idsOf(this.#questions).indexOf(id);
    if (at >= 0) this.#turn(at);
    else {
      this.#choose('full');
      this.#turn(idsOf(this.#questions).indexOf(id));
    }
  }

  /** From the short form to the questions that are left. */
  #continue(): void {
    this.#choose('full');
    this.#turn(firstOpen(idsOf(this.#questions), this.progress));
  }

  #store(): void {
    const kept = { progress: this.progress, hygiene: this.hygiene };
    keepProgress(this.setting('profile'), this.setting('storage'), kept);
  }

  /** Takes up what was answered before, once it is known under which name and where it is kept. */
  #restore(): void {
    if (this.awaitsConfig) return;
    const name = this.setting('profile');
    if (name === this.#restored) return;
    this.#restored = name;
    const kept = keptProgress(name, this.setting('storage'));
    if (!kept) return;
    this.progress = kept.progress;
    this.hygiene = kept.hygiene as HygieneAnswers;
    if (this.#isOver) this.offerForm();
  }
}

type Controls = NonNullable<BusinessProfile['controls']>;

const idsOf = (questions: readonly QuizQuestion[]): readonly string[] =>
  questions.map(({ id }) => id);
