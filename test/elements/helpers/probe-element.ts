import type { BusinessProfile } from '@lifeline-kit/core/profile';
import { messages as common } from '@lifeline-kit/locales/common/en';
import type { CommonMessages } from '@lifeline-kit/locales/common/messages';
import { messages as commonZh } from '@lifeline-kit/locales/common/zh-CN';
import { html, type TemplateResult } from 'lit';
import { LifelineElement } from '../../../packages/elements/src/shared/lifeline-element.ts';
import type { Catalogue } from '../../../packages/elements/src/shared/locale-controller.ts';
import { define } from '../../../packages/elements/src/shared/register.ts';
import type { SettingName, SettingValue } from '../../../packages/elements/src/shared/settings.ts';

type ProbeMessages = Readonly<Record<'greeting', string>>;

let hold: Promise<void> = Promise.resolve();
let fails = false;

/** Keeps Chinese from arriving until the returned function is called. */
export function holdLanguage(): () => void {
  let release: () => void = () => {};
  hold = new Promise((resolve) => {
    release = resolve;
  });
  return release;
}

/** Lets Chinese fail to arrive, once. */
export function failNextLanguage(): void {
  fails = true;
}

const catalogue: Catalogue<CommonMessages & ProbeMessages> = {
  en: async () => ({ ...common, greeting: 'Good morning' }),
  'zh-CN': async () => {
    await hold;
    if (fails) {
      fails = false;
      throw new TypeError('not to be reached');
    }
    return { ...commonZh, greeting: '早上好' };
  },
};

/** The smallest widget there can be, to test what all of them share. */
export class ProbeElement extends LifelineElement<
  ProbeMessages,
  { readonly profile: BusinessProfile }
> {
  /** How often the inside was drawn. */
  drawn = 0;

  constructor() {
    super(catalogue);
  }

  override get result(): { readonly profile: BusinessProfile } {
    return { profile: this.business };
  }

  protected override get answered(): boolean {
    return this.business.employees !== undefined;
  }

  /** What a person would do with a field. */
  type(patch: { readonly [F in keyof BusinessProfile]?: BusinessProfile[F] | undefined }): void {
    this.answer(patch);
  }

  protected override async loadModel(): Promise<void> {}

  /** What a widget would read. */
  read<N extends SettingName>(name: N): SettingValue<N> {
    return this.setting(name);
  }

  /** A figure as the widget writes it. */
  shown(value: number): string {
    return this.locale.number(value);
  }

  /** Whether the lead form would stand below the result. */
  get isOffered(): boolean {
    return this.leadForm !== undefined;
  }

  say(sentence: string): void {
    this.announce(sentence);
  }

  protected override clearAnswers(): void {}

  protected override spokenResult(): string {
    return `${this.business.employees ?? 'unknown'} people`;
  }

  protected override renderContent(): TemplateResult {
    this.drawn++;
    return html`
      <h2 part="heading">${this.words.greeting}</h2>
      <p>${this.words.notice} <a href="#help">${this.words.notSure}</a></p>
      <button part="button" type="button">${this.words.notSure}</button>
      <button class="primary" part="button" type="button">${this.words.ourGuess}</button>
    `;
  }
}

define('lifeline-probe', ProbeElement);

declare global {
  interface HTMLElementTagNameMap {
    'lifeline-probe': ProbeElement;
  }
}
