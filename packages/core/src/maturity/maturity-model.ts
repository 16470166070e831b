/** What a text of one's own model says, in each language; `zh` is the locale `zh-CN`. */
export interface ModelText {
  readonly en: string;
  readonly zh: string;
}

/** Where other frameworks ask the same, by their own numbers. An empty list is deliberate. */
export interface Mapping {
  /** NIST CSF 2.0 subcategories. */
  readonly csf: readonly string[];
  /** CIS Controls v8.1 safeguards of implementation group 1. */
  readonly cisIG1: readonly string[];
  /** CIS Controls v8.1 safeguards beyond that group. */
  readonly cisOther: readonly string[];
  /** Themes of Cyber Essentials v3.3, which has no numbers. */
  readonly cyberEssentials: readonly string[];
  /** ISO/IEC 27001:2022 clauses, and controls of Annex A. */
  readonly iso27001: readonly string[];
  /** Anything else, with the name of its framework. */
  readonly other: readonly string[];
}

export const costs = ['free', 'low', 'medium', 'high'] as const;
/** What a measure costs outside one's own time; `free` is also what is built in and paid already. */
export type Cost = (typeof costs)[number];

export const efforts = ['hours', 'days', 'weeks'] as const;
/** One's own time. */
export type Effort = (typeof efforts)[number];

export const dueDays = [30, 60, 90] as const;
/** Days from the assessment. */
export type DueDays = (typeof dueDays)[number];

/** What to do about a low answer. */
export interface Action {
  readonly cost: Cost;
  readonly effort: Effort;
  readonly due: DueDays;
  /** In a model of one's own; those of the kit are in its locales. */
  readonly measure?: ModelText;
  readonly firstFreeStep?: ModelText;
}

export interface MaturityOption {
  /** 0 or more; the most of a question is the highest of its options. */
  readonly score: number;
  readonly text?: ModelText;
}

export interface MaturityQuestion {
  readonly id: string;
  readonly options: readonly MaturityOption[];
  /** Whether it is the one question of its dimension that the short form asks. */
  readonly isDecisive?: boolean;
  /** By the index of the option that was chosen; a good answer has none. */
  readonly actions?: readonly Action[];
  readonly mapping?: Mapping;
  readonly text?: ModelText;
  /** Why it is asked. */
  readonly rationale?: ModelText;
  /** What would show that the answer is so. */
  readonly evidence?: ModelText;
}

export interface MaturityDimension {
  readonly id: string;
  /** Points of the whole score; those of all dimensions sum to 100. */
  readonly weight: number;
  readonly questions: readonly MaturityQuestion[];
  readonly name?: ModelText;
  readonly intro?: ModelText;
}

export const thresholdIds = ['walk', 'letter', 'accept', 'ready'] as const;
export type ThresholdId = (typeof thresholdIds)[number];

/** From `min` to under `max`; the highest holds its `max` too. */
export interface Threshold {
  readonly id: ThresholdId;
  readonly min: number;
  readonly max: number;
  /** For the adviser alone. */
  readonly label?: ModelText;
  readonly action?: ModelText;
}

/** Questions, weights and thresholds by which a firm is scored. */
export interface MaturityModel {
  readonly version: string;
  readonly dimensions: readonly MaturityDimension[];
  readonly thresholds: readonly Threshold[];
  readonly scoring?: {
    /** Questions that need an answer before a score means anything; nine in ten where it is missing. */
    readonly answersNeeded?: number;
    /** What a better answer counts as in the verified score while nobody has seen its evidence. */
    readonly unseenScore?: number;
    /** Other weights by name; each set sums to 100. */
    readonly altWeights?: Readonly<Record<string, Readonly<Record<string, number>>>>;
  };
  /** Whether this is the short form of a longer model, and how many questions that one has. */
  readonly shortOf?: number;
}
