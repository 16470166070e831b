import type { LossEstimate } from '@lifeline-kit/core/loss';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { download } from '../../shared/download.ts';
import { type EventBase, LifelinePrintEvent, LifelineShareEvent } from '../../shared/events.ts';
import type { Method } from '../method-view.ts';
import type { KeepActions, ResultContext } from './context.ts';
import { resultFile } from './result-file.ts';
import { type OpenedResult, openedResult, resultLink } from './result-link.ts';

/** What the widget tells of itself, and what it takes over. */
export interface KeepSource {
  readonly context: () => ResultContext;
  readonly brand: () => { readonly name: string | undefined; readonly logo: string | undefined };
  readonly method: () => Promise<Method>;
  readonly eventBase: () => EventBase;
  readonly onOpen: (opened: OpenedResult) => void;
}

/** What a person takes along, as a link, a report or a file, and what a link brings back. */
export class Keep implements ReactiveController, KeepActions {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #source: KeepSource;
  readonly #onHash = (): void => this.#open();
  #opened: OpenedResult | 'broken' | undefined;
  #said = '';
  #link: string | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, source: KeepSource) {
    this.#host = host;
    this.#source = source;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('hashchange', this.#onHash);
    this.#open();
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.#onHash);
  }

  /** What the address of the page carried, until somebody answers anew. */
  get opened(): OpenedResult | 'broken' | undefined {
    return this.#opened;
  }

  /** What came of the last click. */
  get said(): string {
    return this.#said;
  }

  /** The link itself, where it could not be copied. */
  get link(): string | undefined {
    return this.#link;
  }

  /** An answer was given: what was said and opened before is over. */
  settle(): void {
    this.#opened = undefined;
    this.#say('');
  }

  async copyLink(): Promise<void> {
    const { estimate, business, words } = this.#source.context();
    const link = linkTo(estimate, business);
    this.#host.dispatchEvent(new LifelineShareEvent(this.#source.eventBase()));
    try {
      await navigator.clipboard.writeText(link);
      this.#say(words.keepLinkCopied);
    } catch {
      this.#say('', link); // no clipboard here: an insecure page, a frame, a refusal
    }
  }

  save(kind: 'csv' | 'json'): void {
    const context = this.#source.context();
    const type = kind === 'csv' ? 'text/csv;charset=utf-8' : 'application/json';
    const name = `incident-cost-${context.today.slice(0, 10)}.${kind}`;
    download(name, resultFile(kind, context), type);
  }

  /** A person opens the report. */
  openReport(): void {
    this.#host.dispatchEvent(new LifelinePrintEvent(this.#source.eventBase()));
    this.print();
  }

  /** Opens the report in a window of its own. */
  async print(): Promise<void> {
    const { context, brand, method } = this.#source;
    const { words, estimate, business } = context();
    const frame = open('', '_blank');
    if (!frame) return this.#say(words.keepPrintBlocked);
    try {
      const [{ fillReport }, explained] = await Promise.all([
        import('../report/report.ts'),
        method(),
      ]);
      fillReport(frame as Window & typeof globalThis, context(), {
        method: explained,
        brand: brand(),
        link: linkTo(estimate, business),
        like: this.#host,
      });
    } catch {
      frame.close();
      this.#say(words.keepPrintFailed);
    }
  }

  #open(): void {
    const opened = openedResult(location.hash);
    if (opened === undefined) return;
    this.#opened = opened;
    if (opened !== 'broken') this.#source.onOpen(opened);
    this.#host.requestUpdate();
  }

  #say(said: string, link?: string): void {
    this.#said = said;
    this.#link = link;
    this.#host.requestUpdate();
  }
}

function linkTo(estimate: LossEstimate, business: ResultContext['business']): string {
  return resultLink(location.href, business, estimate);
}
