import { addDays, type CommitmentLetter } from '@lifeline-kit/core/letter';
import type { LetterMessages } from '@lifeline-kit/locales/maturity-letter/messages';
import { fill } from '../../shared/fill.ts';
import type { Language } from '../../shared/languages.ts';
import type { DraftClause, LetterDraft } from './letter-draft.ts';

/** How a letter writes figures and days. */
export interface LetterLocale {
  readonly language: Language;
  readonly dir: 'ltr' | 'rtl';
  number(value: number, digits?: number): string;
  date(date: Date): string;
}

/** What a pen fills in. */
export const blank = '____________';

/** Clauses that no letter is without. */
export const fixedClauses: readonly unknown[] = ['nature'];

/** A day in words; noon of it, so that no time zone makes it another. */
export function dayIn(locale: Pick<LetterLocale, 'date'>, day: string): string {
  return locale.date(new Date(`${day}T12:00:00`));
}

/** The letter that a draft says: every place filled, in the order in which things are due. */
export function composeLetter(
  draft: LetterDraft,
  words: LetterMessages,
  locale: LetterLocale,
): CommitmentLetter {
  const { client, provider, model, basis, score, dimensions, measures, clauses } = draft;
  const { date, assessedOn, target, reassessOn, months } = draft;
  return {
    schema: 'lifeline/letter@1',
    language: locale.language,
    title: words.letterTitle,
    ...{ model, basis, score, dimensions, client, provider },
    ...{ date, assessedOn, target, reassessOn, months },
    measures: measures
      .filter(({ isOut, measure }) => !isOut && measure.trim() !== '')
      .map(({ isOut: _, owner, ...measure }) => ({ ...measure, owner: owner || client.person }))
      .sort((a, b) => (a.date < b.date ? -1 : Number(a.date > b.date))),
    clauses: clauses
      .filter(({ id, isOut }) => !isOut || fixedClauses.includes(id))
      .map((clause) => clauseText(clause, draft, words, locale))
      .filter((text) => text.trim() !== ''),
    review: words.letterReview,
  };
}

/** The words of a clause, with what the draft says in its places. */
export function clauseText(
  { id, text }: DraftClause,
  draft: LetterDraft,
  words: LetterMessages,
  locale: LetterLocale,
): string {
  if (text !== undefined) return text;
  if (id === undefined) return '';
  const { client, spending, score, target, months, date, assessedOn, reassessOn } = draft;
  const { person, role } = client;
  const isOpen = id === 'accountable' && spending === '';
  const message = isOpen ? words['clause.accountableOpen'] : words[`clause.${id}`];
  return fill(message, {
    person: person && role ? `${person} (${role})` : person || blank,
    amount: spending,
    score: locale.number(score, 1),
    target: locale.number(target, 1),
    months: locale.number(months),
    date: dayIn(locale, date),
    assessed: dayIn(locale, assessedOn),
    reassess: dayIn(locale, reassessOn),
    day30: dayIn(locale, addDays(date, 30)),
    day60: dayIn(locale, addDays(date, 60)),
    day90: dayIn(locale, addDays(date, 90)),
  });
}
