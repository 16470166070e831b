import type { ProfileNumber } from '@lifeline-kit/core/profile';
import type { ReturnAnswers, ReturnField } from '@lifeline-kit/core/return-fields';
import type { ReturnProjection } from '@lifeline-kit/core/roi';
import type { BasicMessages } from '@lifeline-kit/locales/basics/messages';
import type { QuestionGroup, RoiChartMessages } from '@lifeline-kit/locales/roi-chart/messages';
import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { Asking, type AskingContext } from '../shared/asking.ts';
import { chartAhead } from '../shared/chart/chart-ahead.ts';
import { LifelineStepEvent } from '../shared/events.ts';
import { fieldStyles } from '../shared/field-styles.ts';
import { fill } from '../shared/fill.ts';
import { LateController } from '../shared/late-controller.ts';
import { LifelineElement } from '../shared/lifeline-element.ts';
import type { LeadSummary } from '../shared/offer.ts';
import { painted } from '../shared/painted.ts';
import { catalogue } from './catalogue.ts';
import { type AskedField, openingSpecs, returnSpec, type SpecContext } from './field-specs.ts';
import { fetchResult } from './late-result.ts';
import type { Session, SessionSource } from './result/session.ts';
import { styles } from './styles.ts';

/** Before anybody answers: `noAnswers` of the core, which comes later. */
const noAnswers: ReturnAnswers = { figures: {}, unsure: [], years: 3, halved: false };

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
  ReturnProjection | undefined,
  BasicMessages
