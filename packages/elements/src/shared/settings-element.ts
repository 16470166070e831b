import type { BusinessProfile } from '@lifeline-kit/core/profile';
import type { Config } from '@lifeline-kit/core/schema';
import { LitElement, type PropertyDeclarations } from 'lit';
import { asText, textOf } from './attribute-values.ts';
import type { ConfigProblem } from './config.ts';
import { plainJson } from './plain-json.ts';
import {
  camel,
  defaults,
  isSetting,
  kebab,
  type SettingName,
  type SettingValue,
  settings,
} from './settings.ts';

/** Milliseconds that the first look of a widget waits for its configuration. */
const patience = 2000;

/**
 * The settings that all widgets share, and which of several counts.
 *
 * In this order: property, attribute, `config`, JSON in a `<script type="application/json">` child,
 * `config-src`, default. One that cannot be used is told once, and the next in order counts. A
 * property that a script set stays until it is set to `undefined`; then the attribute is read anew.
 * Reading a property gives what was set; the value that counts is the widget's own affair.
 */
export abstract class SettingsElement extends LitElement {
  /** The fields below, by their place in the table; `config` and `config-src` are no settings themselves. */
  static override properties: PropertyDeclarations = Object.fromEntries(
    ['config', 'configSrc', ...Object.keys(settings)].map((name) => [
      name,
      { attribute: kebab(name), converter: isSetting(name) ? settings[name].converter : asText },
    ]),
  );

  /** ISO 4217 of every amount; by region where it is not set. */
  currency?: string | undefined;

  /** Colours: `auto` follows the reader's system. */
  theme?: 'auto' | 'light' | 'dark' | undefined;

  /** Who is spoken to: a sole owner, a family firm, a growing firm, an IT team. No figure moves. */
  audience?: 'owner' | 'family' | 'growth' | 'it' | undefined;

  /** Name of the profile that the widgets of a page share; `none` keeps to itself. */
  profile?: string | undefined;

  /** Where answers are kept for the next page or visit. */
  storage?: 'none' | 'session' | 'local' | undefined;

  /** Settings as JSON text, or as an object. */
  config?: unknown;

  /** Address of settings as JSON: the only thing that a widget fetches by itself. */
  configSrc?: string | undefined;

  /** Name of the firm that offers the widget. */
  brandName?: string | undefined;

  /** Address of its logo. */
  brandLogo?: string | undefined;

  /** Words on the button that leads on from the result. */
  ctaLabel?: string | undefined;

  /** Where that button leads. */
  ctaHref?: string | undefined;

  /** Address of the privacy policy. */
  privacyHref?: string | undefined;

  /** Where a lead goes; `none` offers no form. */
  leadTo?: 'none' | 'event' | 'webhook' | 'hubspot' | 'form' | 'mailto' | 'collector' | undefined;

  /** Address that takes the lead. */
  leadUrl?: string | undefined;

  /** Shape in which the lead is sent. */
  leadFormat?: string | undefined;

  /** Names of the fields at the destination. */
  leadMap?: string | undefined;

  /** HubSpot account. */
  hubspotPortal?: string | undefined;

  /** HubSpot form. */
  hubspotForm?: string | undefined;

  /** HubSpot data region, such as `eu1`. */
  hubspotRegion?: string | undefined;

  /** Id of the partner on whose page this is, in every event and lead. */
  partnerId?: string | undefined;

  /** Name of the campaign, in every event and lead. */
  campaign?: string | undefined;

  /** Who hears of steps and results: the page by events, its data layer, or nobody. */
  analytics?: 'none' | 'event' | 'datalayer' | 'auto' | undefined;

  /** Presenter view: big type, keyboard, hidden until revealed. */
  present?: boolean | undefined;

  /** For whom the page is: the visitor, or the adviser who prepares a meeting. */
  view?: 'visitor' | 'adviser' | undefined;

  /** Whose losses the figures describe: insured firms' claims, or losses that became public. */
  evidence?: 'claims' | 'public-record' | undefined;

  /** When the autoloader starts: near the screen, or at once. */
  loading?: 'lazy' | 'eager' | undefined;

  /** The kit's own font, or the one of the page around. */
  font?: 'kit' | 'page' | undefined;

  /** `test` marks every lead as a test. */
  mode?: 'live' | 'test' | undefined;

  /** Prefill: code of the industry. */
  industry?: BusinessProfile['industry'] | undefined;

  /** Prefill: code of the region. */
  region?: BusinessProfile['region'] | undefined;

  /** Prefill: people employed, 0 or more. */
  employees?: number | undefined;

  /** Prefill: whole currency units a year, 0 or more. */
  annualRevenue?: number | undefined;

  /** Prefill: whole currency units a year; a loss is negative. */
  annualProfit?: number | undefined;

  /** Prefill: whole currency units, 0 or more. */
  cashReserve?: number | undefined;

  /** Prefill: customers, 0 or more. */
  customers?: number | undefined;

