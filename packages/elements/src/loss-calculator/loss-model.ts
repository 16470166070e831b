import type { DowntimeEstimate, estimateDowntime } from '@lifeline-kit/core/downtime';
import type { Evidence, estimateLoss, LossEstimate } from '@lifeline-kit/core/loss';
import type { BusinessProfile } from '@lifeline-kit/core/profile';
import { breath } from '../shared/breath.ts';
import { plainJson } from '../shared/plain-json.ts';

/** The seed of every result on screen. */
const seed = 1;

/** What is worked out for one set of answers. */
export interface Worked {
  readonly estimate: LossEstimate;
  readonly downtime: DowntimeEstimate;
  /** The estimate for a firm of which nothing is known, in the same currency. */
  readonly widest: LossEstimate;
}

/** The model as the widget uses it: it comes late, and works nothing out twice. */
export class LossModel {
  readonly #estimateLoss: typeof estimateLoss;
  readonly #estimateDowntime: typeof estimateDowntime;
  #key = '';
  #worked: Worked | undefined;

  constructor(loss: typeof estimateLoss, downtime: typeof estimateDowntime) {
    this.#estimateLoss = loss;
    this.#estimateDowntime = downtime;
  }

  /** Fetches the model and makes its draws, with breath for the page between the steps. */
  static async load(): Promise<LossModel> {
    const [loss, downtime] = await Promise.all([
      import('@lifeline-kit/core/loss'),
      import('@lifeline-kit/core/downtime'),
    ]);
    for (const _step of loss.warmLossModel(seed)) await breath();
    return new LossModel(loss.estimateLoss, downtime.estimateDowntime);
  }

  worked(business: BusinessProfile, evidence: Evidence): Worked {
    const key = plainJson([business, evidence]);
    if (this.#worked && key === this.#key) return this.#worked;
    const { currency } = business;
    this.#key = key;
    this.#worked = {
      estimate: this.#estimateLoss(business, { seed, evidence }),
      downtime: this.#estimateDowntime(business),
      widest: this.#widest(currency, evidence),
    };
    return this.#worked;
  }

  #widest(currency: BusinessProfile['currency'], evidence: Evidence): LossEstimate {
    const before = this.#worked?.widest;
    if (before && before.currency === currency && before.evidence === evidence) return before;
    return this.#estimateLoss({ ...(currency && { currency }) }, { seed, evidence });
  }
}
