import { messages as common } from '@lifeline-kit/locales/common/en';
import { messages as commonZh } from '@lifeline-kit/locales/common/zh-CN';
import { messages as letterEn } from '@lifeline-kit/locales/maturity-letter/en';
import type { LetterMessages } from '@lifeline-kit/locales/maturity-letter/messages';
import { messages as letterZh } from '@lifeline-kit/locales/maturity-letter/zh-CN';
import { html, type TemplateResult } from 'lit';
import {
  LetterDesk,
  type LetterStart,
  letterStyles,
} from '../../../packages/elements/src/maturity-quiz/letter/letter-part.ts';
import { cardStyles } from '../../../packages/elements/src/shared/card-styles.ts';
import { LifelineElement } from '../../../packages/elements/src/shared/lifeline-element.ts';
import { define } from '../../../packages/elements/src/shared/register.ts';

/** The desk of the letter in the smallest widget there can be. */
export class LetterHarness extends LifelineElement<LetterMessages, undefined> {
  static override styles = [LifelineElement.styles, cardStyles, ...letterStyles];

  readonly desk = new LetterDesk(this, {
    words: () => this.words,
    wordsIn: async (language) => (language === 'zh-CN' ? letterZh : letterEn),
    locale: () => this.locale,
    brand: () => ({ name: this.setting('brandName'), logo: this.setting('brandLogo') }),
    today: () => '2026-11-25',
    eventBase: () => this.eventBase(),
    announce: (sentence) => this.announce(sentence),
    onBack: () => this.desk.clear(),
  });

  constructor() {
    super({
      en: async () => ({ ...common, ...letterEn }),
      'zh-CN': async () => ({ ...commonZh, ...letterZh }),
    });
  }

  override get result(): undefined {
    return undefined;
  }

  protected override get answered(): boolean {
    return false;
  }

  begin(start: LetterStart): void {
    this.desk.begin(start);
  }

  protected override async loadModel(): Promise<void> {}
  protected override clearAnswers(): void {}

  protected override spokenResult(): string {
    return '';
  }

  protected override renderContent(): TemplateResult {
    return html`<section class="card" part="card">${this.desk.view()}</section>`;
  }
}

define('lifeline-letter-harness', LetterHarness);

declare global {
  interface HTMLElementTagNameMap {
    'lifeline-letter-harness': LetterHarness;
  }
}
