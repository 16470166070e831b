import { itemQuestions, itemStates, type Regime } from '@lifeline-kit/core/compliance-checklist';
import { regimeHeads } from '@lifeline-kit/core/compliance-rules';
import { html, nothing, type TemplateResult } from 'lit';
import { fill } from '../../shared/fill.ts';
import { still } from '../../shared/still.ts';
import { vars } from '../../shared/vars.ts';
import { aboutView } from './about-view.ts';
import { figureQuestion, statement } from './ask-view.ts';
import type { DeskContext } from './context.ts';
import { itemView } from './item-view.ts';
import { freshness } from './marks.ts';
import { sifted } from './sieve.ts';

/** The checklists: each regime opens into its requirements; what is not opened is not fetched. */
export function listsView(shown: readonly string[], context: DeskContext): TemplateResult {
  const { words, actions } = context;
  const rest = regimeHeads.filter(({ id }) => !shown.includes(id));
  return html`
    <section class="lists">
      <h3 class="desk-heading" part="heading" tabindex="-1">${words.listHeading}</h3>
      <p class="quiet">${shown.length === 0 ? words.listNone : words.listHelp}</p>
      ${overall(context)} ${sieveView(context)}
      <div class="list-list">${shown.map((id) => listView(id, context))}</div>
      <label class="add">
        ${words.addRegime}
        <span class="box">
          <select
            part="input"
            .value=${''}
            @change=${(event: Event) => {
              const select = event.target as HTMLSelectElement;
              if (select.value) actions.openList(select.value);
              select.value = '';
            }}
          >
            <option value="">${words.choose}</option>
            ${rest.map(({ id, name }) => html`<option value=${id}>${context.say(name)}</option>`)}
          </select>
        </span>
      </label>
    </section>
  `;
}

/** Over all checklists that were opened, by weight. */
function overall({
  opened,
  progress,
  words,
  locale,
}: DeskContext): TemplateResult | typeof nothing {
  const all = opened.flatMap((id) => progress(id) ?? []);
  const weight = all.reduce((sum, one) => sum + one.weight.applicable, 0);
  if (all.length < 2 || weight === 0) return nothing;
  const share = all.reduce((sum, one) => sum + one.coverage * one.weight.applicable, 0) / weight;
  return html`
    <p class="overall">
      ${fill(words.overall, { share: locale.percent(share), count: locale.number(all.length) })}
    </p>
  `;
}

function sieveView(context: DeskContext): TemplateResult | typeof nothing {
  const { words, sieve, actions, opened, content, locale } = context;
  const regimes = opened.flatMap((id) => asRegime(content(id)));
  if (regimes.length === 0) return nothing;
  const total = regimes.reduce((sum, { items }) => sum + items.length, 0);
  const shown = regimes.reduce((sum, regime) => sum + sifted(regime, context).length, 0);
  const option = (value: string, label: string): TemplateResult =>
    html`<option value=${value} ?selected=${sieve.state === value}>${label}</option>`;
  return html`
    <div class="sieve" role="search">
      <label>
        ${words.searchLabel}
        <span class="box">
          <input
            part="input"
            type="search"
            .value=${sieve.search}
            @input=${(event: Event) => actions.sift({ search: (event.target as HTMLInputElement).value })}
          />
        </span>
      </label>
      <label>
        ${words.filterLabel}
        <span class="box">
          <select
            part="input"
            @change=${(event: Event) => actions.sift({ state: (event.target as HTMLSelectElement).value })}
          >
            ${option('all', words['filter.all'])} ${option('gaps', words['filter.gaps'])}
            ${itemStates.map((state) => option(state, words[`state.${state}`]))}
            ${option('open', words['state.open'])}
          </select>
        </span>
      </label>
      <p class="quiet" role="status">
        ${
          shown === 0
            ? words.shownNone
            : fill(words.shownCount, { shown: locale.number(shown), total: locale.number(total) })
        }
      </p>
    </div>
  `;
}

const asRegime = (content: ReturnType<DeskContext['content']>): readonly Regime[] =>
  typeof content === 'object' ? [content] : [];

function listView(id: string, context: DeskContext): TemplateResult {
  const { head, say, opened, actions, words, locale, progress, applicability } = context;
  const isOpen = opened.includes(id);
  const level = applicability.applies.find((one) => one.id === id)?.level;
  const done = progress(id);
  return html`
    <details
      class="regime-card"
      id="list-${id}"
      .open=${isOpen}
      @toggle=${(event: Event) => {
        if (event.target === event.currentTarget) {
          actions.toggleList(id, (event.target as HTMLDetailsElement).open);
        }
      }}
    >
      <summary>
        <span class="card-name">${say(head(id).name)}</span>
        <span class="card-marks">
          ${level ? html`<span class="tag">${words[`level.${level}`]}</span>` : nothing}
          <span class="tag">${done ? locale.percent(done.coverage) : locale.number(head(id).items)}</span>
        </span>
      </summary>
      ${isOpen ? listBody(id, context) : nothing}
    </details>
  `;
}

