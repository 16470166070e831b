import type {
  ChecklistProgress,
  ItemAnswer,
  ItemState,
  Text,
} from '@lifeline-kit/core/compliance-checklist';
import {
  type Applicability,
  applicableRegimes,
  type BusinessFacts,
  figures as figureNames,
  type Held,
  type MarketMap,
  marketLanes,
  type RegimeHead,
  regimeHeads,
} from '@lifeline-kit/core/compliance-rules';
import type { BusinessProfile } from '@lifeline-kit/core/profile';
import type { ReactiveControllerHost } from 'lit';
import { Asking } from '../../shared/asking.ts';
import { askingTools } from '../../shared/asking-tools.ts';
import { csv } from '../../shared/csv.ts';
import { download } from '../../shared/download.ts';
import { fill } from '../../shared/fill.ts';
import type { LocaleController } from '../../shared/locale-controller.ts';
import { painted } from '../../shared/painted.ts';
import { plainJson } from '../../shared/plain-json.ts';
import type { ProfilePatch } from '../../shared/profile-store.ts';
import type { Brand } from '../../shared/report/report.ts';
import { typingPause } from '../../shared/typing-pause.ts';
import type { Words as OpeningWords } from '../catalogue.ts';
import type { ComplianceResult } from '../result.ts';
import { type ChecklistAnswers, type Said, withAnswer, withItem } from './answers.ts';
import { calendarFile } from './calendar-file.ts';
import { Content } from './content.ts';
import type { DeskActions, DeskContext, Part, Sieve, Words } from './context.ts';
import { factsOf } from './facts-of.ts';
import { gapRows, gapsOf } from './gap-rows.ts';
import { type Basis, ProgressBook } from './progress-book.ts';
import { readAnswers } from './read-answers.ts';
import { regimeIn, revenueField } from './revenue-field.ts';
import { type TopicQuestions, topicsOf } from './topics.ts';

/** Largest file that is read; one with every answer and owner has some 60 kB. */
const mostBytes = 512 * 1024;

/** What the element around tells and takes. */
export interface DeskSource {
  readonly business: () => BusinessProfile;
  readonly answers: () => ChecklistAnswers;
  readonly words: () => Words;
  readonly locale: LocaleController<OpeningWords>;
  readonly isAdviser: () => boolean;
  readonly isUnsure: (field: keyof BusinessProfile) => boolean;
  readonly answer: (patch: ProfilePatch) => void;
  readonly focus: (id: string) => void;
  readonly brand: () => Brand;
  /** A person said something. */
  readonly onSay: (answers: ChecklistAnswers, spoken?: () => string) => void;
  /** Answers that a link or a file brought. */
  readonly onOpen: (answers: ChecklistAnswers, business: BusinessProfile) => void;
}

type Host = ReactiveControllerHost & HTMLElement & { readonly renderRoot: ParentNode };

