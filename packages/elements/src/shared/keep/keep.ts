import type { KeepMessages } from '@lifeline-kit/locales/keep/messages';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { download } from '../download.ts';
import { type EventBase, LifelinePrintEvent, LifelineShareEvent } from '../events.ts';

/** What a person can take along: a link, a report, files. */
export interface KeepActions {
  /** What came of the last click. */
  readonly said: string;
  /** The link itself, where it could not be copied. */
  readonly link: string | undefined;
  copyLink(): void;
  openReport(): void;
  save(kind: FileKind): Promise<void>;
  /** What a link brought is over. */
  settle(): void;
}

export type FileKind = 'csv' | 'json';

export interface KeptFile {
  /** Without its ending. */
  readonly name: string;
  readonly text: string;
}

/** What a widget tells of its result, and what it takes over from a link. */
export interface KeepSource<Opened> {
  readonly words: () => KeepMessages;
  readonly eventBase: () => EventBase;
  /** An address that opens the same result. */
  readonly link: () => string;
  /** What goes into a file; a promise where a part of it has to be fetched first. */
  readonly file: (kind: FileKind) => KeptFile | Promise<KeptFile>;
  /** Fetches what the report needs; what it gives back fills a window. */
  readonly report: () => Promise<(frame: Window & typeof globalThis) => void>;
  /** The result that a fragment carries: `undefined` where none, `'broken'` where unusable. */
  readonly opened: (hash: string) => Opened | 'broken' | undefined;
  readonly onOpen: (opened: Opened) => void;
}

const types: Readonly<Record<FileKind, string>> = {
  csv: 'text/csv;charset=utf-8',
  json: 'application/json',
};

/** What a person takes along, as a link, a report or a file, and what a link brings back. */
export class Keep<Opened> implements ReactiveController, KeepActions {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #source: KeepSource<Opened>;
  readonly #onHash = (): void => this.#open();
  #opened: Opened | 'broken' | undefined;
  #said = '';
  #link: string | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, source: KeepSource<Opened>) {
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
  get opened(): Opened | 'broken' | undefined {
    return this.#opened;
  }

  get said(): string {
    return this.#said;
  }

  get link(): string | undefined {
    return this.#link;
  }

  /** An answer was given: what was said and opened before is over. */
  settle(): void {
    this.#opened = undefined;
    this.#say('');
  }

  async copyLink(): Promise<void> {
    const link = this.#source.link();
    this.#host.dispatchEvent(new LifelineShareEvent(this.#source.eventBase()));
    try {
      await navigator.clipboard.writeText(link);
      this.#say(this.#source.words().keepLinkCopied);
    } catch {
      this.#say('', link); // no clipboard here: an insecure page, a frame, a refusal
    }
  }

  async save(kind: FileKind): Promise<void> {
    const { words, file } = this.#source;
    let said = '';
    try {
      const { name, text } = await file(kind);
      download(`${name}.${kind}`, text, types[kind]);
    } catch {
      said = words().keepFileFailed;
    }
    this.#say(said, this.#link);
  }

  /** A person opens the report. */
  openReport(): void {
    this.#host.dispatchEvent(new LifelinePrintEvent(this.#source.eventBase()));
    this.print();
  }

  /** Opens the report in a window of its own. */
  async print(): Promise<void> {
    const { words, report } = this.#source;
    // Before anything is awaited, or the browser takes it for an unasked window.
    const frame = open('', '_blank');
    if (!frame) return this.#say(words().keepPrintBlocked);
    try {
      const fill = await report();
      fill(frame as Window & typeof globalThis);
    } catch {
      frame.close();
      this.#say(words().keepPrintFailed);
    }
  }

  #open(): void {
    const opened = this.#source.opened(location.hash);
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
