import type { ProfileNumber } from '@lifeline-kit/core/profile';

/** Words of "How is this worked out?", fetched when a person asks. */
export interface LossMethodMessages {
  readonly formulaHeading: string;
  /** Paragraphs, in their order. */
  readonly formula: readonly string[];
  readonly inputsHeading: string;
  readonly inputsCaption: string;
  readonly inputName: string;
  readonly inputValue: string;
  readonly inputUnknown: string;
  readonly inputs: Readonly<
    Record<'industry' | 'region' | Exclude<ProfileNumber, 'openedRevenue'> | 'controls', string>
  >;
  readonly figuresHeading: string;
  readonly figuresCaption: string;
  readonly figureName: string;
  readonly figureValue: string;
  readonly judgement: string;
  readonly sourcesHeading: string;
  readonly sourceStale: string;
  readonly about: string;
  readonly units: Readonly<Record<'events/year' | 'years' | 'people', string>>;
  /** The same for a single one. */
  readonly oneUnit: Readonly<Record<'years' | 'people', string>>;
  /** Names of coefficients, by id or by the beginning of it. */
  readonly coefficients: Readonly<Record<string, string>>;
}
