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

const catalogue: Catalogue<CommonMessages & ProbeMessages> = {
  en: { ...common, greeting: 'Good morning' },
  load: async () => ({ ...commonZh, greeting: '早上好' }),
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
