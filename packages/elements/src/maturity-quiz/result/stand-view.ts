import { html, nothing, type TemplateResult } from 'lit';
import { fill } from '../../shared/fill.ts';
import { vars } from '../../shared/vars.ts';
import { points, type ResultContext } from './context.ts';

/** From this part of the questions on a result may be relied on, and is more than an impression. */
const relied = 0.9;
const fair = 0.6;

/** The score, what comes next, how far it can be relied on. */
export function standView(context: ResultContext): TemplateResult {
  const { result, words } = context;
  const { score, band } = result;
  return html`
    <section class="stand">
      <h3 class="eyebrow" part="heading" id="stand" tabindex="-1">${words.standHeading}</h3>
      <p class="headline">${scoreParts(context, score)}</p>
      ${scale(context)}
      <p class="next">${words[`band.${band}`]}</p>
      <p class="answered">${confidenceSentence(context)}</p>
      ${continuation(context)}
    </section>
  `;
}

/** "52 out of 100", the figure large and its measure beside it. */
export function scoreParts(context: ResultContext, score: number): TemplateResult {
  const [before = '', after = ''] = context.words.score.split('{score}');
  return html`<small>${before}</small>${points(context, score)}<small>${after}</small>`;
}

/** How far the result can be relied on. */
export function confidenceSentence({ result, words, locale, questions }: ResultContext): string {
  const { confidence } = result;
  const level = confidence >= relied ? 'high' : confidence >= fair ? 'fair' : 'low';
  const known = Math.round(confidence * questions.length);
  return fill(words[`confidence.${level}`], {
    known: locale.number(known),
    count: locale.number(questions.length),
  });
}

/** The whole scale in its steps, with where one stands; the sentences around it say the same. */
function scale({ result, words, locale }: ResultContext): TemplateResult {
  const { score, bands, band } = result;
  return html`
    <div class="scale" aria-hidden="true" ${vars({ '--score': score / 100 })}>
      ${bands.map(({ id, from }, index) => {
        const to = bands[index + 1]?.from ?? 100;
        return html`
          <span class="step" ?data-here=${id === band} ${vars({ '--span': to - from })}>
            <span class="step-name">${words[`bandName.${id}`]}</span>
            <span class="step-from">${locale.number(from)}</span>
          </span>
        `;
      })}
    </div>
  `;
}

function continuation(context: ResultContext): TemplateResult | typeof nothing {
  const { result, words, locale, questions, onContinue, isPaper } = context;
  if (result.form === 'full' || isPaper) return nothing;
  const rest = { rest: locale.number(questions.length - result.asked) };
  return html`
    <div class="continue">
      <p>${fill(words.continueText, rest)}</p>
      <button class="primary" part="button" type="button" @click=${onContinue}>
        ${fill(words.continueButton, rest)}
      </button>
    </div>
  `;
}

/** "52 out of 100". */
export function scoreLine({
  words,
  locale,
  result,
}: Pick<ResultContext, 'words' | 'locale' | 'result'>): string {
  return fill(words.score, { score: locale.number(result.score, 1) });
}

/** The score in a sentence, for those who hear it. */
export function scoreText({
  words,
  locale,
  result,
}: Pick<ResultContext, 'words' | 'locale' | 'result'>): string {
  const score = locale.number(result.score, 1);
  return fill(words.spoken, { score, band: words[`band.${result.band}`] });
}
