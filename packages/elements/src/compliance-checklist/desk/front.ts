import type { BusinessProfile, Region } from '@lifeline-kit/core/profile';
import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { EventBase } from '../../shared/events.ts';
import { fill } from '../../shared/fill.ts';
import { joined } from '../../shared/joined.ts';
import type { Keep } from '../../shared/keep/keep.ts';
import { LateController } from '../../shared/late-controller.ts';
import type { LocaleController } from '../../shared/locale-controller.ts';
import type { LeadSummary } from '../../shared/offer.ts';
import type { ProfilePatch } from '../../shared/profile-store.ts';
import type { SettingName, SettingValue } from '../../shared/settings.ts';
import type { StageHost } from '../../shared/stage/stage.ts';
import type { Words as OpeningWords } from '../catalogue.ts';
import type { DeskWords } from '../desk-words.ts';
import { fetchStage, type StagePart } from '../present/late-stage.ts';
import type { PresenterContext } from '../present/presenter.ts';
import type { ComplianceResult } from '../result.ts';
import { type ChecklistAnswers, noAnswers } from './answers.ts';
import { askView } from './ask-view.ts';
import { checklistKeep } from './checklist-keep.ts';
import { checklistSummary } from './checklist-summary.ts';
import type { Words } from './context.ts';
import { Desk } from './desk.ts';
import { deskView, partsView } from './desk-view.ts';
import { type Fed, feedOf } from './feed.ts';
import { readKept, writeKept } from './kept-answers.ts';
import { type ReadAnswers, readAnswers } from './read-answers.ts';

/** What the element tells of itself, and what it lets the desk do. */
export interface FrontSource {
  readonly locale: LocaleController<OpeningWords>;
  business(): BusinessProfile;
  /** Where the firm is and has customers; `undefined` where nobody said. */
  places(): readonly Region[] | undefined;
  setPlaces(places: readonly Region[] | undefined): void;
  openingWords(): OpeningWords;
  deskWords(): DeskWords;
  reworded<W extends object>(words: W): W;
  setting<N extends SettingName>(name: N): SettingValue<N>;
  isUnsure(field: keyof BusinessProfile): boolean;
  answer(patch: ProfilePatch): void;
  interacted(): void;
  takeOver(business: BusinessProfile): void;
  announce(sentence: string): void;
  eventBase(): EventBase;
  /** The opening questions, in their order. */
  fields(): readonly TemplateResult[];
  focus(id: string): void;
  callToAction(): unknown;
  /** The room came to an opening question. */
  tellStep(index: number): void;
  reset(): void;
  wear(styles: StagePart['present']['styles']): void;
}

/** Everything behind the first questions: what was answered, the desk, what one takes along, the stage. */
export class Front {
  readonly #host: ReactiveControllerHost & StageHost;
  readonly #source: FrontSource;
  readonly #desk: Desk;
  readonly #keep: Keep<ReadAnswers>;
  readonly #stagePart: LateController<StagePart>;
  #answers: ChecklistAnswers = noAnswers;
  #fed: Fed = {};
  #presenter: InstanceType<StagePart['present']['Presenter']> | undefined;

