import type {
  LeadPrepareEvent,
  LeadProblem,
  LeadRequest,
  LeadRequestEvent,
  LeadService,
  TellLead,
} from '@lifeline-kit/core/lead';
import type { EventBase } from '../shared/events.ts';

/** A form is on the page and looks for whoever delivers. */
export class LifelineLeadPrepareEvent extends Event implements LeadPrepareEvent {
  readonly detail: EventBase;
  readonly #onService: (service: Promise<LeadService>) => void;

  constructor(detail: EventBase, onService: (service: Promise<LeadService>) => void) {
    super('lifeline-lead-prepare', { bubbles: true, composed: true });
    this.detail = detail;
    this.#onService = onService;
  }

  /** Offers to deliver; the first who does is asked. */
  provide(service: LeadService | Promise<LeadService>): void {
    this.#onService(Promise.resolve(service));
  }
}

/**
 * A person sends a lead. The only event of the kit with personal data: whoever calls `take()` or
 * `preventDefault()` delivers it in place of the kit.
 */
export class LifelineLeadRequestEvent extends Event implements LeadRequestEvent {
  readonly detail: EventBase & LeadRequest;
  readonly #tell: TellLead;
  #isTaken = false;

  constructor(detail: EventBase & LeadRequest, tell: TellLead) {
    super('lifeline-lead-request', { bubbles: true, composed: true, cancelable: true });
    this.detail = detail;
    this.#tell = tell;
  }

  /** Whether somebody delivers it. */
  get isTaken(): boolean {
    return this.#isTaken || this.defaultPrevented;
  }

  /** Takes the lead over; who does tells the form how far it has come. */
  take(): TellLead | undefined {
    if (this.#isTaken) return undefined;
    this.#isTaken = true;
    return this.#tell;
  }
}

/** How a lead left the form. */
export interface LeadDetail extends EventBase {
  readonly leadId: string;
  readonly destination: string;
  /**
   * `confirmed`: the destination has it. `opaque`: its answer cannot be read. `queued`: kept, to be sent
   * later; `confirmed` may follow with the same id.
   */
  readonly delivery: 'confirmed' | 'opaque' | 'queued';
}

export interface LeadErrorDetail extends EventBase {
  readonly leadId: string;
  readonly destination: string;
  readonly problem: LeadProblem;
}

/** A lead is delivered, or kept to be. Nothing in it is personal. */
export class LifelineLeadEvent extends Event {
  readonly detail: LeadDetail;

  constructor(detail: LeadDetail) {
    super('lifeline-lead', { bubbles: true, composed: true });
    this.detail = detail;
  }
}

/** A lead could not be sent; the visitor sees it, with its content. */
export class LifelineLeadErrorEvent extends Event {
  readonly detail: LeadErrorDetail;

  constructor(detail: LeadErrorDetail) {
    super('lifeline-lead-error', { bubbles: true, composed: true });
    this.detail = detail;
  }
}

declare global {
  interface HTMLElementEventMap {
    'lifeline-lead-prepare': LifelineLeadPrepareEvent;
    'lifeline-lead-request': LifelineLeadRequestEvent;
    'lifeline-lead': LifelineLeadEvent;
    'lifeline-lead-error': LifelineLeadErrorEvent;
  }
}
