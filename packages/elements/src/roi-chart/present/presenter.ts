import type { ReturnSeries } from '@lifeline-kit/locales/roi-result/messages';
import type { TemplateResult } from 'lit';
import { type Slide, Stage, type StageContext, type StageHost } from '../../shared/stage/stage.ts';
import { type BuildSlide, type SlidesContext, slides } from './slides.ts';

/** What the widget tells of itself. */
export interface PresenterSource {
  /** `undefined` while there is nothing to present, or nobody presents. */
  readonly context: () => PresenterContext | undefined;
  readonly onReset: () => void;
  /** The room came to another slide. */
  readonly onSlide: () => void;
}

export type PresenterContext = SlidesContext & Pick<StageContext, 'words' | 'brand'>;

/** The return before a room: cost, then risk, then efficiency, then opportunity, then all of it. */
export class Presenter {
  readonly #source: PresenterSource;
  readonly #stage: Stage;
  #slide: BuildSlide | undefined;

  constructor(host: StageHost, source: PresenterSource) {
    this.#source = source;
    this.#stage = new Stage(host, () => this.#context());
  }

  /** What the slide on show leaves out of the picture; `undefined` where it shows none. */
  get hidden(): ReadonlySet<ReturnSeries> | undefined {
    return this.#slide?.hidden;
  }

  rewind(): void {
    this.#slide = undefined;
    this.#stage.rewind();
  }

  view(): TemplateResult | undefined {
    const context = this.#context();
    return context && this.#stage.view(context);
  }

  #context(): StageContext | undefined {
    const { context: contextOf, onReset, onSlide } = this.#source;
    const context = contextOf();
    if (!context) return undefined;
    const { words, brand, locale } = context;
    return {
      slides: slides(context),
      words,
      brand,
      dir: locale.dir,
      number: (value) => locale.number(value),
      onReset,
      onSlide: (slide: Slide) => {
        this.#slide = slide;
        onSlide();
      },
    };
  }
}
