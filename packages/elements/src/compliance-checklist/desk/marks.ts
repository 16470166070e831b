import { html, type TemplateResult } from 'lit';
import { fill } from '../../shared/fill.ts';
import type { DeskContext, Words } from './context.ts';

/** What has no source of its own says so, beside it. */
export function unconfirmedMark(words: Words): TemplateResult {
  return html`<span class="unconfirmed" title=${words.unconfirmedHelp}>${words.unconfirmed}</span>`;
}

/** When a regime was checked; after its day it says that it asks to be checked again. */
export function freshness(
  { checked, stale }: { readonly checked: string; readonly stale: string },
  { words, locale, today }: Pick<DeskContext, 'locale' | 'today' | 'words'>,
): TemplateResult {
  const date = checkedDate(checked, locale.lang);
  return today.slice(0, 10) > stale
    ? html`<p class="warning stale">${fill(words.stale, { date })}</p>`
    : html`<p class="quiet">${fill(words.checked, { date })}</p>`;
}

/** "9 October 2026", or the month where the day was not noted. */
function checkedDate(checked: string, lang: string): string {
  const hasDay = checked.length > 7;
  const format = new Intl.DateTimeFormat(lang, {
    year: 'numeric',
    month: 'long',
    ...(hasDay && { day: 'numeric' }),
    timeZone: 'UTC',
  });
  return format.format(new Date(hasDay ? checked : `${checked}-01`));
}

/** A day of the data, whatever the zone of the reader. */
export function dayOf(date: string, lang: string): string {
  const format = new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeZone: 'UTC' });
  return format.format(new Date(date));
}
