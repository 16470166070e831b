import { Problem } from '../problem.ts';
import type { Settings } from '../settings/settings.ts';
import { Buckets } from './buckets.ts';

/** Requests of every kind that an address may send for each lead that it may. */
const requestsPerLead = 5;

/**
 * What one address and one partner may send in a minute.
 *
 * A webinar of five hundred people behind one address is welcome; whoever sends what is no lead is
 * not. The two are counted apart, so that junk from an address does not use up its leads.
 */
export class Limits {
  readonly #requests: Buckets;
  readonly #leads: Buckets;
  readonly #partners: Buckets;
  readonly #junk: Buckets;

  constructor(settings: Settings) {
    this.#requests = new Buckets(settings.leadsPerMinute * requestsPerLead);
    this.#leads = new Buckets(settings.leadsPerMinute);
    this.#partners = new Buckets(settings.partnerLeadsPerMinute);
    this.#junk = new Buckets(settings.junkPerMinute);
  }

  /** @throws {Problem} 429 before anything of the request is read */
  request(address: string): void {
    refuseFor(this.#requests.take(address));
  }

  /** @throws {Problem} 429; a lead that looks like a machine's counts as junk */
  lead(address: string, partner: string, isSpam: boolean): void {
    if (isSpam) refuseFor(this.#junk.take(address));
    refuseFor(this.#leads.wait(address));
    if (partner) refuseFor(this.#partners.take(partner));
    this.#leads.take(address);
  }

  /** What a request without a usable lead is answered: its own problem, or that there were too many. */
  junk(address: string, problem: Problem): Problem {
    const seconds = this.#junk.take(address);
    return seconds > 0 ? tooMany(seconds) : problem;
  }
}

function refuseFor(seconds: number): void {
  if (seconds > 0) throw tooMany(seconds);
}

const tooMany = (retryAfter: number): Problem =>
  new Problem({
    status: 429,
    code: 'too-many',
    title: 'Too many requests from this address',
    retryAfter,
  });
