import type { TemplateResult } from 'lit';
import { Stage, type StageContext, type StageHost } from '../../shared/stage/stage.ts';
import { questionIds, type SlidesContext, slides } from './slides.ts';

/** What the widget tells of itself. */
export interface PresenterSource {
  /** `undefined` while there is nothing to present, or nobody presents. */
  readonly context: () => PresenterContext | undefined;
  readonly onReset: () => void;
  /** The room came to an opening question. */
  readonly onQuestion: (index: number) => void;
}

export type PresenterContext = SlidesContext & Pick<StageContext, 'brand' | 'words'>;

/** The checklist before a room. */
export class Presenter {
  readonly #source: PresenterSource;
  readonly #stage: Stage;

  constructor(host: StageHost, source: PresenterSource) {
    this.#source = source;
    this.#stage = new Stage(host, () => this.#context());
  }

  rewind(): void {
    this.#stage.rewind();
  }

  view(): TemplateResult | undefined {
    const context = this.#context();
    return context && this.#stage.view(context);
  }

  #context(): StageContext | undefined {
    const { context: contextOf, onReset, onQuestion } = this.#source;
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
      onSlide: ({ id }) => {
        const index = (questionIds as readonly string[]).indexOf(id);
        if (index >= 0) onQuestion(index);
      },
    };
  }
}
