/** What every event of the kit tells. */
export interface EventBase {
  /** The tag. */
  readonly element: string;
  /** One for each element on the page, for as long as the page lives. */
  readonly instanceId: string;
  readonly eventId: string;
  readonly partnerId?: string;
  readonly campaign?: string;
}

export interface StepDetail extends EventBase {
  readonly id: string;
  /** 0 for the first. */
  readonly index: number;
  readonly count: number;
}

export interface ResultDetail<R = unknown> extends EventBase {
  readonly result: R;
}

export interface ErrorDetail extends EventBase {
  readonly code: ErrorCode;
  readonly attribute?: string;
  readonly message: string;
}

export type ErrorCode =
  | 'invalid-attribute'
  | 'invalid-config'
  | 'config-unreachable'
  | 'form-unreachable'
  | 'language-unreachable'
  | 'model-unreachable';

/** Bubbles and crosses shadow roots, so that a page listens once. */
class LifelineEvent<D extends EventBase> extends Event {
  readonly detail: D;

  constructor(type: string, detail: D) {
    super(type, { bubbles: true, composed: true });
    this.detail = detail;
  }
}

/** The element has shown itself for the first time. */
export class LifelineReadyEvent extends LifelineEvent<EventBase> {
  constructor(detail: EventBase) {
    super('lifeline-ready', detail);
  }
}

/** A person gave their first answer. */
export class LifelineStartEvent extends LifelineEvent<EventBase> {
  constructor(detail: EventBase) {
    super('lifeline-start', detail);
  }
}

/** A person went to another question. */
export class LifelineStepEvent extends LifelineEvent<StepDetail> {
  constructor(detail: StepDetail) {
    super('lifeline-step', detail);
  }
}

/** A person changed an answer. */
export class LifelineChangeEvent<R = unknown> extends LifelineEvent<ResultDetail<R>> {
  constructor(detail: ResultDetail<R>) {
    super('lifeline-change', detail);
  }
}

/** Every opening question has an answer, and no other came for a second. */
export class LifelineResultEvent<R = unknown> extends LifelineEvent<ResultDetail<R>> {
  constructor(detail: ResultDetail<R>) {
    super('lifeline-result', detail);
  }
}

/** A person copied the link to their result. */
export class LifelineShareEvent extends LifelineEvent<EventBase> {
  constructor(detail: EventBase) {
    super('lifeline-share', detail);
  }
}

/** A person opened the report. */
export class LifelinePrintEvent extends LifelineEvent<EventBase> {
  constructor(detail: EventBase) {
    super('lifeline-print', detail);
  }
}

/** The page set something that cannot be used; the element went on with its default. */
export class LifelineErrorEvent extends LifelineEvent<ErrorDetail> {
  constructor(detail: ErrorDetail) {
    super('lifeline-error', detail);
  }
}

declare global {
  interface HTMLElementEventMap {
    'lifeline-ready': LifelineReadyEvent;
    'lifeline-start': LifelineStartEvent;
    'lifeline-step': LifelineStepEvent;
    'lifeline-change': LifelineChangeEvent;
    'lifeline-result': LifelineResultEvent;
    'lifeline-share': LifelineShareEvent;
    'lifeline-print': LifelinePrintEvent;
    'lifeline-error': LifelineErrorEvent;
  }
}
