import {
  type LetterParty,
  letterLimits as limits,
  type SigningParty,
} from '@lifeline-kit/core/letter';
import type { LetterMessages } from '@lifeline-kit/locales/maturity-letter/messages';
import { html, nothing, type TemplateResult } from 'lit';
import { fill } from '../../shared/fill.ts';
import { clauseText, fixedClauses, type LetterLocale } from './compose-letter.ts';
import { deskArea, deskField, deskTick } from './form-fields.ts';
import {
  type DraftClause,
  type DraftMeasure,
  type LetterDraft,
  replaced,
  withParty,
} from './letter-draft.ts';

/** What the form shows and where its changes go. */
export interface FormContext {
  readonly draft: LetterDraft;
  readonly words: LetterMessages;
  readonly locale: LetterLocale;
  /** What was typed where it could not be taken, by the id of its field. */
  readonly mistyped: ReadonlyMap<string, string>;
  readonly onDraft: (draft: LetterDraft) => void;
  readonly onDay: (id: string, text: string, take: (day: string) => LetterDraft) => void;
  readonly onNumber: (
    id: string,
    text: string,
    most: number,
    take: (value: number) => LetterDraft,
  ) => void;
  readonly onAddMeasure: () => void;
}

/** The letter as questions: whatever two people may want to agree otherwise. */
export function formView(context: FormContext): TemplateResult {
  const { words, draft, locale } = context;
  return html`
    <fieldset class="part">
      <legend part="legend">${words.deskParties}</legend>
      <div class="pair">
        ${partyFields('client', words.letterCompany, context)}
        ${partyFields('provider', words.letterProvider, context)}
      </div>
    </fieldset>
    <fieldset class="part">
      <legend part="legend">${words.deskFrame}</legend>
      <div class="grid">${frameFields(context)}</div>
    </fieldset>
    <details class="part measures-part">
      <summary>${fill(words.deskMeasures, counts(draft.measures, locale))}</summary>
      <p class="quiet">${words.deskMeasuresHelp}</p>
      ${draft.measures.map((measure, index) => measureFields(measure, index, context))}
      <button part="button" type="button" @click=${context.onAddMeasure}>${words.deskAddMeasure}</button>
    </details>
    <details class="part">
      <summary>${fill(words.deskClauses, counts(draft.clauses, locale))}</summary>
      <p class="quiet">${words.deskClausesHelp}</p>
      ${draft.clauses.map((clause, index) => clauseFields(clause, index, context))}
    </details>
  `;
}

/** How many there are, and how many of them the letter holds. */
function counts(
  list: readonly { readonly isOut: boolean }[],
  locale: LetterLocale,
): Readonly<Record<'count' | 'all', string>> {
  const held = list.filter(({ isOut }) => !isOut).length;
  return { count: locale.number(held), all: locale.number(list.length) };
}

function partyFields(
  party: SigningParty,
  called: string,
  { draft, words, onDraft }: FormContext,
): TemplateResult {
  const set = (field: keyof LetterParty) => (text: string) =>
    onDraft(withParty(draft, party, { [field]: text }));
  const field = (name: keyof LetterParty, label: string, most: number = limits.line) =>
    deskField({
      id: `${party}-${name}`,
      label,
      value: draft[party][name],
      onInput: set(name),
      most,
    });
  return html`
    <div class="group" role="group" aria-label=${called}>
      <p class="eyebrow">${called}</p>
      ${field('company', words.deskCompany)} ${field('address', words.deskAddress, limits.paragraph)}
      ${field('person', words.deskPerson)} ${field('role', words.deskRole)}
    </div>
  `;
}

