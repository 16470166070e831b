import {
  addDays,
  type CommitmentLetter,
  canonicalJson,
  type LetterSignature,
  letterLimits,
  type SigningParty,
} from '@lifeline-kit/core/letter';
import type { LetterMessages } from '@lifeline-kit/locales/maturity-letter/messages';
import type { ReactiveControllerHost, TemplateResult } from 'lit';
import { download } from '../../shared/download.ts';
import { type EventBase, LifelinePrintEvent } from '../../shared/events.ts';
import type { Language } from '../../shared/languages.ts';
import type { Brand } from '../../shared/report/report.ts';
import { composeLetter, type LetterLocale } from './compose-letter.ts';
import { type DeskNotice, deskView } from './desk-view.ts';
import { draftOf, type LetterDraft, type LetterStart, newDraft } from './letter-draft.ts';
import { fingerprint, letterFile, type OpenedLetter, readLetterFile } from './letter-file.ts';
import { fillLetterWindow } from './letter-window.ts';
import type { Pen } from './signing-view.ts';

/** What the widget tells the desk. */
export interface LetterSource {
  readonly words: () => LetterMessages;
  readonly wordsIn: (language: Language) => Promise<LetterMessages>;
  readonly locale: () => LetterLocale;
  readonly brand: () => Brand;
  /** `YYYY-MM-DD`, where the reader is. */
  readonly today: () => string;
  readonly eventBase: () => EventBase;
  readonly announce: (sentence: string) => void;
  readonly onBack: () => void;
}

type Host = ReactiveControllerHost & HTMLElement;

/**
 * The desk at which a commitment letter is written, signed, printed, saved and opened again.
 *
 * A letter that was opened stays as it was saved, with its signatures, until somebody asks to edit
 * it. A signature belongs to one wording, by its SHA-256.
 */
export class LetterDesk {
  readonly #host: Host;
  readonly #source: LetterSource;
  readonly #mistyped = new Map<string, string>();
  #draft: LetterDraft | undefined;
  #opened: OpenedLetter | undefined;
  #openedWords: LetterMessages | undefined;
  #signatures: readonly LetterSignature[] = [];
  #pens: Record<SigningParty, Pen>;
  #fingerprint = '';
  /** The wording that `#fingerprint` is of, or will be in a moment. */
  #hashed: string | undefined;
  #empty: SigningParty | undefined;
  #notice: DeskNotice;
  #said = '';

  constructor(host: Host, source: LetterSource) {
    this.#host = host;
    this.#source = source;
    this.#pens = this.#freshPens();
  }

  /** Whether a letter lies on the desk. */
  get isOpen(): boolean {
    return this.#draft !== undefined || this.#opened !== undefined;
  }

  /** Lays a new letter on the desk; one that was begun from the same answers stays. */
  begin(start: LetterStart): void {
    this.clear();
    this.#draft = newDraft(start);
    this.#changed();
  }

  /** Takes everything off the desk. */
  clear(): void {
    this.#draft = undefined;
    this.#opened = undefined;
    this.#openedWords = undefined;
    this.#signatures = [];
    this.#pens = this.#freshPens();
    this.#notice = undefined;
    this.#said = '';
    this.#mistyped.clear();
    this.#changed();
  }

