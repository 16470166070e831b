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
  /** Net present value with every claim halved, currency. */
  readonly halvedNpv: number;
  readonly guesses: ReturnGuesses;
  readonly premium: PremiumEstimate;
  /** As a field counts: the answer, our guess, or the range of somebody who is not sure. */
  readonly figure: (field: ReturnField) => Uncertain;
  /** As a field would count without an answer. */
  readonly guess: (field: ReturnField) => Uncertain;
}

/** What a result hangs on. */
export interface Question {
  readonly business: BusinessProfile;
  readonly answers: ReturnAnswers;
  readonly evidence: Evidence;
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

  /** Makes the draws and the first result, with breath for the page between the steps. */
  static async begun(parts: ModelParts, first: Question): Promise<ReturnModel> {
    for (const _step of parts.loss.drawInSteps(1)) await breath();
    const model = new ReturnModel(parts);
    for (const _step of model.#steps(first)) await breath();
    return model;
  }

  worked(question: Question): Worked {
    const { business, answers, evidence } = question;
    const { roi } = this.#parts;
    const firm = this.#firmOf(business);
    const risk = this.#riskOf(question);
    return this.#worked.of(plainJson([business, answers, evidence]), () => {
      const input = roi.answeredReturn(answers, firm.guesses, risk);
      return {
        ...firm,
        input,
        projection: roi.projectReturn(input),
        halvedNpv: roi.expectedPresentValue({ ...input, halveClaims: true }),
        figure: (field) => roi.figureOf(field, answers, firm.guesses),
        guess: (field) => roi.figureOf(field, { ...answers, figures: {} }, firm.guesses),
      };
    });
  }

  /** What `worked` does, one thing after the other: each is kept. */
  *#steps(question: Question): Generator<undefined, void> {
    this.#firmOf(question.business);
    yield;
    this.#riskOf(question);
    yield;
    this.worked(question);
  }

  #firmOf(business: BusinessProfile): Firm {
    const { roi, insurance } = this.#parts;
    return this.#firm.of(plainJson(business), () => ({
      guesses: roi.guessedReturn(business),
      premium: insurance.estimatePremium(business),
    }));
  }

  #riskOf({ business, answers, evidence }: Question): RiskInput {
    const bought = answers.bought ?? this.#firmOf(business).guesses.bought;
    return this.#risk.of(plainJson([business, bought, evidence]), () =>
      this.#parts.roi.boughtRisk(business, bought, { evidence }),
    );
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
