interface Bucket {
  level: number;
  at: number;
}

/** Addresses and partners that are remembered; the one unseen for longest is forgotten first. */
const mostKeys = 20_000;

/**
 * Token buckets: each key may take `perMinute` at once and gets them back over a minute.
 *
 * They are kept in memory, by process: a limit is a wall against floods and not a promise.
 */
export class Buckets {
  readonly #perMinute: number;
  readonly #now: () => number;
  readonly #buckets = new Map<string, Bucket>();

  constructor(perMinute: number, now: () => number = Date.now) {
    this.#perMinute = perMinute;
    this.#now = now;
  }

  /** Takes one. Gives 0, or the seconds until there will be one. */
  take(key: string): number {
    const bucket = this.#refilled(key);
    if (bucket.level < 1) return this.#secondsTo(1 - bucket.level);
    bucket.level -= 1;
    return 0;
  }

  /** Seconds until there is one, without taking it. */
  wait(key: string): number {
    const { level } = this.#refilled(key);
    return level < 1 ? this.#secondsTo(1 - level) : 0;
  }

  #secondsTo(missing: number): number {
    return Math.max(1, Math.ceil((missing * 60) / this.#perMinute));
  }

  #refilled(key: string): Bucket {
    const now = this.#now();
    const known = this.#buckets.get(key);
    this.#buckets.delete(key);
    const gained = known ? ((now - known.at) / 60_000) * this.#perMinute : this.#perMinute;
    const bucket = { level: Math.min(this.#perMinute, (known?.level ?? 0) + gained), at: now };
    this.#buckets.set(key, bucket);
    if (this.#buckets.size > mostKeys) {
      const [oldest] = this.#buckets.keys();
      if (oldest !== undefined) this.#buckets.delete(oldest);
    }
    return bucket;
  }
}
