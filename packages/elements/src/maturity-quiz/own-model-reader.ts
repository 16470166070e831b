import type { ReactiveControllerHost } from 'lit';
import type { OwnModel } from './own-model.ts';

/** Reads the model that a page brings, when it brings one: what reads it is fetched then. */
export class OwnModelReader {
  readonly #host: ReactiveControllerHost;
  readonly #complain: (message: string) => void;
  #source: unknown;
  #model: OwnModel | undefined;
  #isPending = false;

  constructor(host: ReactiveControllerHost, complain: (message: string) => void) {
    this.#host = host;
    this.#complain = complain;
  }

  /** The model that counts; `undefined` for that of the kit. */
  get model(): OwnModel | undefined {
    return this.#model;
  }

  /** Whether a model is still to come. */
  get isPending(): boolean {
    return this.#isPending;
  }

  /** Takes a model; the same again changes nothing, and one that cannot be used does not count. */
  use(source: unknown): void {
    if (source === this.#source) return;
    this.#source = source;
    this.#isPending = source !== undefined;
    this.#model = undefined;
    if (source !== undefined) this.#read(source);
  }

  async #read(source: unknown): Promise<void> {
    try {
      const { ownModel } = await import('./own-model.ts');
      if (source === this.#source) this.#model = ownModel(source);
    } catch (error) {
      this.#complain(error instanceof Error ? error.message : 'could not be read');
    }
    if (source !== this.#source) return;
    this.#isPending = false;
    this.#host.requestUpdate();
  }
}