/** The map and the checklists: what is worked out, what stands open, what a person does there. */
export class Desk implements DeskActions {
  /** Asks for numbers: those of the profile, and those that only rules ask for. */
  readonly asking: Asking<string>;
  readonly content = new Content(() => this.#host.requestUpdate());
  readonly #host: Host;
  readonly #source: DeskSource;
  readonly #progress = new ProgressBook();
  #worked:
    | { readonly key: string; readonly facts: BusinessFacts; readonly is: Applicability }
    | undefined;
  /** Another one after each reset. */
  #visit = {};
  #part: Part = 'markets';
  #opened: readonly string[] = [];
  #openItems: readonly string[] = [];
  #cards: readonly string[] = [];
  #pause: ReturnType<typeof setTimeout> | undefined;
  #sieve: Sieve = { state: 'all', search: '' };
  #topic: string | undefined;
  #topicOrder: { readonly key: string; readonly is: readonly string[] } = { key: '', is: [] };
  #areDatesOpen = false;
  #fileSaid: DeskContext['fileSaid'];

  constructor(host: Host, source: DeskSource) {
    this.#host = host;
    this.#source = source;
    this.asking = new Asking<string>(
      host,
      () => {
        const { business, answers, words, locale, focus } = source;
        const { figures, revenue } = answers();
        const behind = Object.entries(revenue).map(([id, amount]) => [revenueField(id), amount]);
        return {
          business: { ...business(), ...numbersIn(figures), ...Object.fromEntries(behind) },
          words: words(),
          lang: locale.lang,
          number: (value) => locale.number(value),
          isUnsure: (field) => this.#isUnsure(field),
          answer: (field, value) => this.#answer(field, value),
          focus,
        };
      },
      () => askingTools,
    );
  }

  /** Which regimes apply by what is known now; worked out once for the same facts. */
  get #applicable(): { readonly facts: BusinessFacts; readonly is: Applicability } {
    const facts = factsOf(this.#source.business(), this.#source.answers());
    const key = plainJson(facts);
    if (this.#worked?.key !== key) this.#worked = { key, facts, is: applicableRegimes(facts) };
    return this.#worked;
  }

  get #basis(): Basis {
    const { facts } = this.#applicable;
    return { facts, items: this.#source.answers().items, others: this.content.loaded };
  }

  #market(basis: Basis): MarketMap {
    const { is } = this.#applicable;
    const stops = basis.others.map(({ id }) => [id, this.progress(id, basis)?.stops.length ?? 0]);
    return marketLanes(
      is.applies,
      regimeHeads,
      this.#source.answers().held,
      Object.fromEntries(stops),
    );
  }

  get result(): ComplianceResult {
    const basis = this.#basis;
    const opened = this.#opened.map((id) => [id, this.progress(id, basis)] as const);
    return {
      ...this.#applicable.is,
      market: this.#market(basis).lanes,
      progress: Object.fromEntries(
        opened.filter((one): one is [string, ChecklistProgress] => !!one[1]),
      ),
    };
  }

  get part(): Part {
    return this.#part;
  }

  /** Ids of the regimes that reach the firm, and of the checklists that stand open. */
  get shown(): readonly string[] {
    const applied = this.#applicable.is.applies.map(({ id }) => id);
    return [...new Set([...applied, ...this.#opened])];
  }

  context(): DeskContext {
    const { business, answers, words, locale, isAdviser } = this.#source;
    const { is } = this.#applicable;
    const basis = this.#basis;
    const { facts } = basis;
    return {
      business: business(),
      answers: answers(),
      facts,
      applicability: is,
      market: this.#market(basis),
      words: words(),
      locale,
      today: new Date().toISOString(),
      part: this.#part,
      isAdviser: isAdviser(),
      opened: this.#opened,
      openItems: this.#openItems,
      sieve: this.#sieve,
      topics: this.#topics(is, facts),
      topic: this.#topic,
      cards: this.#cards,
      areDatesOpen: this.#areDatesOpen,
      fileSaid: this.#fileSaid,
      asking: this.asking,
      actions: this,
      head: (id) => headOf(id),
      say: (text) => this.say(text),
      content: (id) => this.content.get(id),
      progress: (id) => this.progress(id, basis),
    };
  }

  say({ en, zh }: Text): string {
    return this.#source.locale.language === 'zh-CN' ? zh : en;
  }

  /** Where its content has come. */
  progress(id: string, basis = this.#basis): ChecklistProgress | undefined {
    const regime = this.content.get(id);
    return typeof regime === 'object' ? this.#progress.of(regime, basis) : undefined;
  }

  /** Forgets what stands open, as between two visitors. */
  clear(): void {
    this.asking.clear();
    this.#part = 'markets';
    this.#visit = {};
    this.#opened = [];
    this.#openItems = [];
    this.#cards = [];
    clearTimeout(this.#pause);
    this.#sieve = { state: 'all', search: '' };
    this.#topic = undefined;
    this.#areDatesOpen = false;
    this.#fileSaid = undefined;
  }

  show(part: Part): void {
    this.#part = part;
    if (part === 'gaps') for (const id of this.shown) this.content.request(id);
    this.#redraw();
    this.#focus('.desk-heading');
  }

  sayActivity(code: string, said: Said | undefined): void {
    this.#source.onSay(withAnswer(this.#source.answers(), 'activities', code, said));
  }

  denyRest(codes: readonly string[]): void {
    const { onSay, answers } = this.#source;
    const open = codes.filter((code) => answers().activities[code] === undefined);
    onSay(open.reduce((all, code) => withAnswer(all, 'activities', code, 'no'), answers()));
  }

  sayHeld(id: string, held: Held): void {
    this.#source.onSay(withAnswer(this.#source.answers(), 'held', id, held));
  }

  /** The control itself shows a state at once; what follows from it is drawn after that frame. */
  async sayItem(
    item: string,
    patch: { readonly [F in keyof ItemAnswer]?: ItemAnswer[F] | undefined },
  ): Promise<void> {
    const visit = this.#visit;
    if ('state' in patch) await painted();
    if (visit !== this.#visit) return;
    const { answers, onSay } = this.#source;
    onSay(withItem(answers(), item, patch), () => this.#spokenItem(item, patch.state));
  }

  toggleItem(id: string, isOpen: boolean): void {
    this.#openItems = toggled(this.#openItems, id, isOpen);
    this.#redraw();
  }

  showTopic(topic: string): void {
    this.#topic = topic;
    this.#redraw();
    this.#focus('.topic-name');
  }

  toggleCard(id: string, isOpen: boolean): void {
    this.#cards = toggled(this.#cards, id, isOpen);
    this.#redraw();
  }

  goToCard(id: string): void {
    this.#cards = toggled(this.#cards, id, true);
    this.#redraw();
    this.#focus(`#card-${id} > summary`);
  }

  openList(id: string): void {
    this.#part = 'checklists';
    this.toggleList(id, true);
    this.#focus(`#list-${id} > summary`);
  }

  toggleList(id: string, isOpen: boolean): void {
    this.#opened = toggled(this.#opened, id, isOpen);
    if (isOpen) this.content.request(id);
    this.#redraw();
  }

  reload(id: string): void {
    this.content.retry(id);
    this.#redraw();
  }

  /** The letters show at once, and nobody waits for rows. */
  search(wanted: string): void {
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => this.sift({ search: wanted }), typingPause);
  }

  sift(sieve: Partial<Sieve>): void {
    this.#sieve = { ...this.#sieve, ...sieve };
    this.#redraw();
  }

  openDates(isOpen: boolean): void {
    this.#areDatesOpen = isOpen;
    if (isOpen) for (const id of this.shown) this.content.request(id);
    this.#redraw();
  }

  async saveCalendar(): Promise<void> {
    const regimes = await this.content.all(this.shown);
    download(
      'compliance-dates.ics',
      calendarFile(regimes, this.context()),
      'text/calendar;charset=utf-8',
    );
  }

  async saveGaps(): Promise<void> {
    const regimes = await this.content.all(this.shown);
    const context = this.context();
    const rows = gapRows(gapsOf(regimes, context), context);
    download('compliance-gaps.csv', csv(rows), 'text/csv;charset=utf-8');
  }

  async openFile(file: File): Promise<void> {
    const read = file.size > mostBytes ? undefined : readAnswers(await file.text());
    this.#fileSaid = read ? 'opened' : 'broken';
    if (read) this.takeOver(read.answers, read.business);
    this.#redraw();
  }

  /** Answers that a link or a file brought: their checklists open. */
  takeOver(answers: ChecklistAnswers, business: BusinessProfile): void {
    this.#source.onOpen(answers, business);
    const named = new Set(Object.keys(answers.items).map((item) => item.replace(/-\d+$/, '')));
    for (const id of named) this.content.request(id);
    this.#opened = [...new Set([...this.#opened, ...named])];
  }

  #isUnsure(field: string): boolean {
    const { answers, isUnsure } = this.#source;
    if (isFigure(field)) return answers().figures[field] === 'unsure';
    return !regimeIn(field) && isUnsure(field as keyof BusinessProfile);
  }

  /** Where an answer belongs: to this widget, or to the profile that all share. */
  #answer(field: string, value: number | string | undefined): void {
    const { answers, onSay, answer } = this.#source;
    const id = regimeIn(field);
    if (id) onSay(withAnswer(answers(), 'revenue', id, value as number | undefined));
    else if (isFigure(field)) {
      onSay(withAnswer(answers(), 'figures', field, (value as number | undefined) ?? 'unsure'));
    } else answer({ [field]: value });
  }

  #topics(is: Applicability, facts: BusinessFacts): readonly TopicQuestions[] {
    const { answers, isUnsure } = this.#source;
    const topics = topicsOf(is.ask, answers(), isUnsure('annualRevenue'));
    const key = plainJson([facts.regions ?? null, facts.industry ?? null, facts.employees ?? null]);
    const before = this.#topicOrder.key === key ? this.#topicOrder.is : [];
    const names = topics.map(({ topic }) => topic as string);
    const order = [...before, ...names.filter((name) => !before.includes(name))];
    this.#topicOrder = { key, is: order };
    return [...topics].sort((a, b) => order.indexOf(a.topic) - order.indexOf(b.topic));
  }

  #spokenItem(item: string, state: ItemState | undefined): string {
    const { words, locale } = this.#source;
    const progress = this.progress(item.replace(/-\d+$/, ''));
    if (!state || !progress) return '';
    const share = locale.percent(progress.coverage);
    return fill(words().itemSpoken, { state: words()[`state.${state}`], share });
  }

  #redraw(): void {
    this.#host.requestUpdate();
  }

  async #focus(selector: string): Promise<void> {
    await this.#host.updateComplete;
    const found = this.#host.renderRoot.querySelector<HTMLElement>(selector);
    found?.focus();
    found?.scrollIntoView({ block: 'nearest' });
  }
}

/** Figures that the profile has under the same name are asked for there. */
function isFigure(field: string): boolean {
  return field !== 'employees' && (figureNames as readonly string[]).includes(field);
}

function numbersIn(figures: ChecklistAnswers['figures']): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(figures).filter(([, value]) => value !== 'unsure'));
}

function toggled(list: readonly string[], id: string, isOpen: boolean): readonly string[] {
  if (list.includes(id) === isOpen) return list;
  return isOpen ? [...list, id] : list.filter((one) => one !== id);
}

function headOf(id: string): RegimeHead {
  const head = regimeHeads.find((one) => one.id === id);
  if (!head) throw new RangeError(`regime must be one of the list, not ${id}`);
  return head;
}
