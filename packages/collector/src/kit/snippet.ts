import type { Language, Words } from '../language.ts';
import type { Kit } from './kit-files.ts';

/**
 * What a person pastes into a page so that the maturity quiz shows and its leads come here.
 *
 * @param base - the address of the collector
 * @param kit - the scripts; without them the snippet says where they would be
 */
export function snippet(base: string, kit: Kit | undefined): string {
  const folder = `${base}/kit/${kit?.version ?? 'VERSION'}`;
  const integrity = kit?.integrity['lifeline.js'];
  return `<style>
  lifeline-maturity-quiz:not(:defined) { display: block; min-height: 1044px; }
</style>
<script type="module" src="${folder}/lifeline.js"${integrity ? `\n  integrity="${integrity}"` : ''} crossorigin></script>

<lifeline-maturity-quiz lead-to="collector" lead-url="${base}"></lifeline-maturity-quiz>`;
}

/** A form that sends a lead without any script, in the language of whoever pastes it. */
export const plainForm = (
  base: string,
  language: Language,
  words: Words,
): string => `<form method="post" action="${base}/v1/leads">
  <label>${words.name} <input name="name" autocomplete="name"></label>
  <label>${words.email} <input name="email" type="email" autocomplete="email" required></label>
  <label>${words.message} <textarea name="message"></textarea></label>
  <p>${words.setupFormConsent}</p>
  <input type="hidden" name="consent_text" value="${words.setupFormConsent}">
  <input type="hidden" name="locale" value="${language}">
  <input name="website" tabindex="-1" autocomplete="off" aria-hidden="true" hidden>
  <button>${words.setupFormSend}</button>
</form>`;
