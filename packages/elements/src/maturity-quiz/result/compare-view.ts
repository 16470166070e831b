import { html, nothing, type TemplateResult } from 'lit';
import { fill } from '../../shared/fill.ts';
import { points, type ResultContext } from './context.ts';

/** How the present result differs from one that was kept. */
export function compareView(context: ResultContext): TemplateResult {
  const { words, compare } = context;
  const { earlier, isBroken } = compare;
  return html`
    ${
      earlier
        ? html`
            <p>${compareFinding(context)}</p>
            ${caveats(context).map((sentence) => html`<p class="quiet">${sentence}</p>`)}
            <button part="button" type="button" @click=${() => compare.clear()}>${words.compareClear}</button>
          `
        : nothing
    }
    <form class="compare" @submit=${(event: Event) => onLink(event, context)}>
      <label class="link">
        ${words.compareFile}
        <input
          part="input"
          type="file"
          accept=".json,application/json"
          @change=${(event: Event) => onFile(event, context)}
        />
      </label>
      <label class="link">
        ${words.compareLink}
        <input
          part="input"
          type="text"
          name="link"
          inputmode="url"
          autocomplete="off"
          aria-invalid=${isBroken ? 'true' : 'false'}
          aria-describedby="compare-error"
        />
      </label>
      <button part="button" type="submit">${words.compareShow}</button>
      <p class="error" part="error" id="compare-error" role="alert">${isBroken ? words.compareBroken : nothing}</p>
    </form>
  `;
}

/** In a sentence: up, down or the same. */
export function compareFinding(context: ResultContext): string {
  const { result, words, locale, compare } = context;
  const { earlier } = compare;
  if (!earlier) return words.compareNone;
  const change = result.score - earlier.score;
  const message = change > 0 ? words.compareUp : change < 0 ? words.compareDown : words.compareSame;
  return fill(message, {
    points: points(context, Math.abs(change)),
    date: locale.date(new Date(earlier.on)),
    before: points(context, earlier.score),
    after: points(context, result.score),
  });
}

function caveats({ result, words, compare }: ResultContext): readonly string[] {
  const { earlier } = compare;
  if (!earlier) return [];
  const models = { model: earlier.model, current: result.model };
  return [
    ...(earlier.form === result.form ? [] : [words.compareForms]),
    ...(earlier.model === result.model ? [] : [fill(words.compareModels, models)]),
  ];
}

function onFile(event: Event, { compare }: ResultContext): void {
  const input = event.target as HTMLInputElement;
  const [file] = input.files ?? [];
  if (file) compare.openFile(file);
}

function onLink(event: Event, { compare }: ResultContext): void {
  event.preventDefault();
  const link = new FormData(event.target as HTMLFormElement).get('link');
  if (typeof link === 'string' && link.trim() !== '') compare.openLink(link);
}
