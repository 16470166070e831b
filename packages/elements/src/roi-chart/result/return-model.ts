import { estimatePremium, type PremiumEstimate } from '@lifeline-kit/core/insurance';
import { drawInSteps, type Evidence } from '@lifeline-kit/core/loss';
import type { BusinessProfile } from '@lifeline-kit/core/profile';
import type { ReturnAnswers, ReturnField } from '@lifeline-kit/core/return-fields';
import {
  answeredReturn,
  boughtRisk,
  expectedPresentValue,
  figureOf,
  guessedReturn,
  projectReturn,
  type ReturnGuesses,
  type ReturnInput,
  type ReturnProjection,
  type RiskInput,
  type Uncertain,
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

/** What hangs on the business alone, so that a price that is typed works out only the rest. */
interface Firm {
  readonly guesses: ReturnGuesses;
  readonly premium: PremiumEstimate;
}

/** Makes the draws, which hang on no answer, with breath for the page between the steps. */
export async function drawAhead(): Promise<void> {
  for (const _step of drawInSteps(1)) await breath();
}

/** The model as the widget uses it: it comes late, and works nothing out twice. */
export class ReturnModel {
  readonly #firm = new Latest<Firm>();
  readonly #risk = new Latest<RiskInput>();
  readonly #worked = new Latest<Worked>();

  /** With the first result, and breath for the page between its steps. */
  static async begun(first: Question): Promise<ReturnModel> {
    const model = new ReturnModel();
    for (const _step of model.#steps(first)) await breath();
    return model;
  }

  worked(question: Question): Worked {
    const { business, answers, evidence } = question;
    const firm = this.#firmOf(business);
    const risk = this.#riskOf(question);
    return this.#worked.of(plainJson([business, answers, evidence]), () => {
      const input = answeredReturn(answers, firm.guesses, risk);
      return {
        ...firm,
        input,
        projection: projectReturn(input),
        halvedNpv: expectedPresentValue({ ...input, halveClaims: true }),
        figure: (field) => figureOf(field, answers, firm.guesses),
        guess: (field) => figureOf(field, { ...answers, figures: {} }, firm.guesses),
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
    return this.#firm.of(plainJson(business), () => {
      const premium = estimatePremium(business);
      return { guesses: guessedReturn(business, premium), premium };
    });
  }

  #riskOf({ business, answers, evidence }: Question): RiskInput {
    const bought = answers.bought ?? this.#firmOf(business).guesses.bought;
    return this.#risk.of(plainJson([business, bought, evidence]), () =>
      boughtRisk(business, bought, { evidence }),
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
