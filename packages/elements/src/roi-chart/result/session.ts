import type { BusinessProfile } from '@lifeline-kit/core/profile';
import type { ReturnAnswers } from '@lifeline-kit/core/return-fields';
import type { ReturnProjection } from '@lifeline-kit/core/roi';
import type { QuestionGroup } from '@lifeline-kit/locales/roi-chart/messages';
import type { ReturnSeries } from '@lifeline-kit/locales/roi-result/messages';
import {
  type CSSResult,
  html,
  nothing,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import type { Asking } from '../../shared/asking.ts';
import { ChartAdapter } from '../../shared/chart/chart-adapter.ts';
import { download } from '../../shared/download.ts';
import type { EventBase } from '../../shared/events.ts';
import { joined } from '../../shared/joined.ts';
import type { Keep } from '../../shared/keep/keep.ts';
import { LateController } from '../../shared/late-controller.ts';
import type { LocaleController } from '../../shared/locale-controller.ts';
import type { LeadSummary } from '../../shared/offer.ts';
import { PageLens } from '../../shared/page-lens.ts';
import type { ProfilePatch } from '../../shared/profile-store.ts';
import type { SettingName, SettingValue } from '../../shared/settings.ts';
import type { StageHost } from '../../shared/stage/stage.ts';
import type { Words as OpeningWords } from '../catalogue.ts';
import type { AskedField, returnSpec, SpecContext } from '../field-specs.ts';
import type { Presenter, PresenterContext } from '../present/presenter.ts';
import type { LateWords, ResultContext } from './context.ts';
import { fieldGuess } from './field-guess.ts';
import { returnKeep } from './keep.ts';
import { fetchStage } from './late-stage.ts';
import { fetchMethod } from './method.ts';
import { moreQuestions } from './more-questions.ts';
import { isOlder, openedView } from './opened-view.ts';
import type { OpenedResult } from './result-link.ts';
import { restView, resultView } from './result-view.ts';
import { returnConfig } from './return-config.ts';
import type * as model from './return-model.ts';
import type { ReturnModel, Worked } from './return-model.ts';
import { returnSummary } from './return-summary.ts';
import { spokenSentence } from './told.ts';

/** The widget around a session. */
export type SessionHost = ReactiveControllerHost & StageHost;

/** What the widget tells of its settings and its answers, and what it takes. */
export interface SessionSource {
  /** What came with this part. */
  readonly part: () => Pick<ResultContext, 'register'> & {
    readonly words: LateWords;
    readonly model: typeof model;
  };
  readonly business: () => BusinessProfile;
  readonly answers: () => ReturnAnswers;
  readonly take: (patch: Partial<ReturnAnswers>) => void;
  /** What a link brought counts as answered, and nothing is fired. */
  readonly takeOver: (profile: ProfilePatch, answers: ReturnAnswers) => void;
  readonly reset: () => void;
  readonly words: () => OpeningWords;
  readonly reworded: <W extends object>(words: W) => W;
  readonly locale: LocaleController<OpeningWords>;
  readonly asking: Asking<AskedField>;
  readonly spec: () => SpecContext;
  /** Makes a question; it is there with the first ones. */
  readonly specOf: typeof returnSpec;
  /** The question of the price. */
  readonly price: () => TemplateResult;
  readonly callToAction: () => unknown;
  readonly setting: <N extends SettingName>(name: N) => SettingValue<N>;
  readonly eventBase: () => EventBase;
  readonly wear: (styles: readonly CSSResult[]) => void;
}

/** Everything about a return that comes after the first questions: the model and what shows it. */
export class Session implements ReactiveController {
  readonly #host: SessionHost;
  readonly #source: SessionSource;
  readonly #model: ReturnModel;
  readonly #lens: PageLens;
  readonly #method;
  readonly #stage;
  readonly #chart: ChartAdapter<'bar' | 'line'>;
  readonly #keep: Keep<OpenedResult>;
  #presenter: Presenter | undefined;
  #without: ReadonlySet<ReturnSeries> = new Set();
  #at = 0;
  #isMethodOpen = false;

  constructor(host: SessionHost, source: SessionSource, model: ReturnModel) {
    this.#host = host;
    this.#source = source;
    this.#model = model;
    this.#lens = new PageLens(host);
    const language = () => source.locale.language;
    this.#method = new LateController(host, language, fetchMethod);
    this.#stage = new LateController(host, language, fetchStage);
    this.#chart = new ChartAdapter<'bar' | 'line'>(host, {
      name: 'return',
      key: () => this.#chartKey,
      config: (paint) => returnConfig({ ...this.context, hidden: this.#hiddenNow }, paint),
    });
    this.#keep = returnKeep(host, {
      context: () => this.context,
      business: source.business,
      brand: () => this.#brand,
      method: async () => {
        await this.#method.load();
        return this.#method.part!;
      },
      eventBase: source.eventBase,
      onOpen: source.takeOver,
    });
    host.addController(this);
  }

  /** The first result is worked out with breath for the page. */
  static async begin(host: SessionHost, source: SessionSource): Promise<Session> {
    const evidence = source.setting('evidence');
    const first = { business: source.business(), answers: source.answers(), evidence };
    return new Session(host, source, await source.part().model.ReturnModel.begun(first));
  }

  get projection(): ReturnProjection {
    return this.#worked.projection;
  }

  /** What a lead takes along. */
  get summary(): LeadSummary {
    return returnSummary(this.context);
  }

  /** Our guess for a field, and what it may hold. */
  get late(): NonNullable<SpecContext['late']> {
    const { context } = this;
    return (field, kind) => fieldGuess(field, kind, context);
  }

  /** Words of the parts that came after this one. */
  get lateWords(): readonly object[] {
    const stage = this.#stage.part;
    return stage ? [stage.words] : [];
  }

  hostUpdated(): void {
    if (this.#isMethodOpen) this.#method.request();
    if (this.#source.setting('present')) this.#rehearse();
  }

  /** What was said of a link and a copy is over. */
  settle(): void {
    this.#keep.settle();
  }

  /** As before anybody came. */
  rewind(): void {
    this.#without = new Set();
    this.#at = 0;
    this.#keep.settle();
    this.#presenter?.rewind();
  }

  print(): Promise<void> {
    return this.#keep.print();
  }

  spoken(): string {
    return spokenSentence(this.context);
  }

  /** The questions of a group after the first. */
  questions(group: Exclude<QuestionGroup, 'spend'>): unknown {
    return this.#questions[group];
  }

  /** The answer and its picture, or what a link brought that was worked out by another model. */
  view(): TemplateResult {
    const { context } = this;
    const older = this.#older;
    if (older) return openedView(context, older);
    const isBroken = this.#keep.opened === 'broken';
    const told = isBroken ? html`<p class="quiet">${context.words.openedBroken}</p>` : nothing;
    return html`${told} ${resultView(context)}`;
  }

  /** What follows from both. */
  rest(): TemplateResult | typeof nothing {
    if (this.#older) return nothing;
    const guesses = html`
      <details>
        <summary>${this.context.words.ownChange}</summary>
        <div class="own-guesses">${this.#questions.own}</div>
      </details>
    `;
    return restView(this.context, guesses);
  }

  /** The way on, and how it is worked out. */
  closing(): unknown {
    return [this.#source.callToAction(), this.#explanation()];
  }

  /** "How is this worked out?", fetched when it is opened. */
  #explanation(): TemplateResult {
    const { words } = this.context;
    const { part, failed } = this.#method;
    const body = part
      ? part.view(this.context, part)
      : html`<p>${failed ? words.methodError : words.loading}</p>`;
    const onToggle = ({ target }: Event): void => {
      this.#isMethodOpen = (target as HTMLDetailsElement).open;
      this.#host.requestUpdate();
    };
    return html`
      <details class="method" @toggle=${onToggle}>
        <summary>${words.method}</summary>
        ${this.#isMethodOpen ? body : nothing}
      </details>
    `;
  }

  /** The presenter view, once it is there. */
  presented(): TemplateResult {
    const { words } = this.context;
    return (
      this.#presenter?.view() ??
      html`<p class="waiting">${this.#stage.failed ? words.resultError : words.loading}</p>`
    );
  }

  /** Everything that the result shows, and what a person can do with it. */
  get context(): ResultContext {
    const { part, business, answers, words, reworded, locale, setting, take } = this.#source;
    const { words: late, register } = part();
    return {
      ...this.#worked,
      answers: answers(),
      business: business(),
      audience: setting('audience'),
      words: joined(words(), reworded(late)),
      locale,
      register,
      today: new Date().toISOString(),
      keep: this.#keep,
      onAnswers: take,
      chart: {
        kind: this.#chart.failed ? 'failed' : 'drawn',
        hidden: this.#hiddenNow,
        at: this.#at,
        onToggle: (series) => this.#toggle(series),
        onPoint: (at) => this.#point(at),
        onPng: () => this.#savePng(),
      },
    };
  }

  get #worked(): Worked {
    const { business, answers } = this.#source;
    return this.#model.worked({
      business: business(),
      answers: answers(),
      evidence: this.#evidence,
    });
  }

  /** Whose losses count: what another widget of the page shows, so that both say the same. */
  get #evidence(): 'claims' | 'public-record' {
    return this.#lens.evidence ?? this.#source.setting('evidence');
  }

  get #questions(): ReturnType<typeof moreQuestions> {
    const { asking, spec, specOf } = this.#source;
    return moreQuestions({ asking, spec: spec(), specOf, result: this.context });
  }

  /** What a link brought that this model would tell otherwise. */
  get #older(): OpenedResult | undefined {
    const { opened } = this.#keep;
    return typeof opened === 'object' && isOlder(opened, this.context) ? opened : undefined;
  }

  /** Fetches the presenter view, once. */
  #rehearse(): void {
    this.#stage.request();
    const present = this.#stage.part?.present;
    if (!present || this.#presenter) return;
    this.#source.wear(present.styles);
    this.#presenter = new present.Presenter(this.#host, {
      context: () => this.#presenterContext(),
      onReset: this.#source.reset,
      onSlide: () => this.#host.requestUpdate(),
    });
    this.#host.requestUpdate();
  }

  #presenterContext(): PresenterContext | undefined {
    const part = this.#stage.part;
    const { setting, reworded, price } = this.#source;
    if (!part || !setting('present')) return undefined;
    const { context } = this;
    return {
      ...context,
      words: joined(context.words, reworded(part.words)),
      question: price(),
      callToAction: this.#source.callToAction(),
      brand: this.#brand,
    };
  }

  /** What is out of the picture now: before a room, whatever has not been built up yet. */
  get #hiddenNow(): ReadonlySet<ReturnSeries> {
    return (this.#source.setting('present') && this.#presenter?.hidden) || this.#without;
  }

  get #brand(): PresenterContext['brand'] {
    const { setting } = this.#source;
    return { name: setting('brandName'), logo: setting('brandLogo') };
  }

  get #chartKey(): string {
    const { renderRoot } = this.#host;
    const theme = renderRoot.querySelector<HTMLElement>('.root')?.dataset.theme;
    const { lang, language, dir } = this.#source.locale;
    const { years, setup, npvRange } = this.projection;
    const hidden = [...this.#hiddenNow];
    return JSON.stringify([theme, lang, language, dir, years, setup, npvRange, hidden]);
  }

  #toggle(series: ReturnSeries): void {
    const without = new Set(this.#without);
    if (!without.delete(series)) without.add(series);
    this.#without = without;
    this.#host.requestUpdate();
  }

  #point(at: number | undefined): void {
    if (at !== undefined) this.#at = at;
    this.#chart.point(at);
    this.#host.requestUpdate();
  }

  async #savePng(): Promise<void> {
    const picture = await this.#chart.png();
    if (!picture) return;
    download(`protection-return-${this.context.today.slice(0, 10)}.png`, picture, 'image/png');
  }
}
