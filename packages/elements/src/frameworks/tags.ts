import type { LitElement } from 'lit';
import type { ComplianceChecklistElement } from '../compliance-checklist/compliance-checklist-element.ts';
import type {
  LifelineLeadErrorEvent,
  LifelineLeadEvent,
  LifelineLeadPrepareEvent,
  LifelineLeadRequestEvent,
} from '../lead-form/events.ts';
import type { LeadFormElement } from '../lead-form/lead-form-element.ts';
import type { LossCalculatorElement } from '../loss-calculator/loss-calculator-element.ts';
import type { MaturityQuizElement } from '../maturity-quiz/maturity-quiz-element.ts';
import type { RoiChartElement } from '../roi-chart/roi-chart-element.ts';
import type {
  LifelineChangeEvent,
  LifelineErrorEvent,
  LifelinePrintEvent,
  LifelineReadyEvent,
  LifelineResultEvent,
  LifelineShareEvent,
  LifelineStartEvent,
  LifelineStepEvent,
} from '../shared/events.ts';

/** Every tag with its class: what the types for frameworks are made from, and from nothing else. */
export interface LifelineTags {
  'lifeline-compliance-checklist': ComplianceChecklistElement;
  'lifeline-lead-form': LeadFormElement;
  'lifeline-loss-calculator': LossCalculatorElement;
  'lifeline-maturity-quiz': MaturityQuizElement;
  'lifeline-roi-chart': RoiChartElement;
}

/** Names of what a page can set on an element: its public fields, without what every element has. */
type Settable<E> = {
  [K in Own<E>]-?: E[K] extends (...values: never[]) => unknown
    ? never
    : Same<Pick<E, K>, Writable<Pick<E, K>>> extends true
      ? K
      : never;
}[Own<E>];
type Own<E> = Exclude<keyof E, keyof LitElement> & string;
type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** Whether two types are one, also in what is readonly. */
type Same<A, B> =
  (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/** `annualRevenue` → `annual-revenue`, as the elements name their attributes. */
export type Kebab<S extends string> = S extends `${infer First}${infer Rest}`
  ? `${First extends Lowercase<First> ? First : `-${Lowercase<First>}`}${Kebab<Rest>}`
  : '';

/** What an attribute may say for a property: the same words, figures as text too, anything else as JSON. */
type Written<T> = T extends number
  ? number | `${number}`
  : T extends boolean
    ? boolean | '' | `${boolean}`
    : T extends string | undefined
      ? T
      : string;

/** The properties of an element that can be set, by their own names. */
export type LifelineProperties<E> = { [K in Settable<E>]?: E[K] | undefined };

/** The same as attributes, in kebab-case, as they are written in HTML. */
export type LifelineAttributes<E> = {
  [K in Settable<E> as K extends 'offer' ? never : Kebab<K>]?: Attribute<E[K]>;
};
type Attribute<T> = unknown extends T ? string | undefined : Written<T>;

/** The result of an element, as its events carry it. */
type ResultOf<E> = E extends { readonly result: infer R } ? NonNullable<R> : never;

/** What every element fires. */
interface EventsOfAll {
  'lifeline-ready': LifelineReadyEvent;
  'lifeline-start': LifelineStartEvent;
  'lifeline-error': LifelineErrorEvent;
}

/** What an element fires that works something out. */
interface EventsOfResults<R> {
  'lifeline-step': LifelineStepEvent;
  'lifeline-change': LifelineChangeEvent<R>;
  'lifeline-result': LifelineResultEvent<R>;
  'lifeline-share': LifelineShareEvent;
  'lifeline-print': LifelinePrintEvent;
}

/** What is fired where somebody leaves their name: by the form, and through the element that offers it. */
interface EventsOfLeads {
  'lifeline-lead-prepare': LifelineLeadPrepareEvent;
  'lifeline-lead-request': LifelineLeadRequestEvent;
  'lifeline-lead': LifelineLeadEvent;
  'lifeline-lead-error': LifelineLeadErrorEvent;
}

/** Events that can be heard at an element, by their names. */
export type LifelineEvents<E> = EventsOfAll &
  EventsOfLeads &
  (E extends LeadFormElement ? unknown : EventsOfResults<ResultOf<E>>);

/** Listeners as JSX and Svelte write them: `onlifeline-result`. */
export type LifelineListeners<E, Prefix extends string = 'on'> = {
  [K in keyof LifelineEvents<E> & string as `${Prefix}${K}`]?:
    | ((event: LifelineEvents<E>[K]) => void)
    | undefined;
};

/**
 * Everything that a tag can be given by a framework that sets the property where there is one, and
 * else the attribute: a name of one word is always the property.
 */
export type LifelineProps<E> = LifelineProperties<E> &
  Omit<LifelineAttributes<E>, keyof LifelineProperties<E>>;

/** The same where text in the markup is an attribute even then: a figure may be written as text. */
export type LifelineWrittenProps<E> = Either<LifelineProperties<E>, LifelineAttributes<E>>;
type Either<A, B> = {
  [K in keyof A | keyof B]?:
    | (K extends keyof A ? A[K] : never)
    | (K extends keyof B ? B[K] : never);
};
