import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** What a person is typing, while it is not yet, or not at all, a number. */
interface Draft {
  readonly text: string;
  readonly error?: string;
}

/** Keeps what was typed exactly as it was typed, so that a mistake costs no retyping. */
export class Drafts implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #drafts = new Map<string, Draft>();

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    // Drafts outlive removal from the page on purpose.
  }

  get(field: string): Draft | undefined {
    return this.#drafts.get(field);
  }

  set(field: string, draft: Draft): void {
    this.#drafts.set(field, draft);
    this.#host.requestUpdate();
  }

  clear(field?: string): void {
    if (field === undefined) this.#drafts.clear();
    else this.#drafts.delete(field);
    this.#host.requestUpdate();
  }
}
