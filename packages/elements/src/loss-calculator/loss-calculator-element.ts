import { convert } from '@lifeline-kit/core/currency';
import type { estimateLoss, LossEstimate } from '@lifeline-kit/core/loss';
import type { BusinessProfile, Industry, Region } from '@lifeline-kit/core/profile';
import type { LossCalculatorMessages } from '@lifeline-kit/locales/loss-calculator/messages';
import { html, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { Drafts } from '../shared/drafts.ts';
import { LifelineStepEvent } from '../shared/events.ts';
import { fieldStyles } from '../shared/field-styles.ts';
import { numberField, selectField } from '../shared/fields.ts';
import { fill } from '../shared/fill.ts';
import { LifelineElement } from '../shared/lifeline-element.ts';
import { catalogue } from './catalogue.ts';
import { loadMethod } from './method.ts';
import type { Method } from './method-view.ts';
import {
  answeredCount,
  industryOptions,
  type NumberField,
  numberError,
  type OpeningQuestion,
  openingQuestions,
  readAnswer,
  regionOptions,
  sliderEnds,
} from './questions.ts';
import { resultView } from './result-view.ts';
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
  static override styles = [LifelineElement.styles, fieldStyles, styles];

  /** The question on show where the column is narrow, 0 for the first. */
  @state() private step = 0;
  /** What "How is this worked out?" shows, once it was opened. */
  @state() private method: Method | 'loading' | 'failed' | undefined;

  readonly #drafts = new Drafts(this);
  #estimated: { readonly key: string; readonly estimate: LossEstimate } | undefined;

  #estimateLoss: typeof estimateLoss | undefined;

  constructor() {
    super(catalogue);
  }

  /** A chunk of its own: questions show before it arrives, and its draws never hold them up. */
  protected override async loadModel(): Promise<void> {
    const { estimateLoss } = await import('@lifeline-kit/core/loss');
    this.#estimateLoss = estimateLoss;
  }

  /** The estimate for the present answers; `undefined` until `ready` has settled. */
  override get result(): LossEstimate | undefined {
    const { business } = this;
    const estimateLoss = this.#estimateLoss;
    if (!estimateLoss) return undefined;
    const evidence = this.setting('evidence');
    const key = JSON.stringify([business, evidence]);
    if (this.#estimated?.key !== key) {
      this.#estimated = { key, estimate: estimateLoss(business, { evidence }) };
    }
    return this.#estimated.estimate;
  }

  protected override get answered(): boolean {
    const { business } = this;
    return openingQuestions.every((field) => business[field] !== undefined || this.isUnsure(field));
  }

  protected override clearAnswers(): void {
    this.#drafts.clear();
    this.step = 0;
  }

  protected override spokenResult(): string {
    if (!this.result) return '';
    const { event, currency } = this.result;
    return fill(this.words.spoken, {
      low: this.locale.money(event.p10, currency),
      high: this.locale.money(event.p90, currency),
      p50: this.locale.money(event.p50, currency),
    });
  }

  protected override renderContent(): TemplateResult {
    const { words } = this;
    return html`
      <section class="card" part="card">
        <header class="intro">
          <slot name="title"><h2 part="heading">${words.title}</h2></slot>
          <slot name="intro"><p>${words.intro}</p></slot>
        </header>
        <div class="asking">
          <form class="questions" @submit=${(event: Event) => event.preventDefault()}>
            ${this.#questions(this.business)} ${this.#steps()}
          </form>
        </div>
        <div class="result" part="result" tabindex="-1">
          ${
            this.result
              ? resultView(this.result, answeredCount(this.business), words, this.locale)
              : html`<p class="waiting">${words.loading}</p>`
          }
        </div>
        <footer class="closing">
          ${this.#method()}
          <p class="notice">${words.notice}</p>
          <slot name="disclaimer"></slot>
          <slot name="footer"></slot>
        </footer>
      </section>
    `;
  }

  #questions(business: BusinessProfile): TemplateResult[] {
    const { words } = this;
    const { lang } = this.locale;
    const fields: Readonly<Record<OpeningQuestion, TemplateResult>> = {
      industry: selectField({
        ...this.#frame('industry'),
        choose: words.choose,
        value: business.industry ?? '',
        options: industryOptions(words, lang),
        onSelect: (value) => this.answer({ industry: (value || undefined) as Industry }),
      }),
      region: selectField({
        ...this.#frame('region'),
        choose: words.choose,
        value: business.region ?? '',
        options: regionOptions(words),
        onSelect: (value) => this.answer({ region: (value || undefined) as Region }),
      }),
      employees: this.#number('employees', business, { unitAfter: words.employeesUnit }),
      annualRevenue: this.#number('annualRevenue', business, {
        unitBefore: this.locale.currencySign(business.currency ?? 'USD'),
      }),
      records: this.#number('records', business, { unitAfter: words.recordsUnit }),
    };
    return openingQuestions.map(
      (field, index) =>
        html`<div class="question" ?data-current=${index === this.step}>${fields[field]}</div>`,
    );
  }

  #frame(field: OpeningQuestion) {
    const { words } = this;
    return {
      id: field,
      label: words[`${field}Label`],
      help: words[`${field}Help`],
      notSure: words.notSure,
      unsure: this.isUnsure(field),
      onUnsure: () => this.#onUnsure(field),
    };
  }

  #number(
    field: NumberField,
    business: BusinessProfile,
    unit: { readonly unitBefore?: string; readonly unitAfter?: string },
  ): TemplateResult {
    const value = business[field];
    const draft = this.#drafts.get(field);
    const rate = field === 'annualRevenue' ? convert(1, 'USD', business.currency ?? 'USD') : 1;
    const [low, high] = sliderEnds[field];
    return numberField({
      ...this.#frame(field),
      ...unit,
      text: draft?.text ?? (value === undefined ? '' : this.locale.number(value, 0)),
      error: draft?.error,
      onInput: (text) => this.#onInput(field, text),
      onLeave: () => this.#onLeave(field),
      slider: {
        low: low * rate,
        high: high * rate,
        value,
        say: (amount) => this.locale.number(amount, 0),
        onSlide: (amount) => this.#onSlide(field, amount),
      },
    });
  }

  #onInput(field: NumberField, text: string): void {
    this.#drafts.set(field, { text });
    const parsed = readAnswer(field, text, this.locale.lang);
    if (parsed === 'empty') this.answer({ [field]: undefined });
    else if (typeof parsed === 'number' && !this.#error(field, parsed)) {
      this.answer({ [field]: parsed });
    }
  }

  /** Only now is a mistake told: nobody is corrected while typing. */
  #onLeave(field: NumberField): void {
    const draft = this.#drafts.get(field);
    if (!draft) return;
    const error = this.#error(field, readAnswer(field, draft.text, this.locale.lang));
    if (error) this.#drafts.set(field, { text: draft.text, error });
    else this.#drafts.clear(field);
  }

  #onSlide(field: NumberField, amount: number): void {
    this.#drafts.clear(field);
    this.answer({ [field]: Math.round(amount) });
  }

  #onUnsure(field: OpeningQuestion): void {
    if (this.isUnsure(field))
      this.#focus(field); // to be answered after all
    else {
      this.#drafts.clear(field);
      this.answer({ [field]: undefined });
    }
  }

  #error(field: NumberField, parsed: ReturnType<typeof readAnswer>): string | undefined {
    return numberError(field, parsed, this.words, (value) => this.locale.number(value));
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

  async #go(step: number): Promise<void> {
    const count = openingQuestions.length;
    if (step === count) {
      this.renderRoot.querySelector<HTMLElement>('.result')?.focus();
      return;
    }
    this.step = step;
    const id = openingQuestions[step]!;
    this.dispatchEvent(new LifelineStepEvent({ ...this.eventBase(), id, index: step, count }));
    await this.updateComplete;
    this.#focus(id);
  }

  #focus(field: OpeningQuestion): void {
    this.renderRoot.querySelector<HTMLElement>(`#${field}`)?.focus();
  }

  #method(): TemplateResult {
    const { words, method } = this;
    return html`
      <details class="method" @toggle=${this.#onMethodToggle}>
        <summary>${words.method}</summary>
        ${
          method === undefined || !this.result
            ? nothing
            : typeof method === 'string'
              ? html`<p>${method === 'loading' ? words.loading : words.methodError}</p>`
              : method.view(
                  { html, nothing },
                  this.result,
                  this.business,
                  method,
                  words,
                  this.locale,
                )
        }
      </details>
    `;
  }

  async #onMethodToggle(event: Event): Promise<void> {
    if (!(event.target as HTMLDetailsElement).open) return;
    const { language } = this.locale;
    if (typeof this.method === 'object' && this.method.language === language) return;
    this.method = 'loading';
    try {
      this.method = await loadMethod(language);
    } catch {
      this.method = 'failed';
    }
  }
}