> {
  static override properties: PropertyDeclarations = {
    group: { state: true },
    answers: { state: true },
  };

  static override styles = [LifelineElement.styles, fieldStyles, styles];

  /** The group of questions that is open, 0 for the first; −1 where none is. */
  private group = 0;
  private answers: ReturnAnswers = noAnswers;

  readonly #asking = new Asking<AskedField>(
    this,
    () => this.#askingContext(),
    () => this.#late.part?.views.askingTools,
  );
  readonly #late = new LateController(this, () => this.locale.language, fetchResult);
  #session: Session | undefined;

  constructor() {
    super(catalogue);
  }

  /** The projection for the present answers; `undefined` until `ready` has settled. */
  override get result(): ReturnProjection | undefined {
    return this.#session?.projection;
  }

  /** Opens the report in a window of its own; the page is not touched. */
  async print(): Promise<void> {
    await this.#session?.print();
  }

  protected override get answered(): boolean {
    const { figures, unsure } = this.answers;
    const isPriced = figures.perYear !== undefined || unsure.includes('perYear');
    const isTold = (size: 'employees' | 'annualRevenue'): boolean =>
      this.business[size] !== undefined || this.isUnsure(size);
    return isPriced && (isTold('employees') || isTold('annualRevenue'));
  }

  protected override leadSummary(): LeadSummary | undefined {
    return this.#session?.summary;
  }

  protected override get lateWords(): readonly object[] {
    const words = this.#late.part?.words;
    return [...(words ? [words] : []), ...(this.#session?.lateWords ?? [])];
  }

  /** Chunks of their own: the first questions show before them, and the draws never hold them up. */
  protected override async loadModel(): Promise<void> {
    const loaded = this.#late.load();
    const place = this.renderRoot.querySelector('.result');
    if (place) chartAhead(place); // fetched meanwhile, where the chart will be near the screen
    await painted();
    this.locale.moneyFull(0, this.#spec().currency); // a first format takes as long as the line does
    await loaded;
    const { Session, resultStyles } = this.#late.part!.views;
    this.#session = await Session.begin(this, this.#sessionSource());
    this.wear(resultStyles);
    this.#asking.catchUp();
  }

  protected override clearAnswers(): void {
    this.#asking.clear();
    this.answers = noAnswers;
    this.group = 0;
    this.#session?.rewind();
  }

  protected override spokenResult(): string {
    return this.#session?.spoken() ?? '';
  }

  protected override interacted(): void {
    this.#session?.settle();
    super.interacted();
  }

  protected override renderContent(): TemplateResult {
    const { words } = this;
    if (this.setting('present')) return this.#session?.presented() ?? this.#waiting();
    return html`
      <section class="card" part="card">
        <header class="intro">
          <slot name="title"><h2 part="heading">${words.title}</h2></slot>
          <slot name="intro"><p>${words.intro}</p></slot>
        </header>
        <form class="asking" @submit=${(event: Event) => event.preventDefault()}>
          ${groups.map((group, index) => this.#groupView(group, index))}
        </form>
        <div class="result" part="result" tabindex="-1">
          ${this.#session?.view() ?? this.#waiting()}
        </div>
        ${this.#session ? html`<div class="rest">${this.#session.rest()} ${this.leadForm}</div>` : nothing}
        <footer class="closing">
          ${this.#session?.closing()}
          <p class="notice">${words.notice}</p>
          <slot name="disclaimer"></slot>
          <slot name="footer"></slot>
        </footer>
      </section>
    `;
  }

  #groupView(group: QuestionGroup, index: number): TemplateResult {
    const { words, locale } = this;
    const isOpen = index === this.group;
    const onToggle = (event: Event): void => {
      event.preventDefault();
      this.#go(isOpen ? -1 : index, false);
    };
    return html`
      <details class="group" ?open=${isOpen}>
        <summary @click=${onToggle}>
          <span class="ordinal" aria-hidden="true">${locale.number(index + 1)}</span>
          ${words[`group.${group}`]}
        </summary>
        ${isOpen ? this.#fields(group, groups[index + 1]) : nothing}
      </details>
    `;
  }

  #fields(group: QuestionGroup, next: QuestionGroup | undefined): TemplateResult {
    const { words } = this;
    const fields =
      group === 'spend'
        ? openingSpecs(this.#spec()).map((spec) => this.#asking.number(spec))
        : (this.#session?.questions(group) ?? this.#waiting());
    const onNext = (): Promise<void> => this.#go(groups.indexOf(group) + 1, true);
    return html`
      <div class="group-fields">
        ${fields}
        <button part="button" type="button" @click=${onNext}>
          ${next ? fill(words.next, { group: words[`group.${next}`] }) : words.seeResult}
        </button>
      </div>
    `;
  }

  #waiting(): TemplateResult {
    const { resultError, loading } = this.words;
    return html`<p class="waiting">${this.#late.failed ? resultError : loading}</p>`;
  }

  #sessionSource(): SessionSource {
    return {
      part: () => this.#late.part!,
      business: () => this.business,
      answers: () => this.answers,
      take: (patch) => this.#take(patch),
      takeOver: (profile, answers) => {
        this.takeOver(profile);
        this.answers = answers;
      },
      reset: () => this.reset(),
      words: () => this.words,
      reworded: (words) => this.reworded(words),
      locale: this.locale,
      asking: this.#asking,
      spec: () => this.#spec(),
      specOf: returnSpec,
      price: () => this.#asking.number(openingSpecs(this.#spec())[0]!),
      callToAction: () => this.callToAction,
      setting: (name) => this.setting(name),
      eventBase: () => this.eventBase(),
      wear: (sheets) => this.wear(sheets),
    };
  }

  #spec(): SpecContext {
    return {
      words: this.words,
      locale: this.locale,
      currency: this.business.currency ?? 'USD',
      late: this.#session?.late,
    };
  }

  #askingContext(): AskingContext<AskedField> {
    const { unsure, figures } = this.answers;
    return {
      business: { ...this.business, ...figures },
      words: this.words,
      lang: this.locale.lang,
      number: (value) => this.locale.number(value),
      isUnsure: (field) =>
        isReturnField(field) ? unsure.includes(field) : this.isUnsure(field as ProfileNumber),
      answer: (field, value) => {
        if (isReturnField(field)) this.#answerReturn(field, value as number | undefined);
        else this.answer({ [field]: value });
      },
      focus: (id) => this.#focus(`#${id}`),
    };
  }

  #answerReturn(field: ReturnField, value: number | undefined): void {
    const { [field]: _, ...others } = this.answers.figures;
    const unsure = this.answers.unsure.filter((one) => one !== field);
    if (value === undefined) this.#take({ figures: others, unsure: [...unsure, field] });
    else this.#take({ figures: { ...others, [field]: value }, unsure });
  }

  #take(patch: Partial<ReturnAnswers>): void {
    this.answers = { ...this.answers, ...patch };
    this.interacted();
  }

  /** Opens a group and closes the others; past the last one there is the result. */
  async #go(group: number, hasFocus: boolean): Promise<void> {
    if (group === groups.length) return this.#focus('.result');
    this.group = group;
    const id = groups[group];
    if (!id) return;
    const step = { ...this.eventBase(), id, index: group, count: groups.length };
    this.dispatchEvent(new LifelineStepEvent(step));
    await this.updateComplete;
    if (hasFocus) this.#focus('.group[open] summary');
  }

  #focus(selector: string): void {
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }
}

/** Whether a question is about the return, rather than about the business as every widget asks it. */
function isReturnField(field: string): field is ReturnField {
  return !['industry', 'region', 'employees', 'annualRevenue'].includes(field);
}
