import type {
  ChecklistProgress,
  ItemAnswer,
  Regime,
  Text,
} from '@lifeline-kit/core/compliance-checklist';
import type {
  Applicability,
  BusinessFacts,
  Held,
  MarketMap,
  RegimeHead,
} from '@lifeline-kit/core/compliance-rules';
import type { BusinessProfile } from '@lifeline-kit/core/profile';
import type { Asking } from '../../shared/asking.ts';
import type { LocaleController } from '../../shared/locale-controller.ts';
import type { Words as OpeningWords } from '../catalogue.ts';
import type { DeskWords } from '../desk-words.ts';
import type { ChecklistAnswers, Said } from './answers.ts';
import type { TopicQuestions } from './topics.ts';

/** Words before and on the desk. */
export type Words = OpeningWords & DeskWords;

/** Parts of the desk. */
export type Part = 'checklists' | 'gaps' | 'markets';

/** What a list of requirements shows. */
export interface Sieve {
  readonly state: string;
  readonly search: string;
}

/** What a desk shows, and what a person can do with it. */
export interface DeskContext {
  readonly business: BusinessProfile;
  readonly answers: ChecklistAnswers;
  readonly facts: BusinessFacts;
  readonly applicability: Applicability;
  readonly market: MarketMap;
  readonly words: Words;
  readonly locale: LocaleController<OpeningWords>;
  /** ISO 8601, by which content is stale and days are counted. */
  readonly today: string;
  readonly part: Part;
  readonly isAdviser: boolean;
  /** Checklists that stand open, in the order of their opening. */
  readonly opened: readonly string[];
  /** Requirements whose test, evidence and owner are on show. */
  readonly openItems: readonly string[];
  readonly sieve: Sieve;
  /** The closer questions, in an order that stays while they are answered. */
  readonly topics: readonly TopicQuestions[];
  /** The group on show. */
  readonly topic: string | undefined;
  /** Cards of the map that stand open. */
  readonly cards: readonly string[];
  readonly areDatesOpen: boolean;
  /** What came of opening a file. */
  readonly fileSaid: 'broken' | 'opened' | undefined;
  readonly asking: Asking<string>;
  readonly actions: DeskActions;
  head(id: string): RegimeHead;
  /** A text of the data in the language of the words. */
  say(text: Text): string;
  content(id: string): Regime | 'failed' | undefined;
  /** Where the content is there. */
  progress(id: string): ChecklistProgress | undefined;
}

export interface DeskActions {
  show(part: Part): void;
  sayActivity(code: string, said: Said | undefined): void;
  /** Every statement of a topic that is open becomes a no. */
  denyRest(codes: readonly string[]): void;
  sayHeld(id: string, held: Held): void;
  sayItem(
    item: string,
    patch: { readonly [F in keyof ItemAnswer]?: ItemAnswer[F] | undefined },
  ): void;
  toggleItem(id: string, isOpen: boolean): void;
  showTopic(topic: string): void;
  /** A card of the map opens or closes. */
  toggleCard(id: string, isOpen: boolean): void;
  /** Goes from a lane to its card. */
  goToCard(id: string): void;
  /** Opens a checklist on its own part, and goes there. */
  openList(id: string): void;
  toggleList(id: string, isOpen: boolean): void;
  reload(id: string): void;
  /** Sifts by what was typed, once typing pauses. */
  search(wanted: string): void;
  sift(sieve: Partial<Sieve>): void;
  openDates(isOpen: boolean): void;
  saveCalendar(): void;
  saveGaps(): void;
  openFile(file: File): void;
}
