import type { Written } from './store/lead-writer.ts';

/** Upper bounds in seconds. */
const bounds = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

class Histogram {
  readonly #counts = new Array<number>(bounds.length + 1).fill(0);
  #sum = 0;

  observe(seconds: number): void {
    const index = bounds.findIndex((bound) => seconds <= bound);
    this.#counts[index < 0 ? bounds.length : index]! += 1;
    this.#sum += seconds;
  }

  lines(name: string): readonly string[] {
    let total = 0;
    const buckets = this.#counts.map((count, index) => {
      total += count;
      return `${name}_bucket{le="${bounds[index] ?? '+Inf'}"} ${total}`;
    });
    return [...buckets, `${name}_sum ${this.#sum}`, `${name}_count ${total}`];
  }
}

/** A figure that is read when somebody asks. */
export interface Gauge {
  readonly name: string;
  readonly help: string;
  readonly read: () => number;
}

/** What the process counts, in the text format of Prometheus. */
export class Metrics {
  readonly #leads = new Map<Written | 'failed', number>();
  readonly #requests = new Map<string, number>();
  readonly #commits = new Histogram();
  readonly #durations = new Histogram();

  lead(outcome: Written | 'failed'): void {
    this.#leads.set(outcome, (this.#leads.get(outcome) ?? 0) + 1);
  }

  /** From the moment a lead waits for a commit until it is answered. */
  commit(milliseconds: number): void {
    this.#commits.observe(milliseconds / 1000);
  }

  request(route: string, status: number, milliseconds: number): void {
    const key = `route="${route}",status="${status}"`;
    this.#requests.set(key, (this.#requests.get(key) ?? 0) + 1);
    this.#durations.observe(milliseconds / 1000);
  }

  text(gauges: readonly Gauge[]): string {
    const head = (name: string, type: string, help: string): readonly string[] => [
      `# HELP ${name} ${help}`,
      `# TYPE ${name} ${type}`,
    ];
    return `${[
      ...head('lifeline_leads_total', 'counter', 'Leads by what became of them'),
      ...[...this.#leads].map(([key, n]) => `lifeline_leads_total{outcome="${key}"} ${n}`),
      ...head('lifeline_requests_total', 'counter', 'Requests by route and status'),
      ...[...this.#requests].map(([key, n]) => `lifeline_requests_total{${key}} ${n}`),
      ...head('lifeline_commit_seconds', 'histogram', 'Time until a lead is on the disk'),
      ...this.#commits.lines('lifeline_commit_seconds'),
      ...head('lifeline_request_seconds', 'histogram', 'Time until a request is answered'),
      ...this.#durations.lines('lifeline_request_seconds'),
      ...gauges.flatMap(({ name, help, read }) => [
        ...head(name, 'gauge', help),
        `${name} ${read()}`,
      ]),
    ].join('\n')}\n`;
  }
}
