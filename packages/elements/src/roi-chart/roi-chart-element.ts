import type { ProfileNumber } from '@lifeline-kit/core/profile';
import {
  noAnswers,
  type ReturnAnswers,
  type ReturnField,
  returnLimits,
} from '@lifeline-kit/core/return-fields';
import type { ReturnProjection } from '@lifeline-kit/core/roi';
import type { QuestionGroup, RoiChartMessages } from '@lifeline-kit/locales/roi-chart/messages';
import type { ReturnSeries } from '@lifeline-kit/locales/roi-result/messages';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { Asking, type AskingContext } from '../shared/asking.ts';
import type { ChartAdapter } from '../shared/chart/chart-adapter.ts';
import { LifelineStepEvent } from '../shared/events.ts';
import { fieldStyles } from '../shared/field-styles.ts';
import { fill } from '../shared/fill.ts';
import { LateController } from '../shared/late-controller.ts';
import { LifelineElement } from '../shared/lifeline-element.ts';
import { PageLens } from '../shared/page-lens.ts';
import { catalogue } from './catalogue.ts';
import { type AskedField, openingSpecs, type SpecContext } from './field-specs.ts';
import { fetchResult, type ResultPart } from './late-result.ts';
import { fetchStage, type StagePart } from './late-stage.ts';
import { fetchMethod } from './method.ts';
import type { PresenterContext } from './present/presenter.ts';
import type { ResultContext } from './result/context.ts';
import { ReturnModel, type Worked } from './return-model.ts';
import { styles } from './styles.ts';

/** Groups of questions, in their order. */
const groups = ['spend', 'stop', 'incident', 'open'] as const satisfies readonly QuestionGroup[];

