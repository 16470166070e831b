import type { ContactField, LeadProgress, SpamSignal } from '@lifeline-kit/core/lead';
import type { Config } from '@lifeline-kit/core/schema';
import type { BasicMessages } from '@lifeline-kit/locales/basics/messages';
import type { LeadFormMessages } from '@lifeline-kit/locales/lead-form/messages';
import {
  html,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { cardStyles } from '../shared/card-styles.ts';
import { type EventBase, LifelineStartEvent } from '../shared/events.ts';
import { fieldStyles } from '../shared/field-styles.ts';
import { LifelineElement } from '../shared/lifeline-element.ts';
import type { Offering } from '../shared/offer.ts';
import { randomId } from '../shared/random-id.ts';
import type { SettingName, SettingValue } from '../shared/settings.ts';
import { attribution, currentVisit } from './attribution.ts';
import { catalogue } from './catalogue.ts';
import type { Composed } from './compose.ts';
import type { Typed } from './contact-errors.ts';
import { Delivery } from './delivery.ts';
import { Draft } from './draft.ts';
import { Entries } from './entries.ts';
import { type FormSettings, formSettings, type SettingsProblem } from './form-settings.ts';
import { type FormContext, formView } from './form-view.ts';
import { mailHref } from './mail-href.ts';
import { mailText, readable } from './mail-text.ts';
import { shownPurposes } from './purposes.ts';
import { type LeadActions, statusText, statusView, undeliveredView } from './status-view.ts';
import { styles } from './styles.ts';

export type {
  LifelineLeadErrorEvent,
  LifelineLeadEvent,
  LifelineLeadPrepareEvent,
  LifelineLeadRequestEvent,
} from './events.ts';

/**
 * @summary Asks how to reach the visitor, shows exactly what is sent, and says how far it has come.
 * @tag lifeline-lead-form
 * @since 0.1
 *
 * @event {LifelineReadyEvent} lifeline-ready - The form has shown itself.
 * @event {LifelineStartEvent} lifeline-start - A person typed something.
 * @event {LifelineLeadPrepareEvent} lifeline-lead-prepare - The form looks for whoever delivers.
 * @event {LifelineLeadRequestEvent} lifeline-lead-request - A person sends; the only event with personal data.
 * @event {LifelineLeadEvent} lifeline-lead - The lead is delivered, or kept to be.
 * @event {LifelineLeadErrorEvent} lifeline-lead-error - The lead could not be sent.
 * @event {LifelineErrorEvent} lifeline-error - A setting cannot be used.
 *
 * @slot - Shown without script, until the element is there, and where the form cannot be shown.
 * @slot title - In place of the heading.
 * @slot intro - In place of the sentence below it.
 *
 * @csspart card - The whole.
 * @csspart heading - Headings.
 * @csspart field - An entry with its label.
 * @csspart input - A control.
 * @csspart button - A button.
 * @csspart consent - A box with what it agrees to.
 * @csspart error - What is wrong with an entry.
 */
export class LeadFormElement extends LifelineElement<
  LeadFormMessages,
  LeadProgress | undefined,
  BasicMessages
> {
  static override properties: PropertyDeclarations = {
    offer: { attribute: false },
    isPreviewOpen: { state: true },
    said: { state: true },
  };

  static override styles = [LifelineElement.styles, fieldStyles, cardStyles, styles];

  /** The widget under whose result the form stands; its settings count then. */
  offer?: Offering | undefined;

  private isPreviewOpen = false;
  private said = '';

  readonly #entries = new Entries(() => this.requestUpdate());
  readonly #delivery = new Delivery(this, () => this.eventBase());
  readonly #draft = new Draft(() => this.requestUpdate());
  readonly #trapName = `f${randomId()}`;
  #hasStarted = false;
  /** What is made ready to be sent; nothing while nothing is. */
  #sending: object | undefined;
  #spoken = '';

  constructor() {
    super(catalogue);
  }

  /** How far the last lead has come; nothing of its content. */
  override get result(): LeadProgress | undefined {
    return this.#delivery.progress;
  }

  protected override get configured(): Config {
    return this.offer?.configured ?? super.configured;
  }

  protected override get answered(): boolean {
    return false;
  }

  protected override setting<N extends SettingName>(name: N): SettingValue<N> {
    return this.offer ? this.offer.setting(name) : super.setting(name);
  }

  protected override eventBase(): EventBase {
    return this.offer?.eventBase() ?? super.eventBase();
  }

  protected override async loadModel(): Promise<void> {
    this.#draft.begin();
    this.#delivery.prepare();
  }

  protected override clearAnswers(): void {
    this.#entries.clear();
    this.isPreviewOpen = false;
    this.#hasStarted = false;
    this.#sending = undefined;
    this.#delivery.settle();
    this.#draft.begin();
  }

  /** Empties the form; the profile of the page is not its own. */
  override reset(): void {
    this.clearAnswers();
    this.requestUpdate();
  }

  protected override spokenResult(): string {
    const { progress } = this.#delivery;
    const settings = this.#settings();
    if (!progress || 'where' in settings) return '';
    const { words } = this;
    const text = statusText({ progress, words, ...this.#told(settings) });
    return `${words[`state.${progress.state}`]} ${text}`;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const spoken = this.spokenResult();
    if (spoken === this.#spoken) return;
    this.#spoken = spoken;
    if (spoken) this.announce(spoken);
  }

  protected override renderContent(): TemplateResult {
    const settings = this.#settings();
    if ('where' in settings) {
      this.complain({ code: 'invalid-attribute', ...settings });
      return html`<slot></slot>`;
    }
    const { words } = this;
    const { progress } = this.#delivery;
    return html`
      <section class=${this.offer ? 'panel' : 'card'} part="card">
        ${this.#oldLeads(settings)}
        ${this.setting('mode') === 'test' ? html`<p class="test-mode">${words.testMode}</p>` : nothing}
        ${progress ? this.#status(settings, progress) : formView(this.#formContext(settings))}
      </section>
    `;
  }

  #formContext(settings: FormSettings): FormContext {
    return {
      settings,
      entries: this.#entries,
      words: this.words,
      number: (value) => this.locale.number(value, 0),
      recipients: this.#told(settings).recipients,
      isOffered: this.offer !== undefined,
      hasResult: this.offer?.leadSummary() !== undefined,
      isPreviewOpen: this.isPreviewOpen,
      preview: this.isPreviewOpen ? this.#compose(settings)?.body : undefined,
      trapName: this.#trapName,
      actions: {
        onType: (field, text) => this.#onType(field, text, settings),
        onSubmit: (event) => this.#onSubmit(event, settings),
        onFocus: () => settings.challenge && this.#delivery.prove(settings.challenge),
        onPreview: (isOpen) => {
          this.isPreviewOpen = isOpen;
        },
        onGoTo: (field) => this.#control(field)?.focus(),
      },
    };
  }

  #status(settings: FormSettings, progress: LeadProgress): TemplateResult {
    const { words } = this;
    const { sent } = this.#delivery;
    if (!sent) return html`<p>${words.loading}</p>`;
    const content = mailText(sent.lead, words);
    const isOver = progress.state === 'failed';
    return statusView({
      progress,
      content,
      words,
      mailHref: mailHref(settings.mail, content),
      ...this.#told(settings),
      actions: {
        ...this.#copying(content),
        onRetry: () => this.#delivery.send(sent, settings.destination),
        onEdit: isOver ? () => this.#edit() : undefined,
        onDiscard: isOver ? () => this.#delivery.discard(sent.lead.data.id) : undefined,
        onAgain: () => this.#again(),
      },
    });
  }

  #oldLeads(settings: FormSettings): readonly TemplateResult[] {
    const { words } = this;
    const current = this.#delivery.sent?.lead.data.id;
    return this.#delivery.old
      .filter(({ id }) => id !== current)
      .map((old) => {
        const content = readable(old.body, words);
        return undeliveredView(old, this.locale.date(new Date(old.since)), {
          content,
          words,
          mailHref: mailHref(settings.mail, content),
          ...this.#told(settings),
          actions: {
            ...this.#copying(content),
            onRetry: () => this.#delivery.retryOld(old.id),
            onDiscard: () => this.#delivery.discard(old.id),
          },
        });
      });
  }

  #copying(content: string): Pick<LeadActions, 'onCopy' | 'said'> {
    return { said: this.said, onCopy: () => this.#copy(content) };
  }

  /** Settings as they count; or why there can be no form. */
  #settings(): FormSettings | SettingsProblem {
    return formSettings({
      to: this.setting('leadTo'),
      url: this.setting('leadUrl'),
      format: this.setting('leadFormat'),
      brand: this.setting('brandName'),
      privacyHref: this.setting('privacyHref'),
      lead: this.configured.lead ?? {},
      base: this.baseURI,
    });
  }

  /** What the words of a state are filled with. */
  #told({ recipients, destination }: FormSettings): {
    readonly recipients: string;
    readonly isMail: boolean;
  } {
    return {
      recipients: this.locale.list(recipients),
      isMail: destination.to === 'mailto',
    };
  }

  /** The lead as it would be sent now; the same one for as long as nothing in it changes. */
  #compose(settings: FormSettings): Composed | undefined {
    const { words } = this;
    const visit = currentVisit();
    const { proof } = this.#delivery;
    const { typed, granted, attaches, trap } = this.#entries;
    const signals: readonly SpamSignal[] = [
      ...(trap ? (['honeypot'] as const) : []),
      ...(settings.challenge && !proof ? (['no-proof'] as const) : []),
    ];
    const content = {
      mode: this.setting('mode'),
      typed,
      purposes: shownPurposes(settings, words).map((purpose) => ({
        ...purpose,
        granted: purpose.by === 'button' || granted.has(purpose.purpose),
      })),
      settings,
      attribution: attribution(visit, this.setting('campaign'), settings.pageQuery),
      globalPrivacyControl: visit.globalPrivacyControl,
      language: this.locale.language,
      summary: attaches ? this.offer?.leadSummary() : undefined,
      signals,
      proof,
    };
    return this.#draft.compose(content, this.eventBase(), words);
  }

  #onType(field: ContactField, text: string, settings: FormSettings): void {
    if (!this.#hasStarted) {
      this.#hasStarted = true;
      this.dispatchEvent(new LifelineStartEvent(this.eventBase()));
    }
    this.#entries.type({ [field]: text }, settings);
  }

  async #onSubmit(event: SubmitEvent, settings: FormSettings): Promise<void> {
    event.preventDefault();
    if (this.#sending || this.#delivery.progress) return; // a double click is one lead
    this.#entries.type(this.#filledIn(settings), settings);
    if (!this.#entries.try(settings)) return this.#focus('.summary');
    const sending = {};
    this.#sending = sending;
    try {
      await this.#makeReady(settings);
      if (this.#sending === sending) await this.#send(settings); // else the form was emptied meanwhile
    } finally {
      if (this.#sending === sending) this.#sending = undefined;
    }
  }

  async #makeReady(settings: FormSettings): Promise<void> {
    if (settings.challenge && !this.isPreviewOpen) await this.#delivery.proved();
    await this.#draft.hash(shownPurposes(settings, this.words).map(({ text }) => text));
  }

  async #send(settings: FormSettings): Promise<void> {
    const composed = this.#compose(settings);
    if (!composed) return;
    this.#draft.give();
    this.#delivery.send(composed, settings.destination);
    await this.#focus('.state');
  }

  /** Browsers that fill a form in do not always say so. */
  #filledIn({ fields }: FormSettings): Partial<Typed> {
    const found = fields.map((field) => [field, this.#control(field)?.value]);
    return Object.fromEntries(found.filter(([, text]) => text !== undefined));
  }

  /** A new message; what the visitor answered on the page stays. */
  #again(): void {
    this.clearAnswers();
    this.#focus('#name, #email, #phone');
  }

  #edit(): void {
    this.#delivery.mend();
    this.#focus('#name, #email, #phone');
  }

  async #copy(text: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      this.said = this.words.copied;
    } catch {
      this.said = this.words.copyFailed;
    }
  }

  #control(field: ContactField): HTMLInputElement | null {
    return this.renderRoot.querySelector<HTMLInputElement>(`#${field}`);
  }

  async #focus(selector: string): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }
}