  /** The letter as it reads now. */
  get letter(): CommitmentLetter | undefined {
    if (this.#opened) return this.#opened.file.letter;
    return this.#draft && composeLetter(this.#draft, this.#source.words(), this.#source.locale());
  }

  view(): TemplateResult | undefined {
    const { letter } = this;
    if (!letter) return undefined;
    this.#hash(letter);
    const words = this.#source.words();
    const locale = this.#source.locale();
    return deskView({
      words,
      notice: this.#notice,
      said: this.#said,
      paper: this.#paper(letter),
      form: this.#opened
        ? undefined
        : {
            draft: this.#draft!,
            words,
            locale,
            mistyped: this.#mistyped,
            onDraft: (draft) => this.#take(draft),
            onDay: (id, text, take) => this.#takeDay(id, text, take),
            onNumber: (id, text, most, take) => this.#takeNumber(id, text, most, take),
            onAddMeasure: () => this.#addMeasure(),
          },
      signing: {
        words,
        locale,
        parties: letter,
        pens: this.#pens,
        signatures: this.#signatures,
        fingerprint: this.#fingerprint,
        empty: this.#empty,
        mistyped: this.#mistyped,
        onPen: (party, pen) => this.#setPen(party, pen),
        onDay: (party, text) => this.#setDay(party, text),
        onSign: (party) => this.#sign(party),
        onTakeBack: (party) => this.#takeBack(party),
      },
      onBack: this.#source.onBack,
      onEdit: () => this.#edit(),
      onPrint: () => this.print(),
      onSave: () => this.#save(),
      onFile: (file) => this.open(file),
    });
  }

  /** Opens the letter in a window of its own. */
  async print(): Promise<void> {
    const { letter } = this;
    if (!letter) return;
    // Before anything is awaited, or the browser takes it for an unasked window.
    const frame = open('', '_blank');
    if (!frame) return this.#say(this.#source.words().deskPrintBlocked);
    this.#host.dispatchEvent(new LifelinePrintEvent(this.#source.eventBase()));
    const paper = this.#paper(letter);
    const told = await fingerprint(letter);
    fillLetterWindow(frame as Window & typeof globalThis, {
      ...paper,
      fingerprint: told,
      printLabel: this.#source.words().deskPrint,
      like: this.#host,
    });
  }

  /** Reads a letter that was saved, and tells whether it is what it was. */
  async open(file: Blob): Promise<void> {
    const isFit = file.size <= 4 * letterLimits.file;
    const read = isFit ? await readLetterFile(await file.text()) : { where: `${file.size}` };
    const words = this.#source.words();
    if ('where' in read) {
      this.#notice = { kind: 'broken', where: read.where };
      this.#source.announce(words.deskBroken.replace('{where}', read.where));
      this.#host.requestUpdate();
      return;
    }
    const { letter, signatures } = read.file;
    this.#openedWords = await this.#source.wordsIn(languageOf(letter));
    this.#opened = read;
    this.#signatures = signatures;
    this.#pens = this.#freshPens();
    this.#notice = read.isWhole ? { kind: 'whole' } : { kind: 'changed' };
    this.#source.announce(read.isWhole ? words.deskWhole : words.deskChanged);
    this.#changed();
  }

  #paper(letter: CommitmentLetter) {
    const locale = this.#source.locale();
    return {
      letter,
      signatures: this.#signatures.filter(({ of }) => of === this.#fingerprint),
      fingerprint: this.#fingerprint,
      words: this.#openedWords ?? this.#source.words(),
      locale: this.#opened ? { ...bound(locale), language: languageOf(letter) } : locale,
      brand: this.#source.brand(),
    };
  }

  #edit(): void {
    if (!this.#opened) return;
    this.#draft = draftOf(this.#opened.file.letter);
    this.#opened = undefined;
    this.#openedWords = undefined;
    this.#notice = undefined;
    this.#changed();
  }