/**
 * @summary Shows what protection costs and brings back, in one chart that may end below zero.
 * @tag lifeline-roi-chart
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
 * @event {LifelineStepEvent} lifeline-step - A person went to another group of questions.
 * @event {LifelineChangeEvent<ReturnProjection>} lifeline-change - A person changed an answer.
 * @event {LifelineResultEvent<ReturnProjection>} lifeline-result - The price and the size of the firm are answered.
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
 * @csspart chart - The picture.
 * @csspart table - A table.
 * @csspart legend - The name of a group of questions or choices.
 * @csspart error - What is wrong with an answer.
 *
 * @cssproperty {<color>} [--lifeline-accent=#0f6b6b] - The one colour; the rest is mixed from it.
 * @cssproperty {<color>} [--lifeline-danger=#a8442f] - Warnings, cost, and what is below zero.
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
export class RoiChartElement extends LifelineElement<
  RoiChartMessages,
  ReturnProjection | undefined
> {
  static override styles = [LifelineElement.styles, fieldStyles, styles];

  /** The group of questions that is open, 0 for the first; −1 where none is. */
  @state() private group = 0;
  @state() private answers: ReturnAnswers = noAnswers;
  /** What a person took out of the picture. */
  @state() private without: ReadonlySet<ReturnSeries> = new Set();
  /** Where the keyboard points in the picture, 0 for the start. */
  @state() private at = 0;

  readonly #asking = new Asking<AskedField>(this, () => this.#askingContext());
  readonly #lens = new PageLens(this);
  readonly #result = new LateController(this, () => this.locale.language, fetchResult);
  readonly #method = new LateController(this, () => this.locale.language, fetchMethod);
  readonly #stagePart = new LateController(this, () => this.locale.language, fetchStage);
  #model: ReturnModel | undefined;
  #keep: ReturnType<ResultPart['views']['returnKeep']> | undefined;
  #presenter: InstanceType<StagePart['present']['Presenter']> | undefined;
  #chart: ChartAdapter<'bar' | 'line'> | undefined;
  #isMethodOpen = false;

  constructor() {
    super(catalogue);
  }

  /** The projection for the present answers; `undefined` until `ready` has settled. */
  override get result(): ReturnProjection | undefined {
    return this.#worked?.projection;
  }

  /** Opens the report in a window of its own; the page is not touched. */
  async print(): Promise<void> {
    await this.#keep?.print();
  }

  protected override get answered(): boolean {
    const { figures, unsure } = this.answers;
    const isPriced = figures.perYear !== undefined || unsure.includes('perYear');
    const { employees, annualRevenue } = this.business;
    const isSized = [employees, annualRevenue].some((one) => one !== undefined);
    return isPriced && (isSized || this.isUnsure('employees') || this.isUnsure('annualRevenue'));
  }

  protected override get lateWords(): readonly object[] {
    return [this.#result.part, this.#stagePart.part].flatMap((part) => (part ? [part.words] : []));
  }

  /** Chunks of their own: the first questions show before them, and the draws never hold them up. */
  protected override async loadModel(): Promise<void> {
    const [model] = await Promise.all([ReturnModel.load(), this.#result.load()]);
    this.#model = model;
    const { views } = this.#result.part!;
    this.wear(views.resultStyles);
    this.#chart = new views.ChartAdapter<'bar' | 'line'>(this, {
      name: 'return',
      key: () => this.#chartKey,
      config: (paint) => {
        const { projection, words, locale } = this.#context()!;
        return views.returnConfig({ projection, words, locale, hidden: this.#hiddenNow }, paint);
      },
    });
    this.#keep = views.returnKeep(this, {
      context: () => this.#context()!,
      brand: () => ({ name: this.setting('brandName'), logo: this.setting('brandLogo') }),
      method: async () => {
        await this.#method.load();
        return this.#method.part!;
      },
      eventBase: () => this.eventBase(),
      onOpen: ({ profile, answers }) => {
        this.takeOver(profile);
        this.answers = answers;
      },
    });
  }

  protected override clearAnswers(): void {
    this.#asking.clear();
    this.answers = noAnswers;
    this.group = 0;
    this.without = new Set();
    this.#keep?.settle();
    this.#presenter?.rewind();
  }

  protected override spokenResult(): string {
    const context = this.#context();
    return context ? this.#result.part!.views.spokenSentence(context) : '';
  }

  protected override interacted(): void {
    this.#keep?.settle();
    super.interacted();
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.#isMethodOpen) this.#method.request();
    if (this.setting('present')) this.#rehearse();
  }

  protected override renderContent(): TemplateResult {
    const { words } = this;
    if (this.setting('present')) return this.#presented();
    const context = this.#context();
    return html`
      <section class="card" part="card">
        <header class="intro">
          <slot name="title"><h2 part="heading">${words.title}</h2></slot>
          <slot name="intro"><p>${words.intro}</p></slot>
        </header>
        <form class="asking" @submit=${(event: Event) => event.preventDefault()}>
          ${groups.map((group, index) => this.#groupView(group, index, context))}
        </form>
        <div class="result" part="result" tabindex="-1">${this.#resultContent(context)}</div>
        <footer class="closing">
          ${this.#callToAction()} ${this.#methodDetails(context)}
          <p class="notice">${words.notice}</p>
          <slot name="disclaimer"></slot>
          <slot name="footer"></slot>
        </footer>
      </section>
    `;
  }

  #groupView(
    group: QuestionGroup,
    index: number,
    context: ResultContext | undefined,
  ): TemplateResult {
    const { words, locale } = this;
    const isOpen = index === this.group;
    const next = groups[index + 1];
    return html`
      <details class="group" ?open=${isOpen}>
        <summary
          @click=${(event: Event) => {
            event.preventDefault();
            this.#go(isOpen ? -1 : index, false);
          }}
        >
          <span class="ordinal" aria-hidden="true">${locale.number(index + 1)}</span>
          ${words[`group.${group}`]}
        </summary>
        ${
          isOpen
            ? html`
                <div class="group-fields">
                  ${this.#questions(group, context)}
                  <button part="button" type="button" @click=${() => this.#go(index + 1, true)}>
                    ${next ? fill(words.next, { group: words[`group.${next}`] }) : words.seeResult}
                  </button>
                </div>
              `
            : nothing
        }
      </details>
    `;
  }

  #questions(group: QuestionGroup, context: ResultContext | undefined): unknown {
    const spec = this.#specContext;
    if (group === 'spend') return openingSpecs(spec).map((one) => this.#asking.number(one));
    const views = this.#result.part?.views;
    if (!context || !views) return html`<p class="waiting">${this.words.loading}</p>`;
    return views.moreQuestions({ asking: this.#asking, spec, result: context })[group];
  }

  #resultContent(context: ResultContext | undefined): TemplateResult {
    const { words } = this;
    const views = this.#result.part?.views;
    if (!context || !views) {
      return html`<p class="waiting">${this.#result.failed ? words.resultError : words.loading}</p>`;
    }
    const opened = this.#keep?.opened;
    if (opened === 'broken') {
      return html`<p class="quiet">${context.words.openedBroken}</p>${this.#resultView(context)}`;
    }
    if (opened && views.isOlder(opened, context)) return views.openedView(context, opened);
    return this.#resultView(context);
  }

  #resultView(context: ResultContext): TemplateResult {
    const { views } = this.#result.part!;
    const questions = { asking: this.#asking, spec: this.#specContext, result: context };
    const own = html`
      <details>
        <summary>${context.words.ownChange}</summary>
        <div class="own-guesses">${views.moreQuestions(questions).own}</div>
      </details>
    `;
    return views.resultView(context, own);
  }

  #callToAction(): TemplateResult | typeof nothing {
    const [label, href] = [this.setting('ctaLabel'), this.setting('ctaHref')];
    return label && href ? html`<a class="cta" part="button" href=${href}>${label}</a>` : nothing;
  }

  #methodDetails(context: ResultContext | undefined): TemplateResult {
    const { words } = this;
    const { part, failed } = this.#method;
    return html`
      <details class="method" @toggle=${this.#onMethodToggle}>
        <summary>${words.method}</summary>
        ${
          !this.#isMethodOpen
            ? nothing
            : part && context
              ? part.view(context, part)
              : html`<p>${failed ? words.methodError : words.loading}</p>`
        }
      </details>
    `;
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
      onSlide: () => this.requestUpdate(),
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
    const [price] = openingSpecs(this.#specContext);
    return {
      ...context,
      words: { ...context.words, ...this.reworded(part.words) },
      question: price ? this.#asking.number(price) : nothing,
      callToAction: this.#callToAction(),
      brand: this.setting('brandName'),
    };
  }

  get #worked(): Worked | undefined {
    return this.#model?.worked(this.business, this.answers, this.#evidence);
  }

  /** Whose losses count: what another widget of the page shows, so that both say the same. */
  get #evidence(): 'claims' | 'public-record' {
    return this.#lens.evidence ?? this.setting('evidence');
  }

  /** What is out of the picture now: before a room, whatever has not been built up yet. */
  get #hiddenNow(): ReadonlySet<ReturnSeries> {
    return (this.setting('present') && this.#presenter?.hidden) || this.without;
  }

  get #chartKey(): string {
    const theme = this.renderRoot.querySelector<HTMLElement>('.root')?.dataset.theme ?? '';
    const { years, npv, npvRange } = this.result ?? {};
    const hidden = [...this.#hiddenNow];
    return JSON.stringify([theme, this.locale.lang, this.locale.dir, years, npv, npvRange, hidden]);
  }

  /** Everything that the result needs; `undefined` until it is there. */
  #context(): ResultContext | undefined {
    const part = this.#result.part;
    const worked = this.#worked;
    if (!worked || !this.#keep || !part) return undefined;
    return {
      ...worked,
      answers: this.answers,
      business: this.business,
      audience: this.setting('audience'),
      words: { ...this.words, ...this.reworded(part.words) },
      locale: this.locale,
      register: part.register,
      today: new Date().toISOString(),
      keep: this.#keep,
      onAnswers: (patch) => this.#take(patch),
      chart: {
        kind: this.#chart?.failed ? 'failed' : 'drawn',
        hidden: this.#hiddenNow,
        at: this.at,
        onToggle: (series) => this.#toggle(series),
        onPoint: (at) => this.#point(at),
        onPng: () => this.#savePng(),
      },
    };
  }

  get #specContext(): SpecContext {
    return {
      words: this.words,
      locale: this.locale,
      currency: this.business.currency ?? 'USD',
      guess: this.#worked?.guess,
      isUnsure: (field) => this.answers.unsure.includes(field),
    };
  }

  #askingContext(): AskingContext<AskedField> {
    return {
      business: { ...this.business, ...this.answers.figures },
      words: this.words,
      lang: this.locale.lang,
      number: (value, digits) => this.locale.number(value, digits),
      isUnsure: (field) =>
        isReturnField(field)
          ? this.answers.unsure.includes(field)
          : this.isUnsure(field as ProfileNumber),
      answer: (field, value) => {
        if (!isReturnField(field)) return this.answer({ [field]: value });
        const { [field]: _, ...figures } = this.answers.figures;
        const unsure = this.answers.unsure.filter((one) => one !== field);
        const isTold = typeof value === 'number';
        this.#take({
          figures: isTold ? { ...figures, [field]: value } : figures,
          unsure: isTold ? unsure : [...unsure, field],
        });
      },
      focus: (id) => this.renderRoot.querySelector<HTMLElement>(`#${id}`)?.focus(),
    };
  }

  #take(patch: Partial<ReturnAnswers>): void {
    this.answers = { ...this.answers, ...patch };
    this.interacted();
  }

  #toggle(series: ReturnSeries): void {
    const hidden = new Set(this.without);
    if (!hidden.delete(series)) hidden.add(series);
    this.without = hidden;
  }

  #point(at: number | undefined): void {
    if (at !== undefined) this.at = at;
    this.#chart?.point(at);
  }

  async #savePng(): Promise<void> {
    const picture = await this.#chart?.png();
    const today = new Date().toISOString().slice(0, 10);
    if (!picture) return;
    this.#result.part?.views.download(`protection-return-${today}.png`, picture, 'image/png');
  }

  /** Opens a group and closes the others; past the last one there is the result. */
  async #go(group: number, hasFocus: boolean): Promise<void> {
    if (group === groups.length) {
      this.renderRoot.querySelector<HTMLElement>('.result')?.focus();
      return;
    }
    this.group = group;
    const id = groups[group];
    if (!id) return;
    const step = { ...this.eventBase(), id, index: group, count: groups.length };
    this.dispatchEvent(new LifelineStepEvent(step));
    if (!hasFocus) return;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.group[open] summary')?.focus();
  }

  #onMethodToggle(event: Event): void {
    this.#isMethodOpen = (event.target as HTMLDetailsElement).open;
    this.requestUpdate();
  }
}

function isReturnField(field: string): field is ReturnField {
  return Object.hasOwn(returnLimits, field);
}
