import { currencyFor, exchangeRates } from '@lifeline-kit/core/currency';
import {
  type BusinessProfile,
  industries,
  type ProfileNumber,
  profileLimits,
  regions,
} from '@lifeline-kit/core/profile';
import type { Config } from '@lifeline-kit/core/schema';
import type { CommonMessages } from '@lifeline-kit/locales/common/messages';
import {
  type CSSResultGroup,
  html,
  LitElement,
  nothing,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { property } from 'lit/decorators.js';
import type { ConfigProblem } from './config.ts';
import {
  type ErrorCode,
  type EventBase,
  LifelineChangeEvent,
  LifelineErrorEvent,
  LifelineReadyEvent,
  LifelineResultEvent,
  LifelineStartEvent,
} from './events.ts';
import { LiveRegion } from './live-region.ts';
import { type Catalogue, LocaleController } from './locale-controller.ts';
import { parseNumber } from './parse-number.ts';
import { type ProfilePatch, sharedProfile, updateProfile } from './profile-store.ts';
import { randomId } from './random-id.ts';
import type { SharedProfile } from './runtime.ts';
import {
  type ChoiceName,
  type Choices,
  choiceDefaults,
  choices,
  numberAttributes,
} from './settings.ts';
import { readStored, writeStored } from './stored-profile.ts';
import { tokens } from './tokens.ts';

/** Milliseconds after the last answer until the result counts as the person's own. */
const settled = 1000;

/**
 * What every widget shares: attributes and configuration, the wall around the inside, the
 * profile of the page, words, events.
 *
 * A setting counts in this order: property, attribute, JSON in a `<script type="application/json">`
 * child, `config-src`, default. One that cannot be used is told once on the console and in a
 * `lifeline-error` event, and the next in order counts.
 */
export abstract class LifelineElement<M, R> extends LitElement {
  static override styles: CSSResultGroup = tokens;

  static override get observedAttributes(): string[] {
    // biome-ignore lint/complexity/noThisInStatic: Lit finishes the class at hand when it is asked
    return [...super.observedAttributes, ...Object.keys(numberAttributes)];
  }

  /** ISO 4217 of every amount; by region where it is not set. */
  @property() currency?: string;
  /** `auto` follows the reader's system, `light`, `dark`. */
  @property() theme?: string;
  /** Who is spoken to: `owner`, `family`, `growth`, `it`. */
  @property() audience?: string;
  /** Name of the profile that widgets of the page share, or `none`. */
  @property() profile?: string;
  /** Where answers are kept: `none`, `session`, `local`. */
  @property() storage?: string;
  /** Settings as JSON text or as an object. */
  @property() config?: unknown;
  /** Address of settings as JSON. */
  @property({ attribute: 'config-src' }) configSrc?: string;
  /** Whose losses are shown: `claims` or `public-record`. */
  @property() evidence?: string;
  /** `kit`, or `page` for the font around the element. */
  @property() font?: string;
  /** When to start: `lazy` near the screen, `eager` at once. Read by the autoloader. */
  @property() loading?: string;
  /** Code of the industry, as prefill. */
  @property() industry?: string;
  /** Code of the region, as prefill. */
  @property() region?: string;
  /** Id of the partner on whose page this is, for every event. */
  @property({ attribute: 'partner-id' }) partnerId?: string;
  /** Name of the campaign, for every event. */
  @property() campaign?: string;

  /** Settles when settings and words are there and the element has shown itself. */
  readonly ready: Promise<void>;

  protected readonly locale: LocaleController<CommonMessages & M>;

  readonly #instanceId = randomId();
  readonly #live = new LiveRegion(this);
  readonly #own = new Set<PropertyKey>();
  readonly #told = new Set<string>();
  readonly #listener = (): void => this.requestUpdate();
  readonly #darkSystem = globalThis.matchMedia?.('(prefers-color-scheme: dark)');
  #settle: () => void = () => {};
  #shared: SharedProfile | undefined;
  #sharedName: string | undefined;
  #config: Config = {};
  #configRead: Promise<void> | undefined;
  #prefilled: BusinessProfile = {};
  #readingAttribute = false;
  #isReady = false;
  #started = false;
  #resulted = false;
  #resultTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(catalogue: Catalogue<CommonMessages & M>) {
    super();
    this.ready = new Promise((resolve) => {
      this.#settle = resolve;
    });
    this.locale = new LocaleController(this, catalogue);
  }

  /** The result for the present answers. */
  abstract get result(): R;

  /** True when every opening question has an answer or "not sure". */
  protected abstract get answered(): boolean;

  /** The inside, once words and settings are there. */
  protected abstract renderContent(): TemplateResult;

  /** Fetches what the result is worked out with; until then `result` has nothing to tell. */
  protected abstract loadModel(): Promise<void>;

  /** Takes back what a person did in this widget. */
  protected abstract clearAnswers(): void;

  /** A sentence for those who hear the result; nothing where there is none. */
  protected abstract spokenResult(): string;

  /** What is known of the business: the page's prefill, and over it what people answered. */
  protected get business(): BusinessProfile {
    const { value } = this.#profile();
    return { ...value, currency: this.#currency(value) };
  }

  /** Words of the language, with the page's own in their place. */
  protected get words(): CommonMessages & M {
    const words = this.locale.words ?? ({} as CommonMessages & M);
    const { texts } = this.#config;
    return texts ? { ...words, ...texts } : words;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#darkSystem?.addEventListener('change', this.#listener);
    this.#profile().listeners.add(this.#listener);
    this.#configRead ??= this.#start();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#darkSystem?.removeEventListener('change', this.#listener);
    this.#shared?.listeners.delete(this.#listener);
    clearTimeout(this.#resultTimer);
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    const field = this.#attributeFields().find(([, attribute]) => attribute === name)?.[0];
    if (field !== undefined && this.#own.has(field)) return; // a script's property goes first
    this.#readingAttribute = true;
    super.attributeChangedCallback(name, old, value);
    this.#readingAttribute = false;
    if (this.#configRead && name in numberAttributes) this.#prefill();
  }

  override requestUpdate(...args: Parameters<LitElement['requestUpdate']>): void {
    const [name] = args;
    // Lit asks for the first update before the fields of this class exist.
    if (name !== undefined && #own in this && !this.#readingAttribute) {
      if (this[name as keyof this] === undefined) this.#own.delete(name);
      else this.#own.add(name);
    }
    super.requestUpdate(...args);
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (!this.#configRead) return;
    if (changed.has('config') || changed.has('configSrc')) this.#configRead = this.#readConfig();
    if (changed.has('profile')) this.#moveProfile();
    if (changed.has('industry') || changed.has('region')) this.#prefill();
  }

  protected override render(): TemplateResult {
    const { dir, lang, words } = this.locale;
    return html`
      <div
        class="root"
        lang=${lang}
        dir=${dir}
        data-theme=${this.#theme()}
        data-font=${this.choice('font')}
      >
        ${this.#isReady && words ? this.renderContent() : nothing} ${this.#live.render()}
      </div>
    `;
  }

  /** Forgets the person's answers, as between two visitors; prefills come back. */
  reset(): void {
    clearTimeout(this.#resultTimer);
    this.#started = false;
    this.#resulted = false;
    this.#prefilled = {};
    this.#profile().value = {};
    this.clearAnswers();
    this.#prefill();
    this.#store();
    this.requestUpdate();
  }

  /** Sets what the page knows of the business; what a person answered stays. */
  prefill(profile: BusinessProfile): void {
    this.#fillIn(profile);
  }

  /** The result, as plain data. */
  toJSON(): R {
    return this.result;
  }

  /** A setting that takes one of a few words. */
  protected choice<N extends ChoiceName>(name: N): Choices[N] {
    const allowed = choices[name] as readonly string[];
    const own = (this as unknown as Record<string, unknown>)[name];
    if (own !== undefined && own !== null) {
      if (typeof own === 'string' && allowed.includes(own)) return own as Choices[N];
      this.#refuse(name, own, allowed.join(', '));
    }
    return (this.#config[name] as Choices[N] | undefined) ?? choiceDefaults[name];
  }

  /** A person's answer; `undefined` is "not sure". */
  protected answer(patch: ProfilePatch): void {
    updateProfile(this.#profile(), patch);
    this.#store();
    this.interacted();
  }

  /** A person changed something that moves the result. */
  protected interacted(): void {
    if (!this.#started) {
      this.#started = true;
      this.dispatchEvent(new LifelineStartEvent(this.eventBase()));
    }
    const { result } = this;
    this.dispatchEvent(new LifelineChangeEvent({ ...this.eventBase(), result }));
    this.#live.announce(this.spokenResult());
    clearTimeout(this.#resultTimer);
    if (!this.answered) return;
    if (this.#resulted) this.#resultTimer = setTimeout(() => this.#concluded(), settled);
    else this.#concluded();
  }

  /** What every event tells. */
  protected eventBase(): EventBase {
    const partnerId = this.partnerId ?? this.#config.partnerId;
    const campaign = this.campaign ?? this.#config.campaign;
    return {
      element: this.localName,
      instanceId: this.#instanceId,
      eventId: randomId(),
      ...(partnerId !== undefined && { partnerId }),
      ...(campaign !== undefined && { campaign }),
    };
  }

  #concluded(): void {
    this.#resulted = true;
    const { result } = this;
    this.dispatchEvent(new LifelineResultEvent({ ...this.eventBase(), result }));
  }

  async #start(): Promise<void> {
    this.#fillIn(readStored(this.choice('storage'), this.#profileName()));
    await this.#readConfig();
    await this.locale.ready;
    this.#isReady = true;
    this.requestUpdate();
    await this.updateComplete;
    await this.loadModel();
    this.requestUpdate();
    await this.updateComplete;
    this.#settle();
    this.dispatchEvent(new LifelineReadyEvent(this.eventBase()));
  }

  async #readConfig(): Promise<void> {
    const { config, configSrc: src } = this;
    const script = this.querySelector(':scope > script[type="application/json"]');
    const child = script?.textContent?.trim() || undefined;
    const report = ({ code, where, message }: ConfigProblem): void =>
      this.#complain(code, where, message);
    if (config !== undefined || child !== undefined || src !== undefined) {
      const { readConfig } = await import('./config.ts');
      this.#config = await readConfig({ config, child, src, base: document.baseURI }, report);
    } else this.#config = {};
    this.#prefill();
    this.requestUpdate();
  }

  #refuse(attribute: string, value: unknown, allowed: string): void {
    const shown = JSON.stringify(String(value).slice(0, 40));
    this.#complain('invalid-attribute', attribute, `${shown} must be one of: ${allowed}`);
  }

  #complain(code: ErrorCode, attribute: string, reason: string): void {
    const message = `${attribute}: ${reason}`;
    if (this.#told.has(message)) return;
    this.#told.add(message);
    console.warn(`<${this.localName}> ${message}`);
    const detail = { ...this.eventBase(), code, attribute, message };
    // Not while rendering: a listener may set the element right.
    queueMicrotask(() => this.dispatchEvent(new LifelineErrorEvent(detail)));
  }

  /** Reads the prefill attributes and the configuration's prefill into the profile. */
  #prefill(): void {
    this.#fillIn({ ...this.#config.prefill, ...this.#attributePrefill() });
  }

  /** Fills fields that nobody answered: empty ones, and those that an earlier prefill set. */
  #fillIn(profile: ProfilePatch): void {
    const shared = this.#profile();
    const before = this.#prefilled as Record<string, unknown>;
    const now = shared.value as Record<string, unknown>;
    const open = Object.entries(profile).filter(
      ([field, value]) =>
        value !== undefined && (field in before ? now[field] === before[field] : !(field in now)),
    );
    this.#prefilled = { ...before, ...profile } as BusinessProfile;
    if (open.length > 0) updateProfile(shared, Object.fromEntries(open));
  }

  #attributePrefill(): BusinessProfile {
    const filled: Record<string, string | number> = {};
    const codes = {
      industry: [this.industry, industries],
      region: [this.region, regions],
    } as const;
    for (const [name, [value, allowed]] of Object.entries(codes)) {
      if (value === undefined || value === null) continue;
      if ((allowed as readonly string[]).includes(value)) filled[name] = value;
      else this.#refuse(name, value, allowed.join(', '));
    }
    for (const [attribute, field] of Object.entries(numberAttributes)) {
      const text = this.getAttribute(attribute);
      if (text === null) continue;
      const value = parseNumber(text, 'en');
      const { low, high } = profileLimits[field as ProfileNumber];
      if (typeof value === 'number' && value >= low && value <= high) filled[field] = value;
      else this.#refuse(attribute, text, `a number from ${low} to ${high}`);
    }
    return filled as BusinessProfile;
  }

  #currency(profile: BusinessProfile): string {
    const known = Object.keys(exchangeRates.perUsd);
    if (this.currency !== undefined && this.currency !== null) {
      if (known.includes(this.currency)) return this.currency;
      this.#refuse('currency', this.currency, known.join(', '));
    }
    return this.#config.currency ?? profile.currency ?? currencyFor(profile.region);
  }

  #theme(): 'light' | 'dark' {
    const theme = this.choice('theme');
    if (theme === 'auto') return this.#darkSystem?.matches ? 'dark' : 'light';
    return theme;
  }

  #profileName(): string {
    return this.profile ?? this.#config.profile ?? 'page';
  }

  #profile(): SharedProfile {
    if (!this.#shared) {
      this.#sharedName = this.#profileName();
      this.#shared = sharedProfile(this.#sharedName);
    }
    return this.#shared;
  }

  #moveProfile(): void {
    if (this.#profileName() === this.#sharedName) return;
    this.#shared?.listeners.delete(this.#listener);
    this.#shared = undefined;
    this.#profile().listeners.add(this.#listener);
    this.#prefill();
  }

  #store(): void {
    writeStored(this.choice('storage'), this.#profileName(), this.#profile().value);
  }

  #attributeFields(): readonly (readonly [PropertyKey, string])[] {
    const { elementProperties } = this.constructor as typeof LitElement;
    return [...elementProperties].map(([field, { attribute }]) => [
      field,
      typeof attribute === 'string' ? attribute : String(field).toLowerCase(),
    ]);
  }
}
