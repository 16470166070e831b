import type { BasicMessages } from '@lifeline-kit/locales/basics/messages';
import type { StageMessages } from '@lifeline-kit/locales/stage/messages';
import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import { fill } from '../fill.ts';
import type { Brand } from '../report/report.ts';

/** One idea, shown by itself. */
export interface Slide {
  readonly id: string;
  readonly heading: string;
  readonly body: unknown;
  /** Whether the body waits until it is called for, so that a room can guess first. */
  readonly secret?: boolean;
}

/** What the widget around a stage tells and takes. */
export interface StageContext {
  readonly slides: readonly Slide[];
  readonly words: BasicMessages & StageMessages;
  readonly dir: 'ltr' | 'rtl';
  readonly number: (value: number) => string;
  readonly brand: Brand;
  /** The room changes: forget what the last one said. */
  readonly onReset: () => void;
  readonly onSlide: (slide: Slide) => void;
}

/** The element on the stage. */
export interface StageHost extends HTMLElement {
  readonly renderRoot: ParentNode;
  readonly updateComplete: Promise<boolean>;
  addController(controller: ReactiveController): void;
  requestUpdate(): void;
}

type Move = 'next' | 'back' | 'first' | 'last' | 'blank' | 'reset';

/** Keys of a keyboard and of a presenter's remote, which sends Page Up, Page Down, B or a point. */
const keys: Readonly<Record<string, Move>> = {
  ArrowRight: 'next',
  ArrowDown: 'next',
  PageDown: 'next',
  ' ': 'next',
  ArrowLeft: 'back',
  ArrowUp: 'back',
  PageUp: 'back',
  Home: 'first',
  End: 'last',
  b: 'blank',
  '.': 'blank',
  r: 'reset',
};

/** Keys that do nothing by themselves: they bring no dark screen back. */
const modifier = /^(Alt|AltGraph|Control|Fn|Meta|OS|Shift|\w+Lock)$/;

/** Stages of the page, in the order of their coming: the first hears the keys. */
const stages: Stage[] = [];

/**
 * Shows a widget to a room: one slide at a time, led by keys or a remote, secrets hidden until
 * they are called for, all of it forgotten between two rooms.
 */
export class Stage implements ReactiveController {
  readonly #host: StageHost;
  readonly #context: () => StageContext | undefined;
  readonly #onKey = (event: KeyboardEvent): void => this.#hear(event);
  #index = 0;
  #isRevealed = false;
  /** Ids of the slides whose secret this room has seen. */
  readonly #told = new Set<string>();
  #isBlank = false;

  /** @param context - `undefined` while there is nothing to present */
  constructor(host: StageHost, context: () => StageContext | undefined) {
    this.#host = host;
    this.#context = context;
    host.addController(this);
  }

