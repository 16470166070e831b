import {
  type CSSResult,
  html,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import { LateController } from '../shared/late-controller.ts';
import type { LocaleController } from '../shared/locale-controller.ts';
import type { StageHost } from '../shared/stage/stage.ts';
import type { AdviserSource } from './adviser/adviser-desk.ts';
import { type AdviserPart, fetchAdviser } from './adviser/late-adviser.ts';
import type { Words } from './catalogue.ts';
import type { LateWords } from './late-words.ts';
import { fetchPresent, type PresentPart } from './present/late-present.ts';
import type { PresentSource } from './present/presenter.ts';

/** What the widget tells of itself; what belongs to one view alone it tells through that. */
export interface OtherViewsSource
  extends Omit<AdviserSource, 'words' | 'questions' | 'locale'>,
    Pick<PresentSource, 'callToAction' | 'onSlide'> {
  /** Which view the page asks for, if not the visitor's. */
  readonly asked: () => 'adviser' | 'present' | undefined;
  readonly questions: AdviserSource['questions'];
  /** Those of the form on show. */
  readonly presented: AdviserSource['questions'];
  readonly words: () => Words;
  /** `undefined` until they are there. */
  readonly late: () => LateWords | undefined;
  readonly reworded: <W extends object>(words: W) => W;
  readonly locale: LocaleController<Words>;
  readonly wear: (styles: readonly CSSResult[]) => void;
  readonly isLost: () => boolean;
}

type Host = StageHost & ReactiveControllerHost;

/**
 * The views of the quiz that are not the visitor's: that of an adviser, and that before a room.
 * Each is fetched by the page that asks for it, and by no other.
 */
export class OtherViews implements ReactiveController {
  readonly #host: Host;
  readonly #source: OtherViewsSource;
  readonly #adviserPart: LateController<AdviserPart>;
  readonly #presentPart: LateController<PresentPart>;
  #adviser: InstanceType<AdviserPart['views']['AdviserDesk']> | undefined;
  #presenter: InstanceType<PresentPart['present']['Presenter']> | undefined;

  constructor(host: Host, source: OtherViewsSource) {
    this.#host = host;
    this.#source = source;
    const language = () => source.locale.language;
    this.#adviserPart = new LateController(host, language, fetchAdviser);
    this.#presentPart = new LateController(host, language, fetchPresent);
    host.addController(this);
  }

  hostUpdated(): void {
    const asked = this.#source.asked();
    if (asked === 'adviser') this.#fetchAdviser();
    if (asked === 'present') this.#fetchPresent();
  }

  /** Words of what was fetched. */
  get words(): readonly object[] {
    const parts = [this.#adviserPart.part, this.#presentPart.part];
    return parts.flatMap((part) => (part ? [part.words] : []));
  }

  /** What the page asks for instead of the visitor's view; `undefined` where that is wanted. */
  view(): TemplateResult | undefined {
    const { asked, words: wordsOf, late, isLost } = this.#source;
    const view = asked();
    if (!view) return undefined;
    const words = wordsOf();
    const shown =
      late() && (view === 'adviser' ? this.#adviserCard(words) : this.#presenter?.view());
    if (shown) return shown;
    const part = view === 'adviser' ? this.#adviserPart : this.#presentPart;
    return html`
      <section class="card" part="card">
        <p class="waiting">${isLost() || part.failed ? words.resultError : words.loading}</p>
      </section>
    `;
  }

  /** Forgets what somebody set or counted. */
  clear(): void {
    this.#adviser?.clear();
    this.#presenter?.clear();
  }

  #adviserCard(words: Words): TemplateResult | undefined {
    if (!this.#adviser) return undefined;
    return html`
      <section class="card" part="card">
        ${this.#adviser.view()}
        <footer class="closing"><p class="notice">${words.notice}</p></footer>
      </section>
    `;
  }

  #fetchAdviser(): void {
    this.#adviserPart.request();
    const { part } = this.#adviserPart;
    if (!part || this.#adviser) return;
    this.#source.wear(part.views.styles);
    this.#adviser = new part.views.AdviserDesk(this.#host, {
      ...this.#source,
      words: () => ({ ...this.#all(), ...this.#reworded(this.#adviserPart.part!.words) }),
    });
    this.#host.requestUpdate();
  }

  #fetchPresent(): void {
    this.#presentPart.request();
    const { part } = this.#presentPart;
    if (!part || this.#presenter) return;
    const { asked, late, presented, brand, locale } = this.#source;
    this.#source.wear(part.present.styles);
    this.#presenter = new part.present.Presenter(this.#host, {
      ...this.#source,
      locale,
      model: () => this.#source.own()?.model,
      questions: () => (asked() === 'present' && late() ? presented() : undefined),
      words: () => ({ ...this.#all(), ...this.#reworded(this.#presentPart.part!.words) }),
      brand,
    });
    this.#host.requestUpdate();
  }

  #all(): Words & LateWords {
    return { ...this.#source.words(), ...this.#source.late()! };
  }

  #reworded<W extends object>(words: W): W {
    return this.#source.reworded(words);
  }
}
