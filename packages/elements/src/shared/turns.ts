import { nothing, type ReactiveController, type ReactiveControllerHost, render } from 'lit';
import { Directive, type DirectiveResult, directive, type ElementPart } from 'lit/directive.js';
import { breath } from './breath.ts';
import { painted } from './painted.ts';
import { typingPause } from './typing-pause.ts';

/**
 * Something to do; `false` where there was nothing to it. What gives the step of an iterator is done
 * again, a turn each, until that is at its end. A job that fails is told of, and holds up no other.
 */
type Job = () => unknown;

/** Milliseconds after which somebody who goes on without a pause, as with a slider, sees what follows. */
const longestPause = 300;
/** Milliseconds of work in one go from which on a device counts as slow. */
const muchWork = 150;

/**
 * Does what follows from an answer in turns: once answers pause for a moment, and each piece in a
 * task of its own, so that the next key, click or move waits for none of them for long.
 *
 * On a slow device nothing begins before the hand rests: what it does is shown first.
 */
export class Turns implements ReactiveController {
  /** Whether what followed from an answer took long once. */
  isSlow = false;
  readonly host: ReactiveControllerHost;
  readonly #jobs = new Map<unknown, Job>();
  readonly #onPrint = (): void => this.#finish();
  #done: Promise<void> | undefined;
  #pause: Promise<void> | undefined;
  /** When the pause began, by `performance.now()`. */
  #since = 0;
  /** Jobs that are done before the next pause. */
  #due = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #end: (() => void) | undefined;

  constructor(host: ReactiveControllerHost) {
    this.host = host;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#onPrint);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#onPrint);
  }

  /** Settles when nothing is left to do. */
  get done(): Promise<void> | undefined {
    return this.#done;
  }

  /** An answer came: nothing begins before the next pause, or before it is high time. */
  hold(): void {
    if (this.#due > 0) return;
    const now = performance.now();
    clearTimeout(this.#timer);
    if (!this.#pause) {
      this.#since = now;
      this.#pause = new Promise((resolve) => {
        this.#end = resolve;
      });
    }
    const left = this.#since + longestPause - now;
    const pause = this.isSlow ? 2 * typingPause : Math.min(typingPause, left);
    this.#timer = setTimeout(() => {
      if (pause < typingPause) this.#due = this.#jobs.size; // it is high time
      this.#goOn();
    }, pause);
  }

  /** Whoever has left a field has paused. */
  hurry(): void {
    if (!this.isSlow) this.#goOn();
  }

  /** Puts a job behind the others, or in the place of the one of that name. */
  add(name: unknown, job: Job): void {
    this.#jobs.set(name, job);
    this.#done ??= this.#run();
  }

  /** Takes a job away: one that is added anew stands behind all others. */
  drop(name: unknown): void {
    if (this.#jobs.delete(name) && this.#due > 0) this.#due--;
  }

  #goOn(): void {
    clearTimeout(this.#timer);
    this.#pause = undefined;
    this.#end?.();
  }

  async #run(): Promise<void> {
    await painted();
    let work = 0;
    while (this.#jobs.size > 0) {
      if (this.#pause) await this.#pause;
      else {
        work -= performance.now();
        if (this.#next() !== false) await breath();
        work += performance.now();
        this.isSlow ||= work > muchWork;
      }
    }
    this.#done = undefined;
  }

  /** Paper waits for nobody. */
  #finish(): void {
    while (this.#jobs.size > 0) this.#next();
  }

  #next(): unknown {
    const [[name, job]] = this.#jobs as unknown as [[unknown, Job]];
    let came: unknown;
    try {
      came = job();
    } catch (error) {
      reportError(error);
    }
    const goesOn = (came as IteratorResult<unknown> | undefined)?.done === false;
    if (!goesOn && this.#jobs.get(name) === job) this.drop(name);
    return came;
  }
}

/**
 * Draws the inside of an element in a turn of its own, whenever what it is made of is another, and at
 * once when something in it is opened.
 */
class InTurnDirective<C> extends Directive {
  #element: HTMLElement | undefined;
  #turns: Turns | undefined;
  #view: ((of: C) => unknown) | undefined;
  #made: C | undefined;

  override render(_turns: Turns, _of: () => C | undefined, _view: (of: C) => unknown): unknown {
    return nothing;
  }

  override update(
    { element }: ElementPart,
    [turns, of, view]: Parameters<InTurnDirective<C>['render']>,
  ): unknown {
    if (!this.#element) element.addEventListener('toggle', this, true);
    this.#element = element as HTMLElement;
    this.#turns = turns;
    this.#view = view;
    turns.add(this, () => {
      const made = of();
      if (made === undefined || made === this.#made) return false;
      this.#made = made;
      this.handleEvent();
      return true;
    });
    return nothing;
  }

  handleEvent(event?: Event): void {
    if (this.#made !== undefined) render(this.#view!(this.#made), this.#element!);
    if (event) this.#turns!.host.requestUpdate(); // who looks for a place in the document looks anew
  }
}

/**
 * @example
 * html`<section ${inTurn(turns, () => context, (made) => html`<p>${made.text}</p>`)}></section>`
 */
export const inTurn = directive(InTurnDirective) as <C>(
  turns: Turns,
  of: () => C | undefined,
  view: (of: C) => unknown,
) => DirectiveResult;
