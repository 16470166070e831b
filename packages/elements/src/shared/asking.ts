import {
  type BusinessProfile,
  type ProfileNumber,
  profileLimits,
} from '@lifeline-kit/core/profile';
import type { CommonMessages } from '@lifeline-kit/locales/common/messages';
import type { ReactiveControllerHost, TemplateResult } from 'lit';
import { Drafts } from './drafts.ts';
import { numberField, selectField } from './fields.ts';
import { fill } from './fill.ts';
import { type Parsed, parseNumber } from './parse-number.ts';
import type { ProfilePatch } from './profile-store.ts';

/** What the widget around a question tells and takes. */
export interface AskingContext {
  readonly business: BusinessProfile;
  readonly words: CommonMessages;
  /** BCP 47, by which numbers are read. */
  readonly lang: string;
  readonly number: (value: number, digits?: number) => string;
  readonly isUnsure: (field: keyof BusinessProfile) => boolean;
  readonly answer: (patch: ProfilePatch) => void;
  readonly focus: (id: string) => void;
}

/** Words of one question. */
export interface Wording {
  readonly label: string;
  readonly help: string;
}

/** A question that has a number as its answer. */
export interface NumberSpec extends Wording {
  readonly field: ProfileNumber;
  /** Shown in an error, so that nobody wonders how to write one. */
  readonly example: number;
  /** `people` are whole, `money` is rounded, a `share` is typed as a percentage. */
  readonly kind: 'people' | 'money' | 'share';
  readonly unitBefore?: string;
  readonly unitAfter?: string;
  /** Ends of a slider on a log scale; a share has one from 0 to 100 of its own. */
  readonly slider?: readonly [low: number, high: number];
}

/** A question that has one of a list as its answer. */
export interface ChoiceSpec extends Wording {
  readonly field: 'industry' | 'region';
  readonly choose: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

/** Asks questions about the business, and keeps what was typed exactly as it was typed. */
export class Asking {
  readonly #drafts: Drafts;
  readonly #context: () => AskingContext;

  /** @param context - read anew for each question */
  constructor(host: ReactiveControllerHost, context: () => AskingContext) {
    this.#drafts = new Drafts(host);
    this.#context = context;
  }

  /** Forgets what was typed. */
  clear(): void {
    this.#drafts.clear();
  }

  choice({ field, label, help, choose, options }: ChoiceSpec): TemplateResult {
    const { business, answer } = this.#context();
    return selectField({
      ...this.#frame(field, { label, help }),
      choose,
      value: business[field] ?? '',
      options,
      onSelect: (value) => answer({ [field]: value || undefined } as ProfilePatch),
    });
  }

  number(spec: NumberSpec): TemplateResult {
    const { business, number } = this.#context();
    const { field, kind, unitBefore, unitAfter, slider, label, help } = spec;
    const scale = scaleOf(kind);
    const value = business[field];
    const draft = this.#drafts.get(field);
    const ends = kind === 'share' ? ([0, 1] as const) : slider;
    return numberField({
      ...this.#frame(field, { label, help }),
      ...(unitBefore !== undefined && { unitBefore }),
      ...(unitAfter !== undefined && { unitAfter }),
      text: draft?.text ?? (value === undefined ? '' : number(value * scale, 0)),
      error: draft?.error,
      onInput: (text) => this.#onInput(spec, text),
      onLeave: () => this.#onLeave(spec),
      slider: ends && {
        low: ends[0],
        high: ends[1],
        scale: kind === 'share' ? 'even' : 'log',
        value,
        say: (amount) => `${number(amount * scale, 0)}${kind === 'share' ? '%' : ''}`,
        onSlide: (amount) => this.#onSlide(spec, amount),
      },
    });
  }

  #frame(field: ProfileNumber | ChoiceSpec['field'], { label, help }: Wording) {
    const { words, isUnsure } = this.#context();
    return {
      id: field,
      label,
      help,
      notSure: words.notSure,
      unsure: isUnsure(field),
      onUnsure: () => this.#onUnsure(field),
    };
  }

  #onInput(spec: NumberSpec, text: string): void {
    const { answer, lang } = this.#context();
    this.#drafts.set(spec.field, { text });
    const parsed = parseNumber(text, lang);
    if (parsed === 'empty') answer({ [spec.field]: undefined });
    else if (typeof parsed === 'number' && !this.#error(spec, parsed)) {
      answer({ [spec.field]: answerOf(spec, parsed) });
    }
  }

  /** Only now is a mistake told: nobody is corrected while typing. */
  #onLeave(spec: NumberSpec): void {
    const draft = this.#drafts.get(spec.field);
    if (!draft) return;
    const error = this.#error(spec, parseNumber(draft.text, this.#context().lang));
    if (error) this.#drafts.set(spec.field, { text: draft.text, error });
    else this.#drafts.clear(spec.field);
  }

  #onSlide({ field, kind }: NumberSpec, amount: number): void {
    this.#drafts.clear(field);
    const value = kind === 'share' ? Math.round(amount * 100) / 100 : Math.round(amount);
    this.#context().answer({ [field]: value });
  }

  #onUnsure(field: ProfileNumber | ChoiceSpec['field']): void {
    const { isUnsure, focus, answer } = this.#context();
    if (isUnsure(field))
      focus(field); // to be answered after all
    else {
      this.#drafts.clear(field);
      answer({ [field]: undefined });
    }
  }

  /** Why a typed number cannot be used, in words; nothing where it can. */
  #error({ field, kind, example }: NumberSpec, parsed: Parsed): string | undefined {
    const { words, number } = this.#context();
    if (parsed === 'empty') return undefined;
    const scale = scaleOf(kind);
    const shown = number(example);
    if (parsed === 'invalid') return fill(words.errorNumber, { example: shown });
    const { low, high } = profileLimits[field];
    if (parsed < low * scale) return fill(words.errorTooSmall, { low: number(low * scale) });
    if (parsed > high * scale) return fill(words.errorTooLarge, { high: number(high * scale) });
    if (kind === 'people' && !Number.isInteger(parsed)) {
      return fill(words.errorWhole, { example: shown });
    }
    return undefined;
  }
}

const scaleOf = (kind: NumberSpec['kind']): number => (kind === 'share' ? 100 : 1);

function answerOf({ kind }: NumberSpec, typed: number): number {
  return kind === 'money' ? Math.round(typed) : typed / scaleOf(kind);
}
