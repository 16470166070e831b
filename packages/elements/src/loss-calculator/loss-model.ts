import type { DowntimeEstimate, estimateDowntime } from '@lifeline-kit/core/downtime';
import type { Evidence, estimateLoss, LossEstimate } from '@lifeline-kit/core/loss';
import type { BusinessProfile } from '@lifeline-kit/core/profile';
import { breath } from '../shared/breath.ts';
import { plainJson } from '../shared/plain-json.ts';

/** The seed of every result on screen. */
const seed = 1;
/** Results that are held: those of the page's firm before and now, and of a firm that is unknown. */
const mostHeld = 6;

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

  readonly #estimateLoss: typeof estimateLoss;
  readonly #estimateDowntime: typeof estimateDowntime;
  readonly #worked = new Map<string, Worked>();
  readonly #estimates = new Map<string, LossEstimate>();

  constructor(loss: typeof estimateLoss, downtime: typeof estimateDowntime) {
    this.#estimateLoss = loss;
    this.#estimateDowntime = downtime;
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
    // Made here, the first number format of a page (some 40 ms) is in nobody's way.
    new Intl.NumberFormat();
    await breath();
    for (const _step of loss.warmLossModel(seed)) await breath();
    return new LossModel(loss.estimateLoss, downtime.estimateDowntime);
  }

  /** Works out what a widget is about to show, apart from the showing. */
  async prepare(business: BusinessProfile, evidence: Evidence): Promise<void> {
    this.estimate(business, evidence);
    await breath();
    this.#widest(business, evidence);
    await breath();
    this.worked(business, evidence);
    await breath();
  }

  worked(business: BusinessProfile, evidence: Evidence): Worked {
    return held(this.#worked, plainJson([business, evidence]), () => ({
      estimate: this.estimate(business, evidence),
      downtime: this.#estimateDowntime(business),
      widest: this.#widest(business, evidence),
    }));
  }

  #widest({ currency }: BusinessProfile, evidence: Evidence): LossEstimate {
    return this.estimate(currency ? { currency } : {}, evidence);
  }

  estimate(business: BusinessProfile, evidence: Evidence): LossEstimate {
    return held(this.#estimates, plainJson([business, evidence]), () =>
      this.#estimateLoss(business, { seed, evidence }),
    );
  }
}

/** What is held under a key; made where it is not, in place of what was not asked for longest. */
function held<V>(map: Map<string, V>, key: string, make: () => V): V {
  const value = map.get(key) ?? make();
  map.delete(key);
  map.set(key, value);
  const [oldest] = map.keys();
  if (map.size > mostHeld && oldest !== undefined) map.delete(oldest);
  return value;
}