function frameFields(context: FormContext): readonly TemplateResult[] {
  const { draft, words, locale, mistyped, onDraft, onNumber } = context;
  const day = (id: 'date' | 'assessedOn' | 'reassessOn', label: string): TemplateResult =>
    dayField(id, label, draft[id], context, (value) => ({ ...draft, [id]: value }));
  const number = (
    id: 'target' | 'months',
    label: string,
    most: number,
    error: string,
    help?: string,
  ): TemplateResult =>
    deskField({
      id,
      label,
      kind: 'number',
      most: 6,
      value: mistyped.get(id) ?? locale.number(draft[id], 1),
      error: mistyped.has(id) ? error : undefined,
      onInput: (text) => onNumber(id, text, most, (value) => ({ ...draft, [id]: value })),
      ...(help !== undefined && { help }),
    });
  return [
    day('date', words.deskDate),
    day('assessedOn', words.deskAssessedOn),
    number('target', words.deskTarget, 100, words.deskErrorTarget, words.deskTargetHelp),
    day('reassessOn', words.deskReassessOn),
    number('months', words.deskMonths, limits.months, words.deskErrorMonths),
    deskField({
      id: 'spending',
      label: words.deskSpending,
      help: words.deskSpendingHelp,
      value: draft.spending,
      most: limits.line,
      onInput: (spending) => onDraft({ ...draft, spending }),
    }),
  ];
}

function dayField(
  id: string,
  label: string,
  value: string,
  { words, mistyped, onDay }: FormContext,
  take: (day: string) => LetterDraft,
): TemplateResult {
  return deskField({
    id,
    label,
    kind: 'date',
    most: 10,
    value: mistyped.get(id) ?? value,
    error: mistyped.has(id) ? words.deskErrorDay : undefined,
    onInput: (text) => onDay(id, text, take),
  });
}

function measureFields(
  { topic, measure, owner, date, isOut }: DraftMeasure,
  index: number,
  context: FormContext,
): TemplateResult {
  const { draft, words, locale, onDraft } = context;
  const id = `measure-${index}`;
  const patched = (patch: Partial<DraftMeasure>): LetterDraft => ({
    ...draft,
    measures: replaced(draft.measures, index, patch),
  });
  const number = locale.number(index + 1);
  return html`
    <div class="entry" ?data-out=${isOut}>
      ${deskArea({
        id,
        label: fill(words.deskMeasureNumber, { number, topic }).replace(/[\s:：]+$/, ''),
        value: measure,
        most: limits.paragraph,
        onInput: (text) => onDraft(patched({ measure: text })),
      })}
      <div class="entry-row">
        ${deskField({
          id: `${id}-owner`,
          label: words.deskOwner,
          value: owner,
          most: limits.line,
          onInput: (text) => onDraft(patched({ owner: text })),
        })}
        ${dayField(`${id}-date`, words.deskBy, date, context, (day) => patched({ date: day }))}
      </div>
      ${deskTick(fill(words.deskMeasureIn, { number }), !isOut, (isIn) => onDraft(patched({ isOut: !isIn })))}
    </div>
  `;
}

function clauseFields(
  clause: DraftClause,
  index: number,
  { draft, words, locale, onDraft }: FormContext,
): TemplateResult {
  const { id, text, isOut } = clause;
  const isFixed = fixedClauses.includes(id);
  const set = (change: DraftClause): void =>
    onDraft({ ...draft, clauses: draft.clauses.map((one, at) => (at === index ? change : one)) });
  const { text: _, ...ours } = clause;
  const number = locale.number(index + 1);
  return html`
    <div class="entry" ?data-out=${isOut}>
      ${deskArea({
        id: `clause-${index}`,
        label: fill(words.deskClauseNumber, { number }),
        value: clauseText(clause, draft, words, locale),
        most: limits.clause,
        onInput: (changed) => set({ ...clause, text: changed }),
      })}
      <div class="entry-row">
        ${
          isFixed
            ? html`<p class="quiet">${words.deskClauseFixed}</p>`
            : deskTick(fill(words.deskClauseIn, { number }), !isOut, (isIn) =>
                set({ ...clause, isOut: !isIn }),
              )
        }
        ${
          id !== undefined && text !== undefined
            ? html`
                <button part="button" type="button" @click=${() => set(ours)}>
                  ${words.deskClauseOurs}
                </button>
              `
            : nothing
        }
      </div>
    </div>
  `;
}
