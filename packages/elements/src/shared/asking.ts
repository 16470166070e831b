import { type ProfileNumber, profileLimits } from '@lifeline-kit/core/profile';
import type { BasicMessages } from '@lifeline-kit/locales/basics/messages';
import type { ReactiveControllerHost, TemplateResult } from 'lit';
import type { AskingTools } from './asking-tools.ts';
import { Drafts } from './drafts.ts';
import { numberField } from './fields.ts';
import { fill } from './fill.ts';
import type { Parsed } from './parse-number.ts';

/** What is asked of every business; a widget may ask for further numbers of its own. */
type ChoiceField = 'industry' | 'region';
type Field<N extends string> = N | ChoiceField;

/** What the widget around a question tells and takes. */
export interface AskingContext<N extends string = ProfileNumber> {
  readonly business: Readonly<Partial<Record<Field<N>, unknown>>>;
  readonly words: BasicMessages;
  /** BCP 47, by which numbers are read. */
  readonly lang: string;
  /** At most two digits behind the point. */
  readonly number: (value: number) => string;
  isUnsure(field: Field<N>): boolean;
  /** `undefined` is "not sure". */
  answer(field: Field<N>, value: number | string | undefined): void;
  readonly focus: (id: string) => void;
  /** The person has left a field. */
  readonly onLeave?: () => void;
}

/** Words of one question. */
export interface Wording {
  readonly label: string;
  readonly help: string;
}

/** A question that has a number as its answer. */
export interface NumberSpec<N extends string = ProfileNumber> extends Wording {
  readonly field: N;
  /** Shown in an error, so that nobody wonders how to write one. */
  readonly example: number;
  /** `people` are whole, `money` is rounded, a `share` is typed as a percentage, a `plain` one stays. */
  readonly kind: 'people' | 'money' | 'share' | 'plain';
  readonly unitBefore?: string;
  readonly unitAfter?: string;
  /** Ends of a slider on a log scale; a share has one from 0 to 100 of its own, unless it has `none`. */
  readonly slider?: readonly [low: number, high: number] | 'none';
  /** What can be used; that of the profile where it is left out. */
  readonly limits?: Limits;
  /** What counts until somebody answers. */
  readonly guess?: Guess | undefined;
}

interface Limits {
  readonly low: number;
  readonly high: number;
}

/** A figure that stands in for an answer, and the sentence that says so. */
export interface Guess {
  readonly value: number | undefined;
  readonly said: string;
}

/** A question that has one of a list as its answer. */
export interface ChoiceSpec extends Wording {
  readonly field: ChoiceField;
  readonly choose: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

/** Characters that a field keeps: no number is longer, and a pasted book would cost time with every change. */
const longest = 100;

/** Asks questions about the business, and keeps what was typed exactly as it was typed. */
export class Asking<N extends string = ProfileNumber> {
  readonly #drafts: Drafts;
  readonly #context: () => AskingContext<N>;
  readonly #tools: () => AskingTools | undefined;
  /** Questions that were answered before the tools were there. */
  readonly #pending = new Map<N, NumberSpec<N>>();

  /**
   * @param context - read anew for each question
   * @param tools - `undefined` until they are there; what is typed before waits for `catchUp`
   */
  constructor(
    host: ReactiveControllerHost,
    context: () => AskingContext<N>,
    tools: () => AskingTools | undefined,
  ) {
    this.#drafts = new Drafts(host);
    this.#context = context;
    this.#tools = tools;
  }

  /** Takes in what was typed before the tools were there. */
  catchUp(): void {
    for (const spec of this.#pending.values()) {
      this.#onInput(spec, this.#drafts.get(spec.field)?.text ?? '');
    }
    this.#pending.clear();
  }

  /** Forgets what was typed. */
  clear(): void {
    this.#drafts.clear();
  }

