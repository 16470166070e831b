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

/** A lead of an earlier visit, and how far it came since a person has sent it once more. */
export interface OldLead extends UndeliveredLead {
  readonly progress: LeadProgress | undefined;
}

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
  /** Those that a person has sent once more, and how far they came; they stay on show. */
  readonly #again = new Map<string, LeadProgress>();
  #to = '';
  #replaced: string | undefined;
  #isOnPage = false;
  #unwatch: () => void = () => {};

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
  get old(): readonly OldLead[] {
    return this.#old.map((old) => ({ ...old, progress: this.#again.get(old.id) }));
  }

  /** The proof of work, once there is one. */
  get proof(): string | undefined {
    return this.#solution;
  }

  hostConnected(): void {
    this.#isOnPage = true;
    if (this.#service) this.#watch();
  }

  /** A lead on its way goes on: the element may come back, and the page lives longer than it. */
  hostDisconnected(): void {
    this.#isOnPage = false;
    this.#unwatch();
  }

  /** Looks for whoever delivers on this page. */
  async prepare(): Promise<void> {
    this.#look();
    await this.#watch();
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
    if (!isReady) {
      this.#look(); // it may not have come, or not have loaded
      this.#watch();
    }
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

  /** Back to the form with a lead that did not go out: the one that is sent next takes its place. */
  mend(): void {
    this.#replaced = this.#sent?.lead.data.id;
    this.settle();
  }

  /** Back to the form: what was sent is no longer shown. */
  settle(): void {
    this.#progress = undefined;
    this.#sent = undefined;
    this.#host.requestUpdate();
  }

  async retryOld(id: string): Promise<void> {
    const service = await this.#service;
    await service?.retry(id, (progress) => {
      this.#again.set(id, progress);
      this.#host.requestUpdate();
    });
  }

  /** Nothing of a lead stays on the device. */
  async discard(id: string): Promise<void> {
    const service = await this.#service?.catch(() => undefined);
    await service?.discard(id);
    this.#again.delete(id);
    this.#old = this.#old.filter((one) => one.id !== id);
    if (this.#sent?.lead.data.id === id) this.settle();
    this.#host.requestUpdate();
  }

  /** Reads which leads of earlier visits are left, now and whenever that may have changed. */
  async #watch(): Promise<void> {
    const service = await this.#service?.catch(() => undefined);
    if (!service) return;
    const read = async (): Promise<void> => {
      const left = await service.undelivered();
      const shown = this.#old.filter(
        ({ id }) => this.#again.has(id) && !left.some((one) => one.id === id),
      );
      this.#old = [...shown, ...left];
      this.#host.requestUpdate();
    };
    this.#unwatch();
    if (!this.#isOnPage) return; // taken out meanwhile
    this.#unwatch = service.watch(read);
    await read();
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
    this.#dropReplaced(leadId, progress);
    const base = { ...this.#eventBase(), leadId, destination: this.#to };
    const delivery = told[progress.state];
    if (delivery) this.#host.dispatchEvent(new LifelineLeadEvent({ ...base, delivery }));
    if (progress.state === 'failed') {
      const problem = progress.problem ?? 'network';
      this.#host.dispatchEvent(new LifelineLeadErrorEvent({ ...base, problem }));
    }
  }

  /** A lead that was changed goes out once: what it was before is given up when the new one is safe. */
  #dropReplaced(leadId: string, { state }: LeadProgress): void {
    if (state === 'sending' || state === 'failed') return;
    const replaced = this.#replaced;
    this.#replaced = undefined;
    if (replaced !== undefined && replaced !== leadId) this.discard(replaced);
  }
}

/** What comes of a promise, or nothing after some time. */
function soon<T>(promise: Promise<T> | undefined, wait: number): Promise<T | undefined> {
  const late = new Promise<undefined>((resolve) => setTimeout(resolve, wait));
  return Promise.race([promise ?? Promise.resolve(undefined), late]);
}
