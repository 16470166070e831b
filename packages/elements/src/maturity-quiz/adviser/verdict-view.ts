import type { BandId } from '@lifeline-kit/core/maturity';
import { html, nothing, type TemplateResult } from 'lit';
import { fill } from '../../shared/fill.ts';
import { vars } from '../../shared/vars.ts';
import { type AdviserContext, areaIn, pointsIn } from './context.ts';

/** The verdict, why, and the two scores on one line with its marks. */
export function verdictPanel(context: AdviserContext): TemplateResult {
  const { result, verdict, review, words, locale, on, onReview } = context;
  const counts = { answered: locale.number(result.answered), asked: locale.number(result.asked) };
  const date = locale.date(new Date(`${on}T12:00:00`));
  const choice = (by: typeof review.by, label: string): TemplateResult => html`
    <label class="choice">
      <input
        part="input"
        type="radio"
        name="by"
        .checked=${review.by === by}
        @change=${() => onReview({ by })}
      />
      ${label}
    </label>
  `;
  return html`
    <section class="verdict" part="result" data-verdict=${verdict.verdict}>
      <p class="eyebrow">${fill(words.adviserClient, { ...counts, date })}</p>
      <h3 class="headline" id="verdict" tabindex="-1" part="heading">
        ${words[`verdict.${verdict.verdict}`]}
      </h3>
      ${reasons(context).map((sentence) => html`<p>${sentence}</p>`)} ${line(context)}
      <fieldset class="choices" part="field">
        <legend part="legend">${words.adviserBy}</legend>
        ${choice('claimed', words.adviserByClaimed)} ${choice('verified', words.adviserByVerified)}
      </fieldset>
    </section>
  `;
}

function reasons(context: AdviserContext): readonly string[] {
  const { result, verdict, review, words, locale } = context;
  const { answered, asked, answersNeeded, form, weakest } = result;
  const own = review.by === 'verified' ? result.verified : result.score;
  const capped = fill(words.adviserCapped, { score: pointsIn(context, verdict.score) });
  const isCapped = verdict.score < own && verdict.verdict !== 'provisional';
  return [said(), ...(isCapped ? [capped] : [])];

  function said(): string {
    if (verdict.verdict === 'provisional') return provisional();
    const ready = result.bands.find(({ id }) => id === 'keep')?.from ?? 100;
    if (verdict.verdict === 'engage' && verdict.score >= ready) return words.adviserReady;
    const areas = locale.list(weakest.map((id) => areaIn(context, id)));
    return fill(words[`verdictText.${verdict.verdict}`], { weakest: areas });
  }

  function provisional(): string {
    if (verdict.redFlags.some(({ effect }) => effect === 'hold')) return words.adviserHeld;
    return fill(form === 'short' ? words.adviserShort : words.adviserFewAnswers, {
      answered: locale.number(answered),
      asked: locale.number(asked),
      needed: locale.number(answersNeeded),
    });
  }
}

/** Both scores on a line of 0 to 100. What it shows stands in words beside it. */
function line(context: AdviserContext): TemplateResult {
  const { result, words } = context;
  const from = (id: BandId): number => result.bands.find((band) => band.id === id)?.from ?? 0;
  const marks = ['build', 'strengthen', 'keep'] as const;
  return html`
    <div class="line" aria-hidden="true">
      ${marks.map((id) => html`<span class="mark" ${vars({ '--at': from(id) / 100 })}></span>`)}
      <span class="dot verified" ${vars({ '--at': result.verified / 100 })}></span>
      <span class="dot claimed" ${vars({ '--at': result.score / 100 })}></span>
    </div>
    <dl class="figures-row">
      <div class="claimed">
        <dt>${words.adviserClaimed}</dt>
        <dd>${pointsIn(context, result.score)}</dd>
      </div>
      <div class="verified">
        <dt>${words.adviserVerified}</dt>
        <dd>${pointsIn(context, result.verified)}</dd>
      </div>
    </dl>
    ${
      result.bands.length < 4
        ? nothing
        : html`<p class="quiet">
            ${fill(words.adviserMarks, {
              letter: pointsIn(context, from('build')),
              accept: pointsIn(context, from('strengthen')),
              ready: pointsIn(context, from('keep')),
            })}
          </p>`
    }
  `;
}
