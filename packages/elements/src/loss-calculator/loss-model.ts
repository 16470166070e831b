import type { DowntimeEstimate, estimateDowntime } from '@lifeline-kit/core/downtime';
import type {
  Evidence,
  estimateLoss,
  estimateLossInSteps,
  LossEstimate,
} from '@lifeline-kit/core/loss';
import type { BusinessProfile } from '@lifeline-kit/core/profile';
import { breath } from '../shared/breath.ts';
import { firstFormat } from '../shared/first-format.ts';
import { plainJson } from '../shared/plain-json.ts';

/** The seed of every result on screen. */
const seed = 1;
/** Results that are held: those of the page's firm before and now, and of a firm that is unknown. */
const mostHeld = 6;

/** What of the core it works with. */
interface Core {
  readonly estimateDowntime: typeof estimateDowntime;
  readonly estimateLoss: typeof estimateLoss;
  readonly estimateLossInSteps: typeof estimateLossInSteps;
}

/** What is worked out for one set of answers. */
export interface Worked {
  readonly estimate: LossEstimate;
  readonly downtime: DowntimeEstimate;
  /** The estimate for a firm of which nothing is known, in the same currency. */
  readonly widest: LossEstimate;
}

/**
 * The model as the widgets of a page use it: it comes late, once for all of them, and works nothing
 * out twice.
 */
export class LossModel {
  static #loading: Promise<LossModel> | undefined;

  readonly #core: Core;
  readonly #worked = new Map<string, Worked>();
  readonly #estimates = new Map<string, LossEstimate>();

  constructor(core: Core) {
    this.#core = core;
  }

  /** Fetches the model and makes its draws, with breath for the page between the steps. */
  static async load(): Promise<LossModel> {
    LossModel.#loading ??= LossModel.#fetch();
    try {
      return await LossModel.#loading;
    } catch (error) {
      LossModel.#loading = undefined; // the next widget tries again
      throw error;
    }
  }

  static async #fetch(): Promise<LossModel> {
    const [loss, downtime] = await Promise.all([
      import('@lifeline-kit/core/loss'),
      import('@lifeline-kit/core/downtime'),
    ]);
    // Made here, it is in nobody's way.
    for (const _step of firstFormat()) await breath();
    for (const _step of loss.warmLossModel(seed)) await breath();
    return new LossModel({ ...loss, ...downtime });
  }

  /** Works out, in small steps, what `worked` then finds made. */
  *inSteps(business: BusinessProfile, evidence: Evidence): Generator<undefined, void> {
    for (const firm of [business, unknown(business)]) {
      const key = plainJson([firm, evidence]);
      if (this.#estimates.has(key)) continue;
      const estimate = yield* this.#core.estimateLossInSteps(firm, { seed, evidence });
      held(this.#estimates, key, () => estimate);
      yield;
    }
    this.worked(business, evidence);
  }

  worked(business: BusinessProfile, evidence: Evidence): Worked {
    return held(this.#worked, plainJson([business, evidence]), () => ({
      estimate: this.#estimate(business, evidence),
      downtime: this.#core.estimateDowntime(business),
      widest: this.#estimate(unknown(business), evidence),
    }));
  }

  #estimate(business: BusinessProfile, evidence: Evidence): LossEstimate {
    return held(this.#estimates, plainJson([business, evidence]), () =>
      this.#core.estimateLoss(business, { seed, evidence }),
    );
  }
}

/** A firm of which nothing is known, in the same currency. */
const unknown = ({ currency }: BusinessProfile): BusinessProfile => (currency ? { currency } : {});

/** What is held under a key; made where it is not, in place of what was not asked for longest. */
function held<V>(map: Map<string, V>, key: string, make: () => V): V {
  const value = map.get(key) ?? make();
  map.delete(key);
  map.set(key, value);
  const [oldest] = map.keys();
  if (map.size > mostHeld && oldest !== undefined) map.delete(oldest);
  return value;
}