  hostConnected(): void {
    stages.push(this);
    addEventListener('keydown', this.#onKey); // at the window, where no element can hide the method
  }

  hostDisconnected(): void {
    stages.splice(stages.indexOf(this), 1);
    removeEventListener('keydown', this.#onKey);
  }

  /** Back to the first slide, as before the room came in. */
  rewind(): void {
    this.#index = 0;
    this.#isRevealed = false;
    this.#told.clear();
    this.#isBlank = false;
    this.#host.requestUpdate();
  }

  view(context: StageContext): TemplateResult {
    const { slides, words, number, brand } = context;
    const index = Math.min(this.#index, slides.length - 1);
    const { id, heading, body, secret = false } = slides[index]!;
    if (this.#isBlank) {
      return html`
        <button
          class="stage blank"
          part="card"
          type="button"
          aria-label=${words.stageBlank}
          @click=${() => this.#move('blank')}
        ></button>
      `;
    }
    const progress = fill(words.stageProgress, {
      index: number(index + 1),
      count: number(slides.length),
    });
    return html`
      <section class="stage" part="card" data-slide=${id}>
        <div class="slide">
          <h2 part="heading" tabindex="-1">${heading}</h2>
          ${
            secret && !this.#isRevealed
              ? html`
                  <button class="reveal" part="button" type="button" @click=${() => this.#move('next')}>
                    ${words.stageReveal}
                  </button>
                `
              : html`<div class="slide-body" part="result">${body}</div>`
          }
        </div>
        <footer class="stage-foot">
          <span class="stage-brand">${this.#brand(brand)}</span>
          <p class="notice">${words.notice}</p>
          <span class="stage-moves">
            ${this.#button(words.stageReset, 'reset')} ${this.#button(words.stageBack, 'back')}
            <span class="progress">${progress}</span>
            ${this.#button(words.stageNext, 'next')}
          </span>
        </footer>
      </section>
    `;
  }

  #brand({ name, logo }: Brand): unknown {
    return [logo ? html`<img src=${logo} alt="" />` : nothing, name];
  }

  #button(label: string, move: Move): TemplateResult {
    return html`
      <button part="button" type="button" @click=${() => this.#move(move)}>${label}</button>
    `;
  }

  #hear(event: KeyboardEvent): void {
    const { key, defaultPrevented, ctrlKey, altKey, metaKey } = event;
    if (defaultPrevented || ctrlKey || altKey || metaKey || !this.#isMeant(event)) return;
    const move = this.#isBlank ? !modifier.test(key) && 'blank' : this.#moveOf(key);
    if (!move || !this.#context()) return;
    event.preventDefault();
    this.#move(move);
  }

  #moveOf(key: string): Move | undefined {
    return keys[turned(key.length === 1 ? key.toLowerCase() : key, this.#context()?.dir)];
  }

  /** A key for this stage: pressed in it, or nowhere in particular and it is the page's first. */
  #isMeant(event: KeyboardEvent): boolean {
    const [target] = event.composedPath();
    if (target instanceof Element && target.closest('input, select, textarea, [contenteditable]')) {
      return event.key.startsWith('Page') && event.composedPath().includes(this.#host);
    }
    if (target instanceof Element && event.key === ' ' && target.closest('button, a, summary')) {
      return false;
    }
    if (event.composedPath().includes(this.#host)) return true;
    const nowhere = target instanceof Element && target.matches('html, body');
    return nowhere && stages.find((stage) => stage.#context()) === this;
  }

  #move(move: Move): void {
    const context = this.#context();
    if (!context) return;
    const { slides, onReset } = context;
    const last = slides.length - 1;
    const slide = slides[this.#index];
    if (move === 'reset') {
      onReset();
      this.rewind();
    } else if (move === 'blank') {
      this.#isBlank = !this.#isBlank;
      this.#show();
    } else if (move === 'next' && slide?.secret && !this.#isRevealed) {
      this.#isRevealed = true;
      this.#told.add(slide.id);
      this.#show();
    } else if (move === 'next') this.#turn(Math.min(last, this.#index + 1), false, context);
    else if (move === 'back') this.#turn(Math.max(0, this.#index - 1), true, context);
    else this.#turn(move === 'first' ? 0 : last, false, context);
  }

  #turn(index: number, isBack: boolean, { slides, onSlide }: StageContext): void {
    if (index === this.#index) return;
    const slide = slides[index]!;
    this.#index = index;
    this.#isRevealed = isBack && this.#told.has(slide.id);
    onSlide(slide);
    this.#show();
  }

  /** Draws, and lets those who cannot see it hear what is new; keys then come from this stage. */
  async #show(): Promise<void> {
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelector<HTMLElement>('.stage.blank, .stage h2')?.focus();
  }
}

/** Forward is to the left where one reads from the right. */
function turned(key: string, dir: 'ltr' | 'rtl' = 'ltr'): string {
  if (dir === 'ltr') return key;
  return key === 'ArrowLeft' ? 'ArrowRight' : key === 'ArrowRight' ? 'ArrowLeft' : key;
}
