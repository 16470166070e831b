// The same with Lit and nothing else: no wall, no words of other languages, no styles.
import asked from 'bench:questions';
import { html, LitElement, type TemplateResult } from 'lit';
import { type Answers, amountAt, grouped, told } from './plain-estimate.ts';

type Question = (typeof asked.questions)[number];

class BareCalculator extends LitElement {
  #answers: Readonly<Record<string, string | number | undefined>> = {};

  protected override render(): TemplateResult {
    return html`
      <h2>${asked.title}</h2>
      ${asked.questions.map((question) => this.#question(question))}
      <output>${told(this.#answers as Answers)}</output>
    `;
  }

  #question(question: Question): TemplateResult {
    const { id, label, help } = question;
    return html`
      <p>
        <label>${label} ${question.options ? this.#choice(question) : this.#number(question)}</label>
        <button type="button" @click=${() => this.#answer(id, undefined)}>Not sure</button>
        <small>${help}</small>
      </p>
    `;
  }

  #choice({ id, options = [] }: Question): TemplateResult {
    return html`
      <select
        name=${id}
        .value=${this.#answers[id] ?? ''}
        @change=${(event: Event) => this.#answer(id, (event.target as HTMLSelectElement).value || undefined)}
      >
        <option value="">Choose</option>
        ${options.map(({ value, label }) => html`<option value=${value}>${label}</option>`)}
      </select>
    `;
  }

  #number({ id, label, ends }: Question): TemplateResult {
    const value = this.#answers[id];
    return html`
      <input
        name=${id}
        inputmode="decimal"
        autocomplete="off"
        .value=${value === undefined ? '' : typeof value === 'number' ? grouped(value) : value}
        @input=${(event: Event) => {
          const { value: text } = event.target as HTMLInputElement;
          const amount = Number(text.replaceAll(',', ''));
          this.#answer(id, Number.isFinite(amount) && text ? amount : undefined);
        }}
      />
      <input
        type="range"
        max="200"
        aria-label=${label}
        @input=${(event: Event) => {
          this.#answer(id, amountAt(Number((event.target as HTMLInputElement).value), ends!));
        }}
      />
    `;
  }

  #answer(id: string, value: string | number | undefined): void {
    this.#answers = { ...this.#answers, [id]: value };
    this.requestUpdate();
  }
}

customElements.define('bare-calculator', BareCalculator);