function listBody(id: string, context: DeskContext): TemplateResult {
  const { content, words, actions } = context;
  const regime = content(id);
  if (regime === 'failed') {
    return html`
      <p class="warning" role="alert">${words.contentError}</p>
      <button part="button" type="button" @click=${() => actions.reload(id)}>${words.contentRetry}</button>
    `;
  }
  if (!regime) return html`<p class="quiet list-waiting" role="status">${words.contentLoading}</p>`;
  return html`
    <div class="list-body">
      ${progressView(regime, context)} ${questions(regime, context)}
      <ol class="items">${sifted(regime, context).map((item) => row(regime, item, context))}</ol>
      ${aboutView(regime, context)} ${freshness(regime, context)}
    </div>
  `;
}

/** Drawn again only when its own answer, its suggestion or the language has changed. */
function row(regime: Regime, item: Regime['items'][number], context: DeskContext): unknown {
  const { answers, words, locale, progress } = context;
  const suggestion = progress(regime.id)?.suggestions.find(({ id }) => id === item.id);
  const from = suggestion && `${suggestion.state} ${suggestion.from.join()}`;
  const made = [item.id, answers.items[item.id], from, words, locale.lang];
  return still(made, () => itemView(item, suggestion, context));
}

function progressView(regime: Regime, context: DeskContext): TemplateResult | typeof nothing {
  const { progress, words, locale } = context;
  const done = progress(regime.id);
  if (!done) return nothing;
  const { coverage, confidence, count, weight, leftOut, next } = done;
  const number = (state: keyof typeof count): string => locale.number(count[state]);
  const byFacts = leftOut.filter(({ because }) => because === 'facts').length;
  const part = (state: keyof typeof weight): number =>
    weight.applicable === 0 ? 0 : weight[state] / weight.applicable;
  const first = next.slice(0, 3);
  return html`
    <div class="progress-box">
      <p class="progress-line">
        ${fill(words.progressLine, { share: locale.percent(coverage), known: locale.percent(confidence) })}
      </p>
      <div
        class="meter"
        aria-hidden="true"
        ${vars({
          '--done': part('done'),
          '--partly': part('partly'),
          '--risk': part('accepted-risk'),
          '--gap': part('not-yet'),
        })}
      >
        <span class="meter-done"></span><span class="meter-partly"></span
        ><span class="meter-gap"></span><span class="meter-risk"></span>
      </div>
      <p class="quiet">
        ${fill(words.progressCounts, {
          done: number('done'),
          partly: number('partly'),
          gap: number('not-yet'),
          risk: number('accepted-risk'),
          unknown: number('unknown'),
          open: number('open'),
        })}.
        ${count['accepted-risk'] > 0 ? words.acceptedNote : nothing}
        ${byFacts > 0 ? fill(words.leftOutNote, { count: locale.number(byFacts) }) : nothing}
      </p>
      <h4>${words.nextHeading}</h4>
      ${
        first.length === 0
          ? html`<p>${words.nextDone}</p>`
          : html`<ol class="next">${first.map(({ id }) => nextView(id, regime, context))}</ol>`
      }
    </div>
  `;
}

function nextView(id: string, { items }: Regime, { say, words }: DeskContext): TemplateResult {
  const item = items.find((one) => one.id === id)!;
  return html`
    <li>
      ${say(item.text)}
      <span class="quiet">${words[`weight.${item.weight}`]}, ${words[`effort.${item.effort}`]}</span>
    </li>
  `;
}

/** What decides which requirements reach the firm. */
function questions(regime: Regime, context: DeskContext): TemplateResult | typeof nothing {
  const { facts, words, answers } = context;
  const open = itemQuestions(regime, facts).filter(({ fact }) => fact !== 'regions');
  const answered = regime.items
    .flatMap(({ appliesIf, exemptIf }) => [appliesIf, exemptIf])
    .flatMap((one) =>
      one && 'fact' in one && one.fact === 'activities' ? (one.value as string[]) : [],
    )
    .filter((code) => answers.activities[code]);
  const names = [...new Set([...answered, ...open.map(({ fact, value }) => value ?? fact)])];
  if (names.length === 0) return nothing;
  return html`
    <div class="deciding">
      <p>${words.itemQuestions}</p>
      ${names.map((name) =>
        `activity.${name}` in words ? statement(name, context) : figureQuestion(name, context),
      )}
    </div>
  `;
}
