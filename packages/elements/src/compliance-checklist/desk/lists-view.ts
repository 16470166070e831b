import {
  itemQuestions,
  itemStates,
  type Regime,
  type RegimeItem,
  type Suggestion,
} from '@lifeline-kit/core/compliance-checklist';
import { regimeHeads } from '@lifeline-kit/core/compliance-rules';
import { html, nothing, type TemplateResult } from 'lit';
import { fill } from '../../shared/fill.ts';
import { still } from '../../shared/still.ts';
import { vars } from '../../shared/vars.ts';
import { aboutView } from './about-view.ts';
import { itemAnswer } from './answers.ts';
import { figureQuestion, statement } from './ask-view.ts';
import type { DeskContext } from './context.ts';
import { itemView } from './item-view.ts';
import { freshness } from './marks.ts';
import { sifted } from './sieve.ts';

/** The checklists: each regime opens into its requirements; what is not opened is not fetched. */
export function listsView(shown: readonly string[], context: DeskContext): TemplateResult {
  const { words, actions } = context;
  const rest = regimeHeads.filter(({ id }) => !shown.includes(id));
  const lists = openLists(context);
  return html`
    <section class="lists">
      <h3 class="desk-heading" part="heading" tabindex="-1">${words.listHeading}</h3>
      <p class="quiet">${shown.length === 0 ? words.listNone : words.listHelp}</p>
      ${overall(context)} ${sieveView(lists, context)}
      <div class="list-list">${shown.map((id) => listView(id, lists, context))}</div>
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

/** A checklist that stands open and has come, and which of its requirements are on show. */
interface OpenList {
  readonly regime: Regime;
  readonly shown: ReadonlySet<RegimeItem>;
  readonly suggestions: ReadonlyMap<string, Suggestion>;
}

type OpenLists = ReadonlyMap<string, OpenList>;

function openLists(context: DeskContext): OpenLists {
  const regimes = context.opened.flatMap((id) => {
    const content = context.content(id);
    return typeof content === 'object' ? [content] : [];
  });
  return new Map(regimes.map((regime) => [regime.id, openList(regime, context)]));
}

function openList(regime: Regime, context: DeskContext): OpenList {
  const { suggestions = [] } = context.progress(regime.id) ?? {};
  return {
    regime,
    shown: new Set(sifted(regime, context)),
    suggestions: new Map(suggestions.map((suggestion) => [suggestion.id, suggestion])),
  };
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

function sieveView(lists: OpenLists, context: DeskContext): TemplateResult | typeof nothing {
  const { words, sieve, actions, locale } = context;
  if (lists.size === 0) return nothing;
  const total = sum(lists, ({ regime }) => regime.items.length);
  const shown = sum(lists, (list) => list.shown.size);
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
            @input=${(event: Event) => actions.search((event.target as HTMLInputElement).value)}
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

function sum(lists: OpenLists, measure: (list: OpenList) => number): number {
  return [...lists.values()].reduce((total, list) => total + measure(list), 0);
}

function listView(id: string, lists: OpenLists, context: DeskContext): TemplateResult {
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
      ${isOpen ? listBody(id, lists.get(id), context) : nothing}
    </details>
  `;
}

function listBody(id: string, list: OpenList | undefined, context: DeskContext): TemplateResult {
  const { content, words, actions, locale, progress } = context;
  if (content(id) === 'failed') {
    return html`
      <p class="warning" role="alert">${words.contentError}</p>
      <button part="button" type="button" @click=${() => actions.reload(id)}>${words.contentRetry}</button>
    `;
  }
  if (!list) return html`<p class="quiet list-waiting" role="status">${words.contentLoading}</p>`;
  const { regime } = list;
  const day = context.today.slice(0, 10);
  return html`
    <div class="list-body">
      ${still([progress(id), words, locale.lang], () => progressView(regime, context))}
      ${questions(regime, context)}
      <ol class="items">
        ${still(rowsMade(list, context), () => regime.items.map((item) => row(item, list, context)))}
      </ol>
      ${still([regime, words, locale.lang, day], () => about(regime, context))}
    </div>
  `;
}

/** What the rows of a list are made of: most keys and answers leave most lists as they are. */
function rowsMade(
  { regime, shown, suggestions }: OpenList,
  { answers, openItems, words, locale }: DeskContext,
): readonly unknown[] {
  return [
    ...[words, locale.lang, [...shown].map(({ id }) => id).join()],
    ...regime.items.flatMap(({ id }) => [
      answers.items[id],
      openItems.includes(id),
      suggestedBy(suggestions.get(id)),
    ]),
  ];
}

function suggestedBy(suggestion: Suggestion | undefined): string | undefined {
  return suggestion && `${suggestion.state} ${suggestion.from.join()}`;
}

const about = (regime: Regime, context: DeskContext): TemplateResult =>
  html`${aboutView(regime, context)} ${freshness(regime, context)}`;

/**
 * Hidden where the sieve holds it back, never taken out: to make hundreds of rows anew takes longer
 * than a key press may. Drawn again only when its own answer, its suggestion or the language has changed.
 */
function row(
  item: RegimeItem,
  { shown, suggestions }: OpenList,
  context: DeskContext,
): TemplateResult {
  const { answers, openItems, words, locale } = context;
  const { id } = item;
  const answer = answers.items[id];
  const isOpen = openItems.includes(id);
  const suggestion = suggestions.get(id);
  const from = suggestedBy(suggestion);
  return html`
    <li
      class="item"
      data-state=${itemAnswer(answers, id).state ?? 'open'}
      id="item-${id}"
      ?hidden=${!shown.has(item)}
    >
      ${still([id, answer, isOpen, from, words, locale.lang], () => itemView(item, suggestion, context))}
    </li>
  `;
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
