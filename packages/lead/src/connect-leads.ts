import type {
  LeadPrepareEvent,
  LeadRequest,
  LeadRequestEvent,
  LeadService,
  TellLead,
} from '@lifeline-kit/core/lead';
import type { Adapter } from './adapters/adapter.ts';
import { collector } from './adapters/collector.ts';
import { event } from './adapters/event.ts';
import { mailto } from './adapters/mailto.ts';
import { webhook } from './adapters/webhook.ts';
import { destinationProblem, leadIssue, sizeProblem } from './checks.ts';
import { leaveDatabase } from './outbox/database.ts';
import { databaseStore } from './outbox/database-store.ts';
import { MemoryStore } from './outbox/memory-store.ts';
import { Outbox } from './outbox/outbox.ts';
import { prove } from './prove.ts';
import { randomName } from './random-name.ts';
import { Courier } from './sending/courier.ts';
import { asOneSender } from './sending/one-sender.ts';
import { type Timing, usualTiming } from './sending/timing.ts';

export interface LeadOptions {
  /** Destinations of one's own, by what `lead-to` says; one of the kit's name takes its place. */
  readonly adapters?: Readonly<Record<string, Adapter>>;
  /** How long things take, where the usual does not fit. */
  readonly timing?: Partial<Timing>;
}

export interface LeadConnection {
  /** What a form asks for. */
  readonly service: LeadService;
  /** Tries everything that is due. */
  flush(): Promise<void>;
  /** Takes no more leads; what is kept stays kept. */
  disconnect(): void;
}

type Listener = (event: never) => unknown;

const connections = new WeakMap<EventTarget, LeadConnection>();

/**
 * Delivers the leads of every form below a root: keeps each on the device before it is sent, sends it
 * until its destination has it, and shows the visitor where it cannot be sent. Leads of earlier visits
 * that are still waiting go first.
 *
 * Who calls `preventDefault()` or `take()` on `lifeline-lead-request` delivers in its place.
 *
 * @param root - the document, or whatever the forms stand in; the same again gives the same connection
 */
export function connectLeads(root: EventTarget, options: LeadOptions = {}): LeadConnection {
  const known = connections.get(root);
  if (known) return known;
  const courier = courierOf(options);
  const onPrepare = (prepare: Event): void => {
    if (isPrepare(prepare)) prepare.provide(service);
  };
  const onRequest = (request: Event): void => {
    // Not before every listener of the page has seen it: one of them may take it.
    if (isRequest(request)) queueMicrotask(() => take(request, courier));
  };
  const onWake = () => courier.wake();
  const onResume = () => courier.restore();
  const onPage = ({ persisted }: PageTransitionEvent) => (persisted ? onResume() : onWake());
  const onShow = () => document.visibilityState === 'visible' && onWake();
  const service: LeadService = serviceOf(courier);

  const aborter = new AbortController();
  const listen = (target: EventTarget, listeners: Readonly<Record<string, Listener>>): void => {
    for (const [type, listener] of Object.entries(listeners)) {
      // Not the target's own method: an element of the page may have its name, and hide it.
      EventTarget.prototype.addEventListener.call(target, type, listener as EventListener, aborter);
    }
  };

  listen(root, { 'lifeline-lead-prepare': onPrepare, 'lifeline-lead-request': onRequest });
  listen(window, { online: onWake, pageshow: onPage, pagehide: leaveDatabase });
  listen(document, { visibilitychange: onShow, resume: onResume }); // of a tab that was frozen in the background
  courier.begin();

  const connection: LeadConnection = {
    service,
    flush: () => courier.run(),
    disconnect: () => {
      connections.delete(root);
      aborter.abort();
      courier.stop();
    },
  };
  connections.set(root, connection);
  return connection;
}

function courierOf({ adapters, timing }: LeadOptions): Courier {
  const visit = randomName();
  const times = { ...usualTiming, ...timing };
  return new Courier({
    outbox: new Outbox(databaseStore, new MemoryStore()),
    adapters: { event, webhook, mailto, collector, ...adapters },
    asOneSender: (work) => asOneSender(visit, times.attempt / 3, work),
    timing: times,
    visit,
    now: () => Date.now(),
    random: () => Math.random(),
  });
}

function serviceOf(courier: Courier): LeadService {
  return {
    undelivered: async () =>
      (await courier.dead()).map(({ id, body, createdAt, problem }) => ({
        id,
        body,
        since: new Date(createdAt).toISOString(),
        problem: problem ?? 'network',
      })),
    watch: (onChange) => courier.watch(onChange),
    retry: (id, tell) => courier.retry(id, tell),
    discard: (id) => courier.discard(id),
    prove,
  };
}

// Anyone on the page can fire an event of that name; only a form's can be answered.
const isPrepare = (event: Event): event is Event & LeadPrepareEvent =>
  typeof (event as Partial<LeadPrepareEvent>).provide === 'function';
const isRequest = (event: Event): event is Event & LeadRequestEvent =>
  typeof (event as Partial<LeadRequestEvent>).take === 'function';

function take(request: Event & LeadRequestEvent, courier: Courier): void {
  if (request.defaultPrevented) return;
  const tell = request.take();
  if (tell) accept(request.detail, tell, courier);
}

function accept({ lead, body, destination }: LeadRequest, tell: TellLead, courier: Courier): void {
  const problem = destinationProblem(destination, location.href) ?? sizeProblem(body);
  if (problem) {
    complain(problem);
    tell({ state: 'failed', problem: 'unusable' });
    return;
  }
  courier.accept({ id: lead.data.id, body, destination }, tell, async () => {
    const issue = await leadIssue(lead);
    if (issue) complain(issue);
    return issue === undefined;
  });
}

/** For whoever runs the page; never with anything that the visitor typed. */
function complain(problem: string): void {
  console.warn(`Lifeline Kit: a lead cannot be sent: ${problem}`);
}
