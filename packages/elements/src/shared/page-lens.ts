import type { Evidence, LossEstimate } from '@lifeline-kit/core/loss';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Follows which evidence the loss calculator of the page shows, by its events and its result, so
 * that two widgets of one page never count by two.
 */
export class PageLens implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #listener = (event: Event): void => this.#read(event.composedPath()[0] ?? null);
  #evidence: Evidence | undefined;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  /** `undefined` while nobody on the page shows a loss. */
  get evidence(): Evidence | undefined {
    return this.#evidence;
  }

  hostConnected(): void {
    for (const name of events) addEventListener(name, this.#listener);
    // Who was there before has told it already; an element of the page may hide the method.
    const { querySelector } = Document.prototype;
    this.#read(querySelector.call(document, 'lifeline-loss-calculator'));
  }

  hostDisconnected(): void {
    for (const name of events) removeEventListener(name, this.#listener);
  }

  #read(target: EventTarget | null): void {
    const { result } = (target ?? {}) as { readonly result?: Partial<LossEstimate> };
    if (result?.schema !== 'lifeline/loss@1' || result.evidence === this.#evidence) return;
    this.#evidence = result.evidence;
    this.#host.requestUpdate();
  }
}

const events = ['lifeline-ready', 'lifeline-change', 'lifeline-result'] as const;
