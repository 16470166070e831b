import type {
  LeadDestination,
  LeadProgress,
  LeadService,
  LeadState,
  UndeliveredLead,
} from '@lifeline-kit/core/lead';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { EventBase } from '../shared/events.ts';
import type { Composed } from './compose.ts';
import {
  type LeadDetail,
  LifelineLeadErrorEvent,
  LifelineLeadEvent,
  LifelineLeadPrepareEvent,
  LifelineLeadRequestEvent,
} from './events.ts';

/** Milliseconds that the delivery may take to arrive, once a person has sent. */
const patience = 10_000;
/** Milliseconds that a proof of work may still take then. */
const proofPatience = 5000;

/** What the page is told of a state. */
const told: Readonly<Partial<Record<LeadState, LeadDetail['delivery']>>> = {
  kept: 'queued',
  waiting: 'queued',
  sent: 'confirmed',
  received: 'confirmed',
  'handed-over': 'opaque',
};

/** Gives leads away, and hears how far they come. */
export class Delivery implements ReactiveController {
  readonly #host: ReactiveControllerHost & EventTarget;
  readonly #eventBase: () => EventBase;
  #service: Promise<LeadService> | undefined;
  #proof: Promise<string | undefined> | undefined;
  #solution: string | undefined;
  #sent: Composed | undefined;
  #progress: LeadProgress | undefined;
  #old: readonly UndeliveredLead[] = [];
  #to = '';

  constructor(host: ReactiveControllerHost & EventTarget, eventBase: () => EventBase) {
    this.#host = host;
    this.#eventBase = eventBase;
    host.addController(this);
  }

  /** The lead that was given away last. */
  get sent(): Composed | undefined {
    return this.#sent;
  }

  /** How far it has come; `undefined` before anything is sent. */
  get progress(): LeadProgress | undefined {
    return this.#progress;
  }

  /** Leads of earlier visits that could not be sent. */
  get old(): readonly UndeliveredLead[] {
    return this.#old;
  }

  /** The proof of work, once there is one. */
  get proof(): string | undefined {
    return this.#solution;
  }

  hostDisconnected(): void {
    // A lead on its way goes on: the element may come back, and the page lives longer than it.
  }

  /** Looks for whoever delivers on this page. */
  async prepare(): Promise<void> {
    this.#look();
    const service = await this.#service?.catch(() => undefined);
    if (!service) return;
    this.#old = await service.undelivered();
    this.#host.requestUpdate();
  }

  /** Begins with the proof of work, once. */
  prove(address: string): void {
    this.#proof ??= this.#solve(address);
  }

  /** Waits for a proof that is under way, but not for long. */
  async proved(): Promise<void> {
    await soon(this.#proof, proofPatience);
  }

  async send(composed: Composed, destination: LeadDestination): Promise<void> {
    this.#sent = composed;
    this.#to = destination.to;
    this.#hear(composed, { state: 'sending' });
    const isReady = await soon(
      this.#service?.then(Boolean, () => false),
      patience,
    );
    if (!isReady) this.#look(); // it may not have come, or not have loaded
    await soon(
      this.#service?.then(Boolean, () => false),
      patience,
    );
    const { lead, body } = composed;
    const detail = { ...this.#eventBase(), lead, body, destination };
    const request = new LifelineLeadRequestEvent(detail, (progress) =>
      this.#hear(composed, progress),
    );
    this.#host.dispatchEvent(request);
    await new Promise((resolve) => setTimeout(resolve));
    if (!request.isTaken) this.#hear(composed, { state: 'failed', problem: 'untaken' });
    else if (request.defaultPrevented && request.take()) {
      this.#hear(composed, { state: 'handed-over' }); // the page has it, and says no more
    }
  }

  /** Back to the form: what was sent is no longer shown. */
  settle(): void {
    this.#progress = undefined;
    this.#sent = undefined;
    this.#host.requestUpdate();
  }

  async retryOld(id: string): Promise<void> {
    const service = await this.#service;
    await service?.retry(id, ({ state }) => {
      if (state === 'failed') return;
      this.#old = this.#old.filter((one) => one.id !== id);
      this.#host.requestUpdate();
    });
  }

  /** Nothing of a lead stays on the device. */
  async discard(id: string): Promise<void> {
    const service = await this.#service?.catch(() => undefined);
    await service?.discard(id);
    this.#old = this.#old.filter((one) => one.id !== id);
    if (this.#sent?.lead.data.id === id) this.settle();
    this.#host.requestUpdate();
  }

  #look(): void {
    this.#service = undefined;
    const event = new LifelineLeadPrepareEvent(this.#eventBase(), (service) => {
      this.#service ??= service;
    });
    this.#host.dispatchEvent(event);
  }

  async #solve(address: string): Promise<string | undefined> {
    const service = await this.#service?.catch(() => undefined);
    this.#solution = await service?.prove(address);
    this.#host.requestUpdate();
    return this.#solution;
  }

  #hear(composed: Composed, progress: LeadProgress): void {
    if (this.#sent !== composed) return; // an older one, of which the form says no more
    this.#progress = progress;
    this.#host.requestUpdate();
    const leadId = composed.lead.data.id;
    const base = { ...this.#eventBase(), leadId, destination: this.#to };
    const delivery = told[progress.state];
    if (delivery) this.#host.dispatchEvent(new LifelineLeadEvent({ ...base, delivery }));
    if (progress.state === 'failed') {
      const problem = progress.problem ?? 'network';
      this.#host.dispatchEvent(new LifelineLeadErrorEvent({ ...base, problem }));
    }
  }
}

/** What comes of a promise, or nothing after some time. */
function soon<T>(promise: Promise<T> | undefined, wait: number): Promise<T | undefined> {
  const late = new Promise<undefined>((resolve) => setTimeout(resolve, wait));
  return Promise.race([promise ?? Promise.resolve(undefined), late]);
}
