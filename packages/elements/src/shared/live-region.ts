import {
  html,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';

/** Milliseconds of quiet after which a change is spoken: one sentence a pause, and the last one. */
const pause = 500;

/** Speaks results to those who cannot see them change. */
export class LiveRegion implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #spoken = '';

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  /** Says a sentence once nothing has changed for a moment. */
  announce(sentence: string): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#spoken = sentence;
      this.#host.requestUpdate();
    }, pause);
  }

  render(): TemplateResult {
    return html`<div class="spoken-only" role="status">${this.#spoken}</div>`;
  }
}
