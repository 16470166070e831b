import type { Region } from '@lifeline-kit/core/profile';
import type { ComplianceChecklistMessages } from '@lifeline-kit/locales/compliance-checklist/messages';
import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { cardStyles } from '../shared/card-styles.ts';
import { LifelineStepEvent } from '../shared/events.ts';
import { fieldStyles } from '../shared/field-styles.ts';
import { fill } from '../shared/fill.ts';
import { LateController } from '../shared/late-controller.ts';
import { LifelineElement } from '../shared/lifeline-element.ts';
import type { LeadSummary } from '../shared/offer.ts';
import { catalogue } from './catalogue.ts';
import { type DeskPart, fetchDesk } from './late-desk.ts';
import { industryField, openingQuestions, placesField } from './questions.ts';
import type { ComplianceResult } from './result.ts';
import { styles } from './styles.ts';

/**
 * @summary Shows which rules and certificates reach a business, which markets they open, and what is still to be done.
 * @tag lifeline-compliance-checklist
 * @since 0.1
 *
 * @attr {number} employees - People employed, as prefill.
 * @attr {number} annual-revenue - Whole currency units a year, as prefill.
 * @attr {number} records - People whose data is held, as prefill.
 *
 * @event {LifelineReadyEvent} lifeline-ready - The element has shown itself.
 * @event {LifelineStartEvent} lifeline-start - A person gave their first answer.
 * @event {LifelineStepEvent} lifeline-step - A person went to another question.
 * @event {LifelineChangeEvent<ComplianceResult>} lifeline-change - A person changed an answer.
 * @event {LifelineResultEvent<ComplianceResult>} lifeline-result - Every opening question has an answer.
 * @event {LifelineShareEvent} lifeline-share - A person copied the link to their map.
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
 * @csspart result - The map and the checklists.
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
export class ComplianceChecklistElement extends LifelineElement<
  ComplianceChecklistMessages,
  ComplianceResult | undefined
> {
  static override properties: PropertyDeclarations = {
    step: { state: true },
  };

  static override styles = [LifelineElement.styles, fieldStyles, cardStyles, styles];

  /** The question on show where the column is narrow, 0 for the first. */
  private step = 0;

  readonly #desk = new LateController(this, () => this.locale.language, fetchDesk);
  #front: InstanceType<DeskPart['views']['Front']> | undefined;
  #places: readonly Region[] | undefined;

  constructor() {
    super(catalogue);
  }

  /** What applies by the present answers; `undefined` until `ready` has settled. */
  override get result(): ComplianceResult | undefined {
    return this.#front?.result;
  }

  /** Opens the report in a window of its own; the page is not touched. */
  async print(): Promise<void> {
    await this.#front?.print();
  }

  protected override get answered(): boolean {
    const { business } = this;
    const isKnown = { ...business, region: this.#chosen.length > 0 || undefined };
    return (['industry', 'region', 'employees'] as const).every(
      (field) => isKnown[field] !== undefined || this.isUnsure(field),
    );
  }

  protected override leadSummary(): LeadSummary | undefined {
    return this.#front?.summary;
  }

  protected override get lateWords(): readonly object[] {
    const { part } = this.#desk;
    return part ? [part.words, ...(this.#front?.lateWords ?? [])] : [];
  }

  /** Chunks of their own: the questions show before the rules are there. */
  protected override async loadModel(): Promise<void> {
    await this.#desk.load();
    const { views } = this.#desk.part!;
    this.wear(views.styles);
    this.#front = new views.Front(this, {
      locale: this.locale,
      business: () => this.business,
      places: () => this.#places,
      setPlaces: (places) => {
        this.#places = places;
      },
      openingWords: () => this.words,
      deskWords: () => this.reworded(this.#desk.part!.words),
      reworded: (words) => this.reworded(words),
      setting: (name) => this.setting(name),
      isUnsure: (field) => this.isUnsure(field),
      answer: (patch) => this.answer(patch),
      interacted: () => this.interacted(),
      takeOver: (business) => this.takeOver(business),
      announce: (sentence) => this.announce(sentence),
      eventBase: () => this.eventBase(),
      fields: () => this.#fields(),
      focus: (id) => this.#focus(id),
      callToAction: () => this.callToAction,
      tellStep: (index) => this.#tellStep(index),
      reset: () => this.reset(),
      wear: (late) => this.wear(late),
    });
  }

  protected override clearAnswers(): void {
    this.#places = undefined;
    this.step = 0;
    this.#front?.clear();
  }

  protected override spokenResult(): string {
    return this.#front?.spoken() ?? '';
  }

  protected override interacted(): void {
    this.#front?.settle();
    super.interacted();
  }

  protected override renderContent(): TemplateResult {
    const { words } = this;
    const front = this.#front;
    const waiting = html`<p class="waiting">${this.#desk.failed ? words.resultError : words.loading}</p>`;
    if (this.setting('present')) {
      return front?.stage() ?? html`<section class="card" part="card">${waiting}</section>`;
    }
    const part = front?.part ?? 'markets';
    return html`
      <section class="card" part="card" data-part=${part}>
        <header class="intro">
          <slot name="title"><h2 part="heading">${words.title}</h2></slot>
          <slot name="intro"><p>${words.intro}</p></slot>
        </header>
        ${front?.parts() ?? html`<div class="parts-place"></div>`} ${part === 'markets' ? this.#questions() : nothing}
        <div class="result" part="result" tabindex="-1">
          ${front?.view() ?? waiting} ${this.leadForm}
        </div>
        <footer class="closing">
          ${this.callToAction}
          <p class="notice">${this.locale.words.notice}</p>
          <slot name="disclaimer"></slot>
          <slot name="footer"></slot>
        </footer>
      </section>
    `;
  }

  get #chosen(): readonly Region[] {
    const { region } = this.business;
    return this.#places ?? (region ? [region] : []);
  }

  #questions(): TemplateResult {
    const fields = this.#fields();
    return html`
      <div class="asking">
        <form class="questions" @submit=${(event: Event) => event.preventDefault()}>
          ${fields.map(
            (field, index) =>
              html`<div class="question" ?data-current=${index === this.step}>${field}</div>`,
          )}
          ${this.#steps()}
        </form>
        ${this.#front?.closer() ?? html`<div class="ask-place"></div>`}
      </div>
    `;
  }

  /** The first two are there at once; a number takes more, and comes with the rules. */
  #fields(): readonly TemplateResult[] {
    const { words } = this;
    return [
      industryField(words, {
        industry: this.business.industry,
        unsure: this.isUnsure('industry'),
        onIndustry: (industry) => this.answer({ industry }),
      }),
      placesField(words, {
        chosen: this.#chosen,
        unsure: this.isUnsure('region'),
        onChoose: (chosen) => this.#onPlaces(chosen),
        onUnsure: () => this.#onPlaces(undefined),
      }),
      this.#front?.employees() ?? html`<div class="later"></div>`,
    ];
  }

  #steps(): TemplateResult {
    const { words, step } = this;
    const last = openingQuestions.length - 1;
    const values = { index: this.locale.number(step + 1), count: this.locale.number(last + 1) };
    return html`
      <div class="steps">
        <button part="button" type="button" ?disabled=${step === 0} @click=${() => this.#go(step - 1)}>
          ${words.back}
        </button>
        <button class="primary" part="button" type="button" @click=${() => this.#go(step + 1)}>
          ${step === last ? words.seeResult : words.next}
        </button>
        <span class="progress">${fill(words.progress, values)}</span>
      </div>
    `;
  }

  /** The first place is the seat, by which other widgets count; the rest are customers. */
  #onPlaces(chosen: readonly Region[] | undefined): void {
    this.#places = chosen;
    const { region } = this.business;
    if (chosen?.length === 0) this.interacted();
    else this.answer({ region: region && chosen?.includes(region) ? region : chosen?.[0] });
    this.requestUpdate();
  }

  async #go(step: number): Promise<void> {
    if (step === openingQuestions.length) {
      this.renderRoot.querySelector<HTMLElement>('.result')?.focus();
      return;
    }
    this.step = step;
    this.#tellStep(step);
    await this.updateComplete;
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
}
