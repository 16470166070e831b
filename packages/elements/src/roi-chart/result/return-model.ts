import type * as insurance from '@lifeline-kit/core/insurance';
import type { PremiumEstimate } from '@lifeline-kit/core/insurance';
import type * as loss from '@lifeline-kit/core/loss';
import type { Evidence } from '@lifeline-kit/core/loss';
import type { BusinessProfile } from '@lifeline-kit/core/profile';
import type { ReturnAnswers, ReturnField } from '@lifeline-kit/core/return-fields';
import type * as roi from '@lifeline-kit/core/roi';
import type {
  ReturnGuesses,
  ReturnInput,
  ReturnProjection,
  RiskInput,
  Uncertain,
} from '@lifeline-kit/core/roi';
import { breath } from '../../shared/breath.ts';
import { plainJson } from '../../shared/plain-json.ts';

/** What is worked out for one set of answers. */
export interface Worked {
  readonly input: ReturnInput;
  readonly projection: ReturnProjection;
  /** The same with every claim counted half, or whole where it is halved already. */
  readonly other: ReturnProjection;
  readonly guesses: ReturnGuesses;
  readonly premium: PremiumEstimate;
  /** As a field counts: the answer, our guess, or the range of somebody who is not sure. */
  readonly figure: (field: ReturnField) => Uncertain;
  /** As a field would count without an answer. */
  readonly guess: (field: ReturnField) => Uncertain;
}

/** What a return is worked out with. */
export interface ModelParts {
  readonly roi: typeof roi;
  readonly insurance: typeof insurance;
  readonly loss: typeof loss;
}

/** What hangs on the business alone, so that a price that is typed works out only the rest. */
interface Firm {
  readonly guesses: ReturnGuesses;
  readonly premium: PremiumEstimate;
}

/** The model as the widget uses it: it comes late, and works nothing out twice. */
export class ReturnModel {
  readonly #parts: ModelParts;
  readonly #firm = new Latest<Firm>();
  readonly #risk = new Latest<RiskInput>();
  readonly #worked = new Latest<Worked>();

  private constructor(parts: ModelParts) {
    this.#parts = parts;
  }

  /** Makes the draws, with breath for the page between the steps. */
  static async warmed(parts: ModelParts): Promise<ReturnModel> {
    for (const _step of parts.loss.warmLossModel()) await breath();
    return new ReturnModel(parts);
  }

  worked(business: BusinessProfile, answers: ReturnAnswers, evidence: Evidence): Worked {
    const { roi, insurance } = this.#parts;
    const firm = this.#firm.of(plainJson(business), () => ({
      guesses: roi.guessedReturn(business),
      premium: insurance.estimatePremium(business),
    }));
    const bought = answers.bought ?? firm.guesses.bought;
    const risk = this.#risk.of(plainJson([business, bought, evidence]), () =>
      roi.boughtRisk(business, bought, { evidence }),
    );
    return this.#worked.of(plainJson([business, answers, evidence]), () => {
      const input = roi.answeredReturn(answers, firm.guesses, risk);
      return {
        ...firm,
        input,
        projection: roi.projectReturn(input),
        other: roi.projectReturn({ ...input, halveClaims: !answers.halved }),
        figure: (field) => roi.figureOf(field, answers, firm.guesses),
        guess: (field) => roi.figureOf(field, { ...answers, figures: {} }, firm.guesses),
      };
    });
  }
}

/** The last thing that was worked out, until what it hangs on changes. */
class Latest<T> {
  #key: string | undefined;
  #value: T | undefined;

  of(key: string, work: () => T): T {
    if (this.#key !== key || this.#value === undefined) {
      this.#value = work();
      this.#key = key;
    }
    return this.#value;
  }
}