  /** Prefill: whole currency units a year that one customer leaves after cost. */
  yearlyMarginPerCustomer?: number | undefined;

  /** Prefill: people whose personal data is held, 0 or more. */
  records?: number | undefined;

  /** Prefill: 0-1 of the revenue that stops when systems stop. */
  revenueOnlineShare?: number | undefined;

  /** Prefill: 0-1 of the work that cannot be done while systems are down. */
  workLostShare?: number | undefined;

  readonly #byScript = new Set<PropertyKey>();
  #fromAttribute = false;
  #changes = 0;
  /** Bare, since what a page has put on every object is no setting. */
  #config: Config = Object.create(null);
  #configKey = '';
  #configIsLate = false;

  /** Tells the page what cannot be used. */
  protected abstract complain(problem: ConfigProblem): void;

  /** What JSON said, for what has no property: `texts`, `prefill`. */
  protected get configured(): Config {
    return this.#config;
  }

  /** Counts up when a setting may have changed. */
  protected get settingChanges(): number {
    return this.#changes;
  }

  /** Whether the first look still waits for JSON. */
  protected get awaitsConfig(): boolean {
    return this.#configIsLate;
  }

  /** The value that counts. */
  protected setting<N extends SettingName>(name: N): SettingValue<N> {
    const fallback = (defaults as { readonly [K in SettingName]?: unknown })[name];
    const ofConfig = (this.#config as Readonly<Record<string, unknown>>)[name];
    return (this.#read(name, this[name]) ??
      this.#read(name, ofConfig, 'config.') ??
      fallback) as SettingValue<N>;
  }

  #read(name: SettingName, value: unknown, place = ''): unknown {
    if (value === undefined || value === null) return undefined;
    const { read, allowed } = settings[name];
    const known = read(value, this.baseURI);
    if (known === undefined) this.#refuse(place ? place + name : kebab(name), value, allowed);
    return known;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#readConfig();
    if (document.readyState === 'loading') {
      addEventListener('DOMContentLoaded', () => this.#readConfig(), { once: true });
    }
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    if (this.#byScript.has(camel(name))) return;
    this.#fromAttribute = true;
    super.attributeChangedCallback(name, old, value);
    this.#fromAttribute = false;
  }

  override requestUpdate(...args: Parameters<LitElement['requestUpdate']>): void {
    const [name] = args;
    // Lit asks for the first update before the fields of this class exist.
    if (name !== undefined && #byScript in this && !this.#fromAttribute) this.#setByScript(name);
    super.requestUpdate(...args);
    if (name !== undefined && #changes in this) this.#changes++;
    if ((name === 'config' || name === 'configSrc') && this.isConnected) this.#readConfig();
  }

  #setByScript(name: PropertyKey): void {
    if (!isSetting(name) && name !== 'config' && name !== 'configSrc') return;
    if (this[name] !== undefined) this.#byScript.add(name);
    else if (this.#byScript.delete(name)) {
      const attribute = kebab(name);
      this.attributeChangedCallback(attribute, null, this.getAttribute(attribute));
    }
  }

  /** Reads JSON wherever the page put it. The same again changes nothing. */
  async #readConfig(): Promise<void> {
    const sources = { config: this.config, child: this.#child(), src: this.configSrc };
    const key = this.#keyOf(sources);
    if (key === undefined || key === this.#configKey) return;
    const isFirst = this.#configKey === '';
    this.#configKey = key;
    if (isFirst) this.#wait();
    let config: Config = {};
    try {
      const { readConfig } = await import('./config.ts');
      const base = this.baseURI;
      config = await readConfig({ ...sources, base }, (problem) => this.complain(problem));
    } catch {
      const message = 'a part of the kit did not load';
      this.complain({ code: 'config-unreachable', where: 'config', message });
    }
    if (key !== this.#configKey) return; // something newer was set meanwhile
    this.#config = Object.assign(Object.create(null), config);
    this.#changes++;
    this.#configIsLate = false;
    this.requestUpdate();
  }

  /** What was set, as text to compare; `undefined` where there never was anything. */
  #keyOf(sources: object): string | undefined {
    try {
      const key = plainJson(sources);
      return key === '{}' && this.#configKey === '' ? undefined : key;
    } catch {
      return 'unreadable';
    }
  }

  /** JSON in the page; not before the parser has passed it, since it may be half there. */
  #child(): string | undefined {
    if (document.readyState === 'loading') return undefined;
    const script = this.querySelector(':scope > script[type="application/json"]');
    return script?.textContent?.trim() || undefined;
  }

  #wait(): void {
    this.#configIsLate = true;
    setTimeout(() => {
      if (!this.#configIsLate) return;
      this.#configIsLate = false;
      this.requestUpdate();
    }, patience);
  }

  #refuse(where: string, value: unknown, allowed: string): void {
    const shown = JSON.stringify(textOf(value).slice(0, 40));
    const message = `${shown} cannot be used; it must be ${allowed}`;
    this.complain({ code: 'invalid-attribute', where, message });
  }
}