  constructor(host: ReactiveControllerHost & StageHost, source: FrontSource) {
    this.#host = host;
    this.#source = source;
    const brand = () => this.#brand;
    this.#desk = new Desk(host, {
      ...{ brand, locale: source.locale },
      business: () => source.business(),
      answers: () => this.#said,
      words: () => this.#words,
      isAdviser: () => source.setting('view') === 'adviser',
      isUnsure: (field) => source.isUnsure(field),
      answer: (patch) => source.answer(patch),
      focus: (id) => source.focus(id),
      onSay: (answers, spoken) => this.#say(answers, spoken),
      onOpen: (answers, business) => this.#open(answers, business),
    });
    this.#stagePart = new LateController(host, () => source.locale.language, fetchStage);
    this.#restore();
    this.#keep = checklistKeep(host, this.#desk, { brand, eventBase: () => source.eventBase() });
  }

  get result(): ComplianceResult {
    return this.#desk.result;
  }

  /** What a lead takes along. */
  get summary(): LeadSummary {
    return checklistSummary(this.#desk.context());
  }

  get part(): string {
    return this.#desk.part;
  }

  /** Words of the presenter view, once they are there. */
  get lateWords(): readonly object[] {
    return this.#stagePart.part ? [this.#stagePart.part.words] : [];
  }

  /** A sentence for those who hear the result. */
  spoken(): string {
    const { locale } = this.#source;
    const { applies, ask } = this.#desk.result;
    const [count, left] = [locale.number(applies.length), locale.number(ask.length)];
    return fill(this.#words.spoken, { count, left });
  }

  print(): Promise<void> {
    return this.#keep.print();
  }

  /** An answer was given, here or among the first questions. */
  settle(): void {
    this.#keep.settle();
    this.#write();
  }

  clear(): void {
    this.#answers = noAnswers;
    this.#fed = {};
    this.#desk.clear();
    this.#keep.settle();
    this.#presenter?.rewind();
    this.#write();
  }

  /** The last of the opening questions. */
  employees(): TemplateResult {
    const words = this.#words;
    return this.#desk.asking.number({
      label: words.employeesLabel,
      help: words.employeesHelp,
      field: 'employees',
      kind: 'people',
      example: 12,
      slider: [1, 500],
      unitAfter: words.employeesUnit,
    });
  }

  /** What stands under the first questions. */
  closer(): TemplateResult {
    return askView(this.#desk.context());
  }

  parts(): TemplateResult {
    return partsView(this.#desk.context());
  }

  view(): TemplateResult {
    const context = this.#desk.context();
    const isBroken = this.#keep.opened === 'broken';
    return html`
      ${isBroken ? html`<p class="quiet">${context.words.openedBroken}</p>` : nothing}
      ${deskView(this.#desk.shown, context, this.#keep)}
    `;
  }

  /** The stage, once the presenter view is there. */
  stage(): TemplateResult | undefined {
    this.#stagePart.request();
    const present = this.#stagePart.part?.present;
    if (present && !this.#presenter) {
      this.#source.wear(present.styles);
      this.#presenter = new present.Presenter(this.#host, {
        context: () => this.#presenterContext(),
        onReset: () => this.#source.reset(),
        onQuestion: (index) => this.#source.tellStep(index),
      });
    }
    return this.#presenter?.view();
  }

  #presenterContext(): PresenterContext | undefined {
    const { setting, reworded, fields, callToAction } = this.#source;
    const words = this.#stagePart.part?.words;
    if (!words || !setting('present')) return undefined;
    const context = this.#desk.context();
    return {
      ...context,
      words: joined(context.words, reworded(words)),
      fields: fields(),
      callToAction: callToAction(),
      brand: this.#brand,
    };
  }

  get #brand(): PresenterContext['brand'] {
    const { setting } = this.#source;
    return { name: setting('brandName'), logo: setting('brandLogo') };
  }

  get #words(): Words {
    return joined(this.#source.openingWords(), this.#source.deskWords());
  }

  get #said(): ChecklistAnswers {
    const regions = this.#source.places();
    return regions ? { ...this.#answers, regions } : this.#answers;
  }

  /** A person said something on the desk. */
  #say(answers: ChecklistAnswers, spoken: (() => string) | undefined): void {
    const { business, answer, interacted, announce } = this.#source;
    this.#answers = answers;
    const { patch, fed } = feedOf(business(), answers, this.#desk.content.loaded, this.#fed);
    this.#fed = fed;
    if (Object.keys(patch).length > 0) answer(patch);
    else interacted();
    this.#host.requestUpdate();
    const sentence = spoken?.();
    if (sentence) announce(sentence);
  }

  #open(answers: ChecklistAnswers, business: BusinessProfile): void {
    this.#answers = answers;
    this.#source.setPlaces(answers.regions);
    this.#source.takeOver(business);
  }

  #write(): void {
    const { setting } = this.#source;
    writeKept(setting('storage'), setting('profile'), this.#said);
  }

  #restore(): void {
    const { setting } = this.#source;
    const text = readKept(setting('storage'), setting('profile'));
    const read = text === undefined ? undefined : readAnswers(text);
    if (read) this.#desk.takeOver(read.answers, {});
  }
}
