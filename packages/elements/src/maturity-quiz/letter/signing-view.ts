import {
  type LetterParty,
  type LetterSignature,
  letterLimits as limits,
  type SignatureKind,
  type SigningParty,
  type Stroke,
} from '@lifeline-kit/core/letter';
import type { LetterMessages } from '@lifeline-kit/locales/maturity-letter/messages';
import { html, nothing, type TemplateResult } from 'lit';
import { fill } from '../../shared/fill.ts';
import { dayIn, type LetterLocale } from './compose-letter.ts';
import { deskField } from './form-fields.ts';
import { signaturePad } from './signature-pad.ts';

/** A signature that is being given. */
export interface Pen {
  readonly kind: SignatureKind;
  /** The name of the party where nobody typed another. */
  readonly name: string | undefined;
  readonly strokes: readonly Stroke[];
  readonly date: string;
}

export interface SigningContext {
  readonly words: LetterMessages;
  readonly locale: LetterLocale;
  readonly parties: Readonly<Record<SigningParty, LetterParty>>;
  readonly pens: Readonly<Record<SigningParty, Pen>>;
  readonly signatures: readonly LetterSignature[];
  /** Of the present wording; what was signed with another is no signature. */
  readonly fingerprint: string;
  /** Who tried to sign with nothing. */
  readonly empty: SigningParty | undefined;
  readonly mistyped: ReadonlyMap<string, string>;
  readonly onPen: (party: SigningParty, pen: Pen) => void;
  readonly onDay: (party: SigningParty, text: string) => void;
  readonly onSign: (party: SigningParty) => void;
  readonly onTakeBack: (party: SigningParty) => void;
}

/** Both signatures, each to be typed or drawn. */
export function signingView(context: SigningContext): TemplateResult {
  const { words } = context;
  return html`
    <fieldset class="part">
      <legend part="legend">${words.deskSign}</legend>
      <p class="quiet">${words.deskSignHelp}</p>
      <div class="pair">
        ${one('client', words.letterForCompany, context)}
        ${one('provider', words.letterForProvider, context)}
      </div>
    </fieldset>
  `;
}

function one(party: SigningParty, heading: string, context: SigningContext): TemplateResult {
  const { words, locale, signatures, fingerprint, onTakeBack } = context;
  const given = signatures.find((signature) => signature.party === party);
  const isGood = given?.of === fingerprint;
  return html`
    <div class="group" role="group" aria-label=${heading}>
      <p class="eyebrow">${heading}</p>
      ${given && !isGood ? html`<p class="stale">${words.deskSignedOther}</p>` : nothing}
      ${
        given && isGood
          ? html`
              <p class="good">${fill(words.deskSigned, { date: dayIn(locale, given.date) })}</p>
              <button part="button" type="button" @click=${() => onTakeBack(party)}>
                ${words.deskSignBack}
              </button>
            `
          : penFields(party, heading, context)
      }
    </div>
  `;
}

function penFields(party: SigningParty, heading: string, context: SigningContext): TemplateResult {
  const { words, parties, pens, empty, mistyped, onPen, onDay, onSign } = context;
  const pen = pens[party];
  const id = `sign-${party}`;
  const dayId = `${id}-date`;
  return html`
    ${kindChoice(id, pen, words, (kind) => onPen(party, { ...pen, kind }))}
    ${
      pen.kind === 'typed'
        ? deskField({
            id: `${id}-name`,
            label: words.deskSignName,
            value: pen.name ?? parties[party].person,
            most: limits.line,
            onInput: (name) => onPen(party, { ...pen, name }),
          })
        : html`
            ${signaturePad({
              strokes: pen.strokes,
              label: fill(words.deskSignPad, { party: heading }),
              help: words.deskSignPadHelp,
              helpId: `${id}-pad-help`,
              onStrokes: (strokes) => onPen(party, { ...pen, strokes }),
            })}
            <button
              part="button"
              type="button"
              ?disabled=${pen.strokes.length === 0}
              @click=${() => onPen(party, { ...pen, strokes: [] })}
            >
              ${words.deskSignClear}
            </button>
          `
    }
    ${deskField({
      id: dayId,
      label: words.deskSignDay,
      kind: 'date',
      most: 10,
      value: mistyped.get(dayId) ?? pen.date,
      error: mistyped.has(dayId) ? words.deskErrorDay : undefined,
      onInput: (text) => onDay(party, text),
    })}
    ${empty === party ? html`<p class="error" part="error" role="alert">${words.deskSignEmpty}</p>` : nothing}
    <button part="button" type="button" @click=${() => onSign(party)}>${words.deskSignNow}</button>
  `;
}

function kindChoice(
  id: string,
  { kind }: Pen,
  words: LetterMessages,
  onKind: (kind: SignatureKind) => void,
): TemplateResult {
  const option = (value: SignatureKind, label: string): TemplateResult => html`
    <label class="choice">
      <input
        part="input"
        type="radio"
        name=${id}
        .checked=${kind === value}
        @change=${() => onKind(value)}
      />
      ${label}
    </label>
  `;
  return html`
    <fieldset class="choices">
      <legend part="legend">${words.deskSignKind}</legend>
      ${option('typed', words.deskSignTyped)} ${option('drawn', words.deskSignDrawn)}
    </fieldset>
  `;
}