  #take(draft: LetterDraft): void {
    this.#draft = draft;
    this.#changed();
  }

  #takeDay(id: string, text: string, take: (day: string) => LetterDraft): void {
    if (isDay(text)) {
      this.#mistyped.delete(id);
      this.#take(take(text));
    } else {
      this.#mistyped.set(id, text);
      this.#host.requestUpdate();
    }
  }

  #takeNumber(id: string, text: string, most: number, take: (value: number) => LetterDraft): void {
    const value = Number(text.normalize('NFKC').trim().replace(',', '.'));
    if (text.trim() !== '' && value >= 1 && value <= most && (id !== 'months' || value % 1 === 0)) {
      this.#mistyped.delete(id);
      this.#take(take(value));
    } else {
      this.#mistyped.set(id, text);
      this.#host.requestUpdate();
    }
  }

  async #addMeasure(): Promise<void> {
    const draft = this.#draft!;
    if (draft.measures.length >= letterLimits.measures) return;
    const added = { topic: '', measure: '', owner: '', date: draft.reassessOn, isOut: false };
    this.#take({ ...draft, measures: [...draft.measures, added] });
    await this.#host.updateComplete;
    this.#find(`#measure-${draft.measures.length}`)?.focus();
  }

  #setPen(party: SigningParty, pen: Pen): void {
    this.#pens = { ...this.#pens, [party]: pen };
    this.#empty = undefined;
    this.#host.requestUpdate();
  }

  #setDay(party: SigningParty, text: string): void {
    const id = `sign-${party}-date`;
    if (isDay(text)) {
      this.#mistyped.delete(id);
      this.#setPen(party, { ...this.#pens[party], date: text });
    } else {
      this.#mistyped.set(id, text);
      this.#host.requestUpdate();
    }
  }

  async #sign(party: SigningParty): Promise<void> {
    const letter = this.letter!;
    const { kind, strokes, date, name: typed } = this.#pens[party];
    const name = (typed ?? letter[party].person).trim();
    if (kind === 'typed' ? name === '' : strokes.length === 0) {
      this.#empty = party;
      this.#host.requestUpdate();
      return;
    }
    const others = this.#signatures.filter((signature) => signature.party !== party);
    const of = await fingerprint(letter);
    const drawn = kind === 'drawn' && { strokes };
    this.#signatures = [...others, { party, kind, name, date, of, ...drawn }];
    this.#fingerprint = of;
    const { deskSigned } = this.#source.words();
    const day = this.#source.locale().date(new Date(`${date}T12:00:00`));
    this.#source.announce(deskSigned.replace('{date}', day));
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    this.#find(`[data-signed="${party}"]`)?.focus();
  }

  #takeBack(party: SigningParty): void {
    this.#signatures = this.#signatures.filter((signature) => signature.party !== party);
    this.#host.requestUpdate();
  }

  async #save(): Promise<void> {
    const letter = this.letter!;
    const { deskFile } = this.#source.words();
    const text = await letterFile(letter, this.#signatures);
    download(`${deskFile}-${letter.date}.json`, text, 'application/json');
  }

  /** The fingerprint of what is on the desk now; that of an older wording never overtakes it. */
  async #hash(letter: CommitmentLetter): Promise<void> {
    const wording = canonicalJson(letter);
    if (this.#hashed === wording) return;
    this.#hashed = wording;
    const told = await fingerprint(letter);
    if (this.#hashed !== wording || this.#fingerprint === told) return;
    this.#fingerprint = told;
    this.#host.requestUpdate();
  }

  #changed(): void {
    this.#empty = undefined;
    this.#said = '';
    this.#host.requestUpdate();
  }

  #say(sentence: string): void {
    this.#said = sentence;
    this.#source.announce(sentence);
    this.#host.requestUpdate();
  }

  #find(selector: string): HTMLElement | null | undefined {
    return this.#host.shadowRoot?.querySelector<HTMLElement>(selector);
  }

  #freshPens(): Record<SigningParty, Pen> {
    const pen: Pen = { kind: 'typed', name: undefined, strokes: [], date: this.#source.today() };
    return { client: pen, provider: pen };
  }
}

function isDay(text: string): boolean {
  try {
    return addDays(text, 0) === text;
  } catch {
    return false;
  }
}

const languageOf = ({ language }: CommitmentLetter): Language =>
  language.startsWith('zh') ? 'zh-CN' : 'en';

/** The methods of a locale, for a copy of it. */
function bound(locale: LetterLocale): LetterLocale {
  return {
    language: locale.language,
    dir: locale.dir,
    number: (value, digits) => locale.number(value, digits),
    date: (date) => locale.date(date),
  };
}
