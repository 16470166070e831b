import type { MaturityModel } from '@lifeline-kit/core/maturity';
import type { ReactiveControllerHost } from 'lit';
import type { CompareActions } from './context.ts';
import { savedInFile } from './result-file.ts';
import { savedInLink } from './result-link.ts';
import type { SavedResult } from './saved-result.ts';

/** Opens an earlier result beside the present one; nothing leaves the page. */
export class Compare implements CompareActions {
  readonly #host: ReactiveControllerHost;
  readonly #model: () => MaturityModel;
  #earlier: SavedResult | undefined;
  #isBroken = false;

  constructor(host: ReactiveControllerHost, model: () => MaturityModel) {
    this.#host = host;
    this.#model = model;
  }

  get earlier(): SavedResult | undefined {
    return this.#earlier;
  }

  /** Whether the last attempt brought nothing that can be used. */
  get isBroken(): boolean {
    return this.#isBroken;
  }

  async openFile(file: File): Promise<void> {
    this.#open(savedInFile(await file.text(), this.#model()));
  }

  openLink(text: string): void {
    this.#open(savedInLink(text, this.#model()));
  }

  clear(): void {
    this.#earlier = undefined;
    this.#isBroken = false;
    this.#host.requestUpdate();
  }

  #open(saved: SavedResult | undefined): void {
    this.#earlier = saved ?? this.#earlier;
    this.#isBroken = saved === undefined;
    this.#host.requestUpdate();
  }
}
