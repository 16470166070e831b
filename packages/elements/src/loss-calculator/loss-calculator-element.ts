import type { Evidence, LossEstimate } from '@lifeline-kit/core/loss';
import type { BusinessProfile, Control, Coverage } from '@lifeline-kit/core/profile';
import type { LossCalculatorMessages } from '@lifeline-kit/locales/loss-calculator/messages';
import {
  html,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { Asking, type AskingContext } from '../shared/asking.ts';
import { askingTools } from '../shared/asking-tools.ts';
import { breath } from '../shared/breath.ts';
import { cardStyles } from '../shared/card-styles.ts';
import type { ChartAdapter } from '../shared/chart/chart-adapter.ts';
import { LifelineStepEvent } from '../shared/events.ts';
import { fieldStyles } from '../shared/field-styles.ts';
import { fill } from '../shared/fill.ts';
import { joined } from '../shared/joined.ts';
import { LateController } from '../shared/late-controller.ts';
import { LifelineElement } from '../shared/lifeline-element.ts';
import type { LeadSummary } from '../shared/offer.ts';
import { catalogue } from './catalogue.ts';
import { fetchResult, type ResultPart } from './late-result.ts';
import { fetchStage, type StagePart } from './late-stage.ts';
import { LossModel } from './loss-model.ts';
import { fetchMethod } from './method.ts';
import type { PresenterContext } from './present/presenter.ts';
import { openingFields, openingQuestions } from './questions.ts';
import type { Draw, ResultContext } from './result/context.ts';
import { styles } from './styles.ts';

/**
 * @summary Shows what one incident would cost a business: a range, its parts, how likely it is.
 * @tag lifeline-loss-calculator
 * @since 0.1
 *
 * @attr {number} employees - People employed, as prefill.
 * @attr {number} annual-revenue - Whole currency units a year, as prefill.
 * @attr {number} annual-profit - Whole currency units a year, as prefill.
 * @attr {number} cash-reserve - Whole currency units, as prefill.
 * @attr {number} customers - As prefill.
 * @attr {number} yearly-margin-per-customer - Whole currency units, as prefill.
 * @attr {number} records - People whose data is held, as prefill.
 * @attr {number} revenue-online-share - 0-1, as prefill.
 * @attr {number} work-lost-share - 0-1, as prefill.
 *
 * @event {LifelineReadyEvent} lifeline-ready - The element has shown itself.
 * @event {LifelineStartEvent} lifeline-start - A person gave their first answer.
 * @event {LifelineStepEvent} lifeline-step - A person went to another question.
 * @event {LifelineChangeEvent<LossEstimate>} lifeline-change - A person changed an answer.
 * @event {LifelineResultEvent<LossEstimate>} lifeline-result - Every opening question has an answer.
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
export class LossCalculatorElement extends LifelineElement<
  LossCalculatorMessages,
  LossEstimate | undefined
> {
  static override properties: PropertyDeclarations = {
    step: { state: true },
    lens: { state: true },
  };

  static override styles = [LifelineElement.styles, fieldStyles, cardStyles, styles];

  /** The question on show where the column is narrow, 0 for the first. */
  private step = 0;
  /** Whose losses a person chose to see, over what the page says. */
  private lens: Evidence | undefined;

  readonly #asking = new Asking(
    this,
    () => this.#askingContext(),
    () => askingTools,
  );
  readonly #result = new LateController(this, () => this.locale.language, fetchResult);
  readonly #method = new LateController(this, () => this.locale.language, fetchMethod);
  readonly #stagePart = new LateController(this, () => this.locale.language, fetchStage);
  #model: LossModel | undefined;
  #keep: ReturnType<ResultPart['views']['lossKeep']> | undefined;
  #presenter: InstanceType<StagePart['present']['Presenter']> | undefined;
  #curve: ChartAdapter<'line'> | undefined;
  #turns: InstanceType<ResultPart['views']['Turns']> | undefined;
  #made: { readonly of: readonly unknown[]; readonly context: ResultContext } | undefined;
  /** What is known of the business while the questions are drawn: each of them reads it. */
  #asked: BusinessProfile = {};
  /** How many questions there are, each painted before the next is made; one more stands for all else. */
  #there = 1;
  #isDrawn = false;
  #isExactOpen = false;
  #isMethodOpen = false;
  readonly #drawn = (): ResultContext | undefined => {
    this.#calm();
    return this.#context();
  };
  /** Draws a part of the result in a turn of its own. */
  readonly #draw: Draw = (view) => this.#result.part!.views.inTurn(this.#turns!, this.#drawn, view);

  constructor() {
    super(catalogue);
  }

  /** The estimate for the present answers; `undefined` until `ready` has settled. */
  override get result(): LossEstimate | undefined {
    return this.#model?.worked(this.business, this.#evidence).estimate;
  }

  /** Opens the report in a window of its own; the page is not touched. */
  async print(): Promise<void> {
    await this.#keep?.print();
  }

  protected override get answered(): boolean {
    const { business } = this;
    return openingQuestions.every((field) => business[field] !== undefined || this.isUnsure(field));
  }

  protected override leadSummary(): LeadSummary | undefined {
    const context = this.#context();
    return context && this.#result.part?.views.lossSummary(context);
  }

  protected override get lateWords(): readonly object[] {
    return [this.#result.part, this.#stagePart.part].flatMap((part) => (part ? [part.words] : []));
  }

  /** Chunks of their own: questions show before them, and the draws never hold them up. */
  protected override async loadModel(): Promise<void> {
    const [model] = await Promise.all([LossModel.load(), this.#result.load(), this.#goOn()]);
    for (const _step of model.inSteps(this.business, this.#evidence)) await breath();
    const { views } = this.#result.part!;
    this.wear(views.resultStyles);
    await breath();
    const currency = this.business.currency ?? 'USD';
    for (const _step of views.firstFigures(this.locale, currency)) await breath();
    askingTools.parseNumber('0', this.locale.lang); // so that the first key finds the separators
    await breath();
    this.#model = model;
    this.#turns = new views.Turns(this);
    this.#curve = views.curveChart(
      this,
      () => this.#theme,
      () => this.#made!.context,
    );
    this.#keep = views.lossKeep(this, {
      context: () => this.#context()!,
      business: () => this.business,
      brand: () => this.#brand,
      method: async () => {
        await this.#method.load();
        return this.#method.part!;
      },
      eventBase: () => this.eventBase(),
      onOpen: (answers, evidence) => {
        this.takeOver(answers);
        this.lens = evidence;
      },
    });
  }

  protected override clearAnswers(): void {
    this.#asking.clear();
    this.step = 0;
    this.lens = undefined;
    this.#turns?.drop('told');
    this.#keep?.settle();
    this.#presenter?.rewind();
  }

  protected override spokenResult(): string {
    const context = this.#context();
    if (!context) return '';
    const { event, currency } = context.estimate;
    return fill(context.words.spoken, {
      low: this.locale.money(event.p10, currency),
      high: this.locale.money(event.p90, currency),
      p50: this.locale.money(event.p50, currency),
    });
  }

  /** A control shows its answer at once; what follows from it waits for a pause, and takes turns. */
  protected override interacted(): void {
    const turns = this.#turns;
    this.#keep?.settle();
    turns?.hold();
    let steps: Iterator<undefined, void> | undefined;
    turns?.add('estimate', () => {
      steps ??= this.#model!.inSteps(this.business, this.#evidence);
      return steps.next();
    });
    if (turns) turns.add('told', () => super.interacted());
    else super.interacted();
  }

  /** Settles when the result is drawn, too. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const isDone = await super.getUpdateComplete();
    await this.#turns?.done;
    return isDone;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.#asked = this.business;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.#turns?.drop('drawn');
    this.#turns?.add('drawn', () => this.#onDrawn());
    if (this.#isMethodOpen) this.#method.request();
    if (this.setting('present')) this.#rehearse();
  }

  protected override renderContent(): TemplateResult {
    const { words } = this;
    if (this.setting('present')) return this.#presented();
    const isAll = this.#there > openingQuestions.length;
    return html`
      <section class="card" part="card">
        <header class="intro">
          <slot name="title"><h2 part="heading">${words.title}</h2></slot>
          <slot name="intro"><p>${words.intro}</p></slot>
        </header>
        <div class="asking">
          <form class="questions" @submit=${(event: Event) => event.preventDefault()}>
            ${this.#questions()} ${isAll ? this.#steps() : nothing}
          </form>
          ${isAll ? (this.#exact() ?? html`<div class="exact-place"></div>`) : nothing}
        </div>
        ${isAll ? this.#answer() : html`<div class="answer-place"></div>`}
      </section>
    `;
  }

  #answer(): TemplateResult {
    const { words } = this;
    return html`
      <div class="result" part="result" tabindex="-1" ?data-waiting=${!this.#isDrawn}>
        ${this.#resultContent()} ${this.#offer()}
      </div>
      <footer class="closing">
        ${this.callToAction} ${this.#methodDetails()}
        <p class="notice">${words.notice}</p>
        <slot name="disclaimer"></slot>
        <slot name="footer"></slot>
      </footer>
    `;
  }

  /** Shows what stands around the first question, in tasks after that which asks for the model. */
  async #goOn(): Promise<void> {
    while (this.#there <= openingQuestions.length) {
      await breath();
      this.#there++;
      this.requestUpdate();
    }
  }

  /** Fetches the presenter view, once. */
  #rehearse(): void {
    this.#stagePart.request();
    const present = this.#stagePart.part?.present;
    if (!present || this.#presenter) return;
    this.wear(present.styles);
    this.#presenter = new present.Presenter(this, {
      context: () => this.#presenterContext(),
      onReset: () => this.reset(),
      onQuestion: (index) => this.#tellStep(index),
    });
    this.requestUpdate();
  }

  #presented(): TemplateResult {
    const { words } = this;
    const isLost = this.#result.failed || this.#stagePart.failed;
    return (
      this.#presenter?.view() ??
      html`<section class="card" part="card">
        <p class="waiting">${isLost ? words.resultError : words.loading}</p>
      </section>`
    );
  }

  #presenterContext(): PresenterContext | undefined {
    const context = this.#context();
    const part = this.#stagePart.part;
    if (!context || !part || !this.setting('present')) return undefined;
    const fields = openingFields(this.#asking, this.business, this.words, this.locale);
    return {
      ...context,
      words: { ...context.words, ...this.reworded(part.words) },
      fields: openingQuestions.map((field) => fields[field]()),
      callToAction: this.callToAction,
      brand: this.#brand,
    };
  }

  #resultContent(): TemplateResult {
    const keep = this.#keep;
    const part = this.#result.part;
    if (!keep || !part) {
      const { resultError, loading } = this.words;
      return html`<p class="waiting">${this.#result.failed ? resultError : loading}</p>`;
    }
    const { resultView, openedView } = part.views;
    const words = this.#resultWords(part);
    const { opened } = keep;
    if (typeof opened === 'object') return openedView(this.#context()!, opened, this.#draw);
    const broken = opened && html`<p class="quiet">${words.openedBroken}</p>`;
    return html`${broken} ${resultView(this.#draw, words, keep)}`;
  }

  /** On a slow device what moves would take the time in which the next key is answered; at first nothing does. */
  #calm(): void {
    if (!this.#isDrawn || !this.#turns?.isSlow) return;
    for (const move of this.shadowRoot!.getAnimations()) move.finish();
  }

  /** Everything has had its turn. */
  #onDrawn(): boolean {
    this.#calm();
    this.#curve?.hostUpdated();
    if (this.#isDrawn) return false;
    this.#isDrawn = true;
    this.requestUpdate();
    return true;
  }

  /** The form reads the result, and so comes behind it. */
  #offer(): TemplateResult | undefined {
    const turns = this.#turns;
    if (!turns) return this.leadForm;
    const { inTurn } = this.#result.part!.views;
    const form = inTurn(
      turns,
      () => this.leadForm ?? nothing,
      (view) => view,
    );
    return html`<div class="offer" ${form}></div>`;
  }

  #questions(): TemplateResult[] {
    const fields = openingFields(this.#asking, this.#asked, this.words, this.locale);
    return openingQuestions.map(
      (field, index) => html`
        <div class="question" ?data-current=${index === this.step}>
          ${index < this.#there ? fields[field]() : nothing}
        </div>
      `,
    );
  }

  #steps(): TemplateResult {
    const { words, step } = this;
    const last = openingQuestions.length - 1;
    const values = {
      index: this.locale.number(step + 1),
      count: this.locale.number(last + 1),
    };
    return html`
      <div class="steps">
        <button part="button" type="button" ?disabled=${step === 0} @click=${() => this.#go(step - 1)}>
          ${words.back}
        </button>
        <span class="progress">${fill(words.progress, values)}</span>
        <button class="primary" part="button" type="button" @click=${() => this.#go(step + 1)}>
          ${step === last ? words.seeResult : words.next}
        </button>
      </div>
    `;
  }

  #methodDetails(): TemplateResult {
    const { words } = this;
    const { part, failed } = this.#method;
    return html`
      <details class="method" @toggle=${this.#onMethodToggle}>
        <summary>${words.method}</summary>
        ${
          !this.#isMethodOpen
            ? nothing
            : part && this.#turns
              ? html`<div ${this.#draw((context) => part.view(context, part))}></div>`
              : html`<p>${failed ? words.methodError : words.loading}</p>`
        }
      </details>
    `;
  }

  get #evidence(): Evidence {
    return this.lens ?? this.setting('evidence');
  }

  get #brand(): PresenterContext['brand'] {
    return { name: this.setting('brandName'), logo: this.setting('brandLogo') };
  }

  get #theme(): string {
    return this.renderRoot.querySelector<HTMLElement>('.root')?.dataset.theme ?? '';
  }

  /** Everything that the result needs; `undefined` until it is there. */
  #context(): ResultContext | undefined {
    const part = this.#result.part;
    const { business } = this;
    if (!this.#model || !this.#keep || !part) return undefined;
    const worked = this.#model.worked(business, this.#evidence);
    const audience = this.setting('audience');
    const today = new Date().toISOString();
    const curve = this.#curve?.failed ? 'failed' : 'drawn';
    const { lang } = this.locale;
    const words = [this.words, this.reworded(part.words), this.#method.part];
    const of = [worked, audience, ...words, lang, today.slice(0, 10), curve];
    if (!this.#made?.of.every((one, index) => one === of[index])) {
      this.#made = {
        of,
        context: {
          ...worked,
          business,
          audience,
          words: this.#resultWords(part),
          locale: this.locale,
          register: part.register,
          today,
          curve,
          keep: this.#keep,
          onLens: (evidence) => {
            this.lens = evidence;
            this.interacted();
          },
        },
      };
    }
    return this.#made!.context;
  }

  #resultWords(part: ResultPart): ResultContext['words'] {
    return joined(this.words, this.reworded(part.words));
  }

  #exact(): TemplateResult | undefined {
    const part = this.#result.part;
    if (!this.#keep || !part) return undefined;
    return part.views.exactView({
      business: this.business,
      words: this.#resultWords(part),
      locale: this.locale,
      asking: this.#asking,
      draw: this.#draw,
      isOpen: this.#isExactOpen,
      onToggle: (event) => {
        this.#isExactOpen ||= isOpen(event);
        this.requestUpdate();
      },
      onControl: (control, coverage) => this.#onControl(control, coverage),
    });
  }

  #askingContext(): AskingContext {
    return {
      business: this.#asked,
      words: this.words,
      lang: this.locale.lang,
      number: (value) => this.locale.number(value),
      isUnsure: (field) => this.isUnsure(field),
      answer: (field, value) => this.answer({ [field]: value }),
      focus: (id) => this.#focus(id),
      onLeave: () => this.#turns?.hurry(),
    };
  }

  #onControl(control: Control, coverage: Coverage): void {
    this.answer({ controls: { ...this.business.controls, [control]: coverage } });
  }

  async #go(step: number): Promise<void> {
    const count = openingQuestions.length;
    if (step === count) {
      this.renderRoot.querySelector<HTMLElement>('.result')?.focus();
      return;
    }
    this.step = step;
    this.#tellStep(step);
    await super.getUpdateComplete();
    this.#focus(openingQuestions[step]!);
  }

  #tellStep(index: number): void {
    const id = openingQuestions[index]!;
    const count = openingQuestions.length;
    this.dispatchEvent(new LifelineStepEvent({ ...this.eventBase(), id, index, count }));
  }

  #focus(id: string): void {
    this.renderRoot.querySelector<HTMLElement>(`#${id}`)?.focus();
  }

  #onMethodToggle(event: Event): void {
    this.#isMethodOpen = isOpen(event);
    this.requestUpdate();
  }
}

const isOpen = ({ target }: Event): boolean => (target as HTMLDetailsElement).open;