  /** Needs the tools. */
  choice({ field, label, help, choose, options }: ChoiceSpec): TemplateResult {
    const context = this.#context();
    const { business, answer } = context;
    return this.#tools()!.selectField({
      ...this.#frame(field, { label, help }, context),
      choose,
      value: (business[field] as string | undefined) ?? '',
      options,
      onSelect: (value) => answer(field, value || undefined),
    });
  }

  number(spec: NumberSpec<N>): TemplateResult {
    const context = this.#context();
    const { business, number, isUnsure } = context;
    const { field, kind, unitBefore, unitAfter, slider, label, help, guess } = spec;
    const scale = scaleOf(kind);
    const value = business[field] as number | undefined;
    const draft = this.#drafts.get(field);
    const ends = slider === 'none' ? undefined : kind === 'share' ? ([0, 1] as const) : slider;
    const stand = isUnsure(field) ? undefined : guess?.value;
    const shown = value ?? stand;
    return numberField({
      ...this.#frame(field, { label, help }, context),
      ...(unitBefore !== undefined && { unitBefore }),
      ...(unitAfter !== undefined && { unitAfter }),
      ...(guess && { guess: { said: guess.said, isOpen: value === undefined } }),
      text: draft?.text ?? (shown === undefined ? '' : number(shown * scale)),
      error: draft?.error,
      onInput: (text) => this.#onInput(spec, text),
      onLeave: () => this.#onLeave(spec),
      slider:
        ends &&
        this.#tools()?.slider(label, {
          low: ends[0],
          high: ends[1],
          scale: kind === 'share' ? 'even' : 'log',
          value,
          say: (amount) => `${number(amount * scale)}${kind === 'share' ? '%' : ''}`,
          onSlide: (amount) => this.#onSlide(spec, amount),
        }),
    });
  }

  #frame(field: Field<N>, { label, help }: Wording, { words, isUnsure }: AskingContext<N>) {
    return {
      id: field,
      label,
      help,
      notSure: words.notSure,
      unsure: isUnsure(field),
      onUnsure: () => this.#onUnsure(field),
    };
  }

  #onInput(spec: NumberSpec<N>, typed: string): void {
    const { answer, lang } = this.#context();
    const text = typed.slice(0, longest);
    this.#drafts.set(spec.field, { text });
    const parsed = this.#tools()?.parseNumber(text, lang, spec.unitAfter);
    if (parsed === undefined) this.#pending.set(spec.field, spec);
    else if (parsed === 'empty') answer(spec.field, undefined);
    else if (typeof parsed === 'number' && !this.#error(spec, parsed)) {
      answer(spec.field, answerOf(spec.kind, parsed));
    }
  }

  /** Only now is a mistake told: nobody is corrected while typing. */
  #onLeave(spec: NumberSpec<N>): void {
    const draft = this.#drafts.get(spec.field);
    const { lang, onLeave } = this.#context();
    onLeave?.();
    if (!draft) return;
    const parsed = this.#tools()?.parseNumber(draft.text, lang, spec.unitAfter);
    if (parsed === undefined) return;
    const error = this.#error(spec, parsed);
    if (error) this.#drafts.set(spec.field, { text: draft.text, error });
    else this.#drafts.clear(spec.field);
  }

  #onSlide({ field, kind }: NumberSpec<N>, amount: number): void {
    this.#drafts.clear(field);
    const value = kind === 'share' ? Math.round(amount * 100) / 100 : Math.round(amount);
    this.#context().answer(field, value);
  }

  #onUnsure(field: Field<N>): void {
    const { isUnsure, focus, answer } = this.#context();
    if (isUnsure(field))
      focus(field); // to be answered after all
    else {
      this.#drafts.clear(field);
      answer(field, undefined);
    }
  }

  /** Why a typed number cannot be used, in words; nothing where it can. */
  #error({ field, kind, example, limits }: NumberSpec<N>, parsed: Parsed): string | undefined {
    const { words, number } = this.#context();
    if (parsed === 'empty') return undefined;
    const scale = scaleOf(kind);
    const shown = number(example);
    if (parsed === 'invalid') return fill(words.errorNumber, { example: shown });
    const { low, high } = limits ?? profileLimits[field as ProfileNumber];
    if (parsed < low * scale) return fill(words.errorTooSmall, { low: number(low * scale) });
    if (parsed > high * scale) return fill(words.errorTooLarge, { high: number(high * scale) });
    if (kind === 'people' && !Number.isInteger(parsed)) {
      return fill(words.errorWhole, { example: shown });
    }
    return undefined;
  }
}

type Kind = NumberSpec['kind'];

const scaleOf = (kind: Kind): number => (kind === 'share' ? 100 : 1);
/** As fine as the field shows it: whole money, and else two digits behind the point. */
function answerOf(kind: Kind, typed: number): number {
  return kind === 'money' ? Math.round(typed) : Math.round(typed * 100) / 100 / scaleOf(kind);
}
