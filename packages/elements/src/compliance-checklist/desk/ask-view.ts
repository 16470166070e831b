import type { Activity } from '@lifeline-kit/core/compliance-rules';
import { convert } from '@lifeline-kit/core/currency';
import { html, nothing, type TemplateResult } from 'lit';
import { currencySign } from '../../shared/currency-sign.ts';
import { fill } from '../../shared/fill.ts';
import type { Said } from './answers.ts';
import type { DeskContext } from './context.ts';
import type { TopicQuestions } from './topics.ts';

/** The closer questions: only what can still change the map, one topic at a time. */
export function askView(context: DeskContext): TemplateResult {
  const { words, locale, topics, topic, applicability, actions } = context;
  const left = topics.reduce((sum, { open }) => sum + open, 0);
  const isEarly = applicability.ask.some(({ fact }) => fact === 'regions' || fact === 'industry');
  const index = Math.max(
    0,
    topics.findIndex(({ id }) => id === topic),
  );
  const now = topics[index];
  const sentence =
    left === 0
      ? words.askDone
      : left === 1
        ? words.askOne
        : fill(words.askMany, { count: locale.number(left) });
  return html`
    <section class="ask">
      <h3 part="heading">${words.askHeading}</h3>
      <p class="quiet">${isEarly && !hasAnswers(context) ? words.askFirst : sentence}</p>
      ${now && (!isEarly || hasAnswers(context)) ? topicView(now, context) : nothing}
      ${
        topics.length > 1 && (!isEarly || hasAnswers(context))
          ? html`
              <div class="moves">
                ${moveButton(words.topicBack, topics[index - 1], actions.showTopic.bind(actions))}
                <span class="quiet">
                  ${fill(words.topicProgress, { index: locale.number(index + 1), count: locale.number(topics.length) })}
                </span>
                ${moveButton(words.topicNext, topics[index + 1], actions.showTopic.bind(actions))}
              </div>
            `
          : nothing
      }
    </section>
  `;
}

const hasAnswers = ({ answers }: DeskContext): boolean =>
  Object.keys(answers.activities).length > 0;

function moveButton(
  label: string,
  to: TopicQuestions | undefined,
  go: (topic: string) => void,
): TemplateResult {
  return html`
    <button part="button" type="button" ?disabled=${!to} @click=${() => to && go(to.id)}>${label}</button>
  `;
}

function topicView({ topic, asked }: TopicQuestions, context: DeskContext): TemplateResult {
  const { words, actions, answers } = context;
  const isFigures = topic === 'figures';
  const isOpen = asked.some((code) => answers.activities[code] === undefined);
  return html`
    <div class="topic-questions" role="group" aria-labelledby="topic-name">
      <div class="topic-head">
        <h4 class="topic-name" id="topic-name" tabindex="-1">${words[`topic.${topic}`]}</h4>
        ${
          isFigures || !isOpen
            ? nothing
            : html`
                <button class="chip" part="button" type="button" @click=${() => actions.denyRest(asked)}>
                  ${words.noneOfThese}
                </button>
              `
        }
      </div>
      ${asked.map((name) => (isFigures ? figureQuestion(name, context) : statement(name, context)))}
    </div>
  `;
}

/** One statement with its three answers. */
export function statement(code: string, { words, answers, actions }: DeskContext): TemplateResult {
  const said = answers.activities[code];
  const choice = (value: Said, label: string): TemplateResult => html`
    <label class="say">
      <input
        part="input"
        type="radio"
        name="say-${code}"
        value=${value}
        .checked=${said === value}
        @change=${() => actions.sayActivity(code, value)}
      />
      <span>${label}</span>
    </label>
  `;
  return html`
    <fieldset class="statement" part="field">
      <legend>${words[`activity.${code as Activity}`]}</legend>
      <div class="says">
        ${choice('yes', words.yes)} ${choice('no', words.no)} ${choice('unsure', words.notSure)}
      </div>
    </fieldset>
  `;
}

/** A figure that decides a line: revenue by the profile of the page, the others by this widget alone. */
export function figureQuestion(name: string, context: DeskContext): TemplateResult {
  const { words, asking, locale, business } = context;
  if (name === 'annualRevenue') {
    const currency = business.currency ?? 'USD';
    const rate = convert(1, 'USD', currency);
    return asking.number({
      label: words.annualRevenueLabel,
      help: words.annualRevenueHelp,
      field: 'annualRevenue',
      kind: 'money',
      example: 1_500_000,
      slider: [50e3 * rate, 50e6 * rate],
      unitBefore: currencySign(locale.lang, currency),
    });
  }
  const isMoney = name === 'balanceSheetEur';
  return asking.number({
    label: words[`figure.${name}` as 'figure.caConsumers'],
    help: words[`figureHelp.${name}` as 'figureHelp.caConsumers'],
    field: name,
    kind: isMoney ? 'money' : 'people',
    example: 50_000,
    slider: 'none',
    limits: { low: 0, high: 1e14 },
    ...(isMoney && { unitBefore: currencySign(locale.lang, 'EUR') }),
  });
}
