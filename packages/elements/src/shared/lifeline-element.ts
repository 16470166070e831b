import { currencyFor } from '@lifeline-kit/core/currency';
import type { BusinessProfile } from '@lifeline-kit/core/profile';
import type { BasicMessages } from '@lifeline-kit/locales/basics/messages';
import type { CommonMessages } from '@lifeline-kit/locales/common/messages';
import {
  adoptStyles,
  type CSSResult,
  type CSSResultGroup,
  html,
  nothing,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import type { ConfigProblem } from './config.ts';
import {
  type EventBase,
  LifelineChangeEvent,
  LifelineErrorEvent,
  LifelineReadyEvent,
  LifelineResultEvent,
  LifelineStartEvent,
} from './events.ts';
import { LiveRegion } from './live-region.ts';
import { type Catalogue, LocaleController } from './locale-controller.ts';
import { media } from './media.ts';
import type * as offers from './offer.ts';
import { painted } from './painted.ts';
import { ProfileController } from './profile-controller.ts';
import type { ProfilePatch } from './profile-store.ts';
import { randomId } from './random-id.ts';
import { factSettings } from './settings.ts';
import { SettingsElement } from './settings-element.ts';
import { tokens } from './tokens.ts';
import { usableProfile } from './usable-profile.ts';
import { warn } from './warn.ts';

/** Milliseconds after the last answer until the result counts as the person's own. */
const settled = 1000;
/**
 * What every widget shares: its settings, the wall around the inside, the profile of the page,
 * words, events.
 *
 * Until settings and words are there, what the page put between the tags stays to be seen.
 */
export abstract class LifelineElement<
  M extends object,
  R,
  C extends BasicMessages = CommonMessages,
> extends SettingsElement {
  static override styles: CSSResultGroup = tokens;

  /** Settles when settings, words and model are there and the element has shown itself. */
  readonly ready: Promise<void>;

  protected readonly locale: LocaleController<C & M>;

  readonly #instanceId = randomId();
  readonly #late: CSSResult[] = [];
  readonly #live = new LiveRegion(this);
  readonly #profile = new ProfileController(this);
  readonly #told = new Set<string>();
  readonly #darkSystem = media('(prefers-color-scheme: dark)');
  readonly #onDarkSystem = (): void => this.requestUpdate();
  #settle: () => void = () => {};
  #seenChanges = -1;
  #prefilled: BusinessProfile = {};
  #rewritten: Rewritten = { texts: undefined, of: new Map() };
  #checkedTexts: Texts | undefined;
  #isReady = false;
  #isShown = false;
  #started = false;
  #resulted = false;
  #resultTimer: ReturnType<typeof setTimeout> | undefined;
  #isOffered = false;
  #offers: typeof offers | undefined;

  constructor(catalogue: Catalogue<C & M>) {
    super();
    this.ready = new Promise((resolve) => {
      this.#settle = resolve;
    });
    this.locale = new LocaleController(this, catalogue, (language) => {
      const message = `the words of ${language} did not load`;
      this.complain({ code: 'language-unreachable', where: 'lang', message });
    });
    const hostUpdated = (): void => {
      this.#begin();
      this.#checkTexts();
    };
    this.addController({ hostUpdated });
  }

  /** The result for the present answers. */
  abstract get result(): R;

  /** True when every opening question has an answer or "not sure". */
  protected abstract get answered(): boolean;

  /** The inside, once words and settings are there. */
  protected abstract renderContent(): TemplateResult;

  /** Fetches what the result is worked out with; until then `result` has nothing to tell. */
  protected abstract loadModel(): Promise<void>;

  /** Words of the parts that came late. */
  protected get lateWords(): readonly object[] {
    return [];
  }

  /** What a lead takes along of the result; `undefined` where there is nothing to take. */
  protected leadSummary(): offers.LeadSummary | undefined {
    return undefined;
  }

  /** The lead form, to stand below the result; nothing before a person has come to one. */
  protected get leadForm(): TemplateResult | undefined {
    if (!this.#isReady || !this.#isOffered || this.setting('leadTo') === 'none') return undefined;
    // The form is of the family: it reads what a widget keeps from the page.
    return this.#offers?.offerView(this as unknown as offers.Offering);
  }

  /** The button that leads on from the result, where the page names one. */
  protected get callToAction(): TemplateResult | typeof nothing {
    const [label, href] = [this.setting('ctaLabel'), this.setting('ctaHref')];
    return label && href ? html`<a class="cta" part="button" href=${href}>${label}</a>` : nothing;
  }

  /** Takes back what a person did in this widget. */
  protected abstract clearAnswers(): void;

  /** A sentence for those who hear the result; nothing where there is none. */
  protected abstract spokenResult(): string;

  /** What is known of the business: the page's prefill, and over it what people answered. */
  protected get business(): BusinessProfile {
    this.#readSettings();
    const business = this.#profile.business(this.setting('currency'));
    return Object.assign(business, { currency: business.currency ?? currencyFor(business.region) });
  }

  /** Words of the language, with the page's own in their place. */
  protected get words(): C & M {
    return this.reworded(this.locale.words);
  }

  /** Any words of this widget, with the page's own in their place. */
  protected reworded<W extends object>(words: W): W {
    const { texts } = this.configured;
    if (!texts) return words;
    if (this.#rewritten.texts !== texts) this.#rewritten = { texts, of: new Map() };
    let own = this.#rewritten.of.get(words);
    if (!own) {
      const known = Object.entries(texts).filter(([key]) => Object.hasOwn(words, key));
      own = { ...words, ...Object.fromEntries(known) };
      this.#rewritten.of.set(words, own);
    }
    return own as W;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#darkSystem?.addEventListener('change', this.#onDarkSystem);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#darkSystem?.removeEventListener('change', this.#onDarkSystem);
    clearTimeout(this.#resultTimer);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.#readSettings();
  }

  protected override render(): TemplateResult {
    const { dir, language } = this.locale;
    return html`
      <div
        class="root"
        lang=${language}
        dir=${dir}
        data-theme=${this.#theme()}
        data-font=${this.setting('font')}
        ?data-waiting=${this.#isWaiting}
      >
        ${this.#isWaiting ? html`<slot></slot>` : this.renderContent()} ${this.#live.render()}
      </div>
    `;
  }

  /** Forgets what people answered, as between two visitors; the page's prefill comes back. */
  reset(): void {
    clearTimeout(this.#resultTimer);
    this.#started = false;
    this.#resulted = false;
    this.#isOffered = false;
    this.#profile.reset();
    this.clearAnswers();
    this.requestUpdate();
  }

  /** Sets what the page knows of the business; what a person answered stays. */
  prefill(profile: BusinessProfile): void {
    const usable = usableProfile(profile, (field, message) =>
      this.complain({ code: 'invalid-attribute', where: `prefill.${field}`, message }),
    );
    this.#prefilled = { ...this.#prefilled, ...usable };
    this.#seenChanges = -1;
    this.requestUpdate();
  }

  /** The result, as plain data. */
  toJSON(): R {
    return this.result;
  }

  /** A person's answer; `undefined` is "not sure". */
  protected answer(patch: ProfilePatch): void {
    this.#readSettings();
    this.#profile.answer(patch);
    this.interacted();
  }

  /**
   * Answers that a link or a file brings: they count as the person's, and nothing is fired. With them
   * there is a finished result, so the form is offered.
   */
  protected takeOver(answers: ProfilePatch): void {
    this.#readSettings();
    this.#profile.answer(answers);
    this.offerForm();
  }

  /** Whether a person said, here or in another widget of the page, that they are not sure. */
  protected isUnsure(field: keyof BusinessProfile): boolean {
    return this.#profile.isUnsure(field);
  }

  /** A person changed something that moves the result. */
  protected interacted(): void {
    if (!this.#started) {
      this.#started = true;
      this.dispatchEvent(new LifelineStartEvent(this.eventBase()));
    }
    const { result } = this;
    this.dispatchEvent(new LifelineChangeEvent({ ...this.eventBase(), result }));
    this.announce(this.spokenResult());
    clearTimeout(this.#resultTimer);
    if (!this.answered) return;
    if (this.#resulted) this.#resultTimer = setTimeout(() => this.#conclude(), settled);
    else this.#conclude();
  }

  /** Offers the form, which is fetched now. Where it cannot be had, the result stands as it is. */
  protected async offerForm(): Promise<void> {
    if (this.setting('leadTo') === 'none') return;
    this.#isOffered = true; // unless a reset comes first
    try {
      this.#offers ??= await import('./offer.ts');
      this.requestUpdate();
    } catch {
      const message = 'the form did not load';
      this.complain({ code: 'form-unreachable', where: 'lead-to', message });
    }
  }

  /** Takes on the styles of a part that came late. */
  protected wear(styles: readonly CSSResult[]): void {
    const { elementStyles } = this.constructor as typeof LifelineElement;
    this.#late.push(...styles);
    adoptStyles(this.renderRoot as ShadowRoot, [...elementStyles, ...this.#late]);
  }

  /** Says a sentence to those who cannot see it, once nothing has changed for a moment. */
  protected announce(sentence: string): void {
    this.#live.announce(sentence);
  }

  /** What every event tells. */
  protected eventBase(): EventBase {
    const partnerId = this.setting('partnerId');
    const campaign = this.setting('campaign');
    return {
      element: this.localName,
      instanceId: this.#instanceId,
      eventId: randomId(),
      ...(partnerId !== undefined && { partnerId }),
      ...(campaign !== undefined && { campaign }),
    };
  }

  /** Tells the page, once, what cannot be used. */
  protected override complain({ code, where, message: reason }: ConfigProblem): void {
    const message = `${where}: ${reason}`;
    if (this.#told.has(message)) return;
    this.#told.add(message);
    warn(`<${this.localName}> ${message}`);
    // Not while rendering: a listener may set the element right.
    queueMicrotask(() => {
      const detail = { ...this.eventBase(), code, attribute: where, message };
      this.dispatchEvent(new LifelineErrorEvent(detail));
    });
  }

  get #isWaiting(): boolean {
    return !this.#isShown && (this.awaitsConfig || this.locale.isPending);
  }

  #begin(): void {
    if (this.#isShown || this.#isWaiting) return;
    this.#isShown = true;
    this.#start();
  }

  async #start(): Promise<void> {
    await painted();
    try {
      await this.loadModel();
    } catch (error) {
      const message = `gives no result: ${error}`;
      this.complain({ code: 'model-unreachable', where: 'model', message });
    }
    this.#isReady = true;
    this.requestUpdate();
    await this.updateComplete;
    this.#settle();
    this.dispatchEvent(new LifelineReadyEvent(this.eventBase()));
  }

  #conclude(): void {
    this.#resulted = true;
    const { result } = this;
    this.dispatchEvent(new LifelineResultEvent({ ...this.eventBase(), result }));
    this.offerForm();
  }

  /** Brings the profile in line with the settings, if they changed. */
  #readSettings(): void {
    if (this.settingChanges === this.#seenChanges) return;
    this.#seenChanges = this.settingChanges;
    this.#profile.use(this.setting('profile'), this.setting('storage'));
    const facts = Object.keys(factSettings).map((name) => [
      name,
      this.setting(name as keyof typeof factSettings),
    ]);
    this.#profile.prefill = {
      ...this.configured.prefill,
      ...Object.fromEntries(facts.filter(([, value]) => value !== undefined)),
      ...this.#prefilled,
    };
  }

  /** Once every part of the widget is there, a text that none of them knows is a mistake. */
  #checkTexts(): void {
    const { texts } = this.configured;
    if (!texts || !this.#isReady || this.#checkedTexts === texts) return;
    this.#checkedTexts = texts;
    const parts = [this.locale.words, ...this.lateWords];
    for (const key of Object.keys(texts)) {
      if (parts.some((words) => Object.hasOwn(words, key))) continue;
      const message = 'is no text of this widget';
      this.complain({ code: 'invalid-config', where: `texts.${key}`, message });
    }
  }

  #theme(): 'light' | 'dark' {
    const theme = this.setting('theme');
    if (theme !== 'auto') return theme;
    return this.#darkSystem?.matches ? 'dark' : 'light';
  }
}

type Texts = Readonly<Record<string, string>>;

/** Words with the page's own among them, by what they were made from. */
interface Rewritten {
  readonly texts: Texts | undefined;
  readonly of: Map<object, object>;
}
