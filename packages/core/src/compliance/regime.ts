import type { Activity, DeadlineStatus, Effort, Fact, Gate, Level } from './codes.ts';

/** A text in both languages of the data; `zh` is Simplified Chinese, as written in the mainland. */
export interface Text {
  readonly en: string;
  readonly zh: string;
}

/** A condition over the facts of a firm, read in three-valued logic. */
export type Expression =
  | { readonly all: readonly Expression[] }
  | { readonly any: readonly Expression[] }
  | { readonly not: Expression }
  | Leaf;

export type Op = 'in' | 'includesAny' | 'eq' | 'gt' | 'gte' | 'lt' | 'lte';

/** One comparison: unknown while its fact is. */
export interface Leaf {
  readonly fact: Fact;
  readonly op: Op;
  readonly value: number | string | readonly string[];
}

/** When a regime reaches a firm, and why then. */
export interface Rule {
  readonly level: Level;
  readonly when: Expression;
  readonly why: Text;
}

/** Where a fact of a regime comes from. What has neither a source nor a provision is unconfirmed. */
export interface Origin {
  /** Id in the sources of the regime. */
  readonly source?: string;
  /** The provision itself: `GDPR Art. 83(4)`. */
  readonly cite?: string;
  /** False where nobody has held the fact against a source: the screen says so. */
  readonly confirmed: boolean;
}

export interface RegimeSource {
  readonly id: string;
  readonly publisher: string;
  readonly title: string;
  readonly url?: string;
  /** ISO 8601. */
  readonly checked: string;
  /** Where we know it through others and have not opened it ourselves. */
  readonly secondHand?: true;
}

/** One requirement, in own words. */
export interface RegimeItem {
  /** `pci-dss-01`; never changes its meaning. */
  readonly id: string;
  /** Number in the regime's own text. */
  readonly ref: string;
  readonly text: Text;
  /** How somebody from outside would see whether it holds. */
  readonly test: Text;
  /** What to put on file. */
  readonly evidence: Text;
  readonly effort: Effort;
  /** 3: a gap here normally stops the certificate, contract or defence; 2 important; 1 good practice. */
  readonly weight: 1 | 2 | 3;
  /** Subcategories of the NIST Cybersecurity Framework 2.0: the language in which regimes share controls. */
  readonly csf: readonly string[];
  /** Left out where this is false. */
  readonly appliesIf?: Expression;
  /** Left out where this is true, by `exemptRef`. */
  readonly exemptIf?: Expression;
  readonly exemptRef?: string;
  /** What nobody has held against the regime's own text: the number, or the requirement as a whole. */
  readonly unconfirmed?: 'ref' | 'all';
}

/** A day that matters, and what stands behind it. */
export interface Deadline {
  /** ISO 8601. */
  readonly date: string;
  readonly what: Text;
  readonly status: DeadlineStatus;
  /** Whether it comes again each year on this day. */
  readonly yearly?: true;
  readonly origin: Origin;
}

/** How fast something must be told. */
export interface Clock {
  readonly event: Text;
  /** 0 is "at once". */
  readonly hours: number;
  readonly to: Text;
  readonly ref: string;
  readonly confirmed: boolean;
}

/** What a regime opens, and what it would take: one file each in `regimes/`. */
export interface Regime {
  readonly id: string;
  readonly name: Text;
  /** What people call it, for a narrow place. */
  readonly short: Text;
  /** The business that stands behind the gate, in a few words. */
  readonly market: Text;
  readonly version: Text;
  readonly authority: Text;
  readonly regions: readonly string[];
  readonly type: 'certification' | 'contract' | 'framework' | 'law';
  readonly gate: Gate;
  /** In its own words what stays closed without it. */
  readonly blocks: Text;
  /** Where the law or the scheme stands. */
  readonly status: Text;
  readonly rules: readonly Rule[];
  readonly penalty: {
    readonly text: Text;
    /** `null` where there is no ceiling in money. */
    readonly max: number | null;
    readonly unit: Text;
    readonly origin: Origin;
  };
  /** What a first round usually takes; `confirmed: false` is our planning estimate. */
  readonly effort: {
    readonly months: readonly [low: number, high: number];
    readonly cost: {
      readonly low: number;
      readonly high: number;
      readonly currency: string;
      readonly basis: Text;
    };
    readonly origin: Origin;
  };
  readonly clocks: readonly Clock[];
  readonly deadlines: readonly Deadline[];
  readonly items: readonly RegimeItem[];
  readonly sources: readonly RegimeSource[];
  readonly related: readonly string[];
  readonly confidence: 'high' | 'medium';
  /** Facts without a source of their own that nothing else here marks: the screen says so. */
  readonly unconfirmed: readonly ('blocks' | 'status' | 'version')[];
  /** ISO 8601, to the month where the day was not noted. */
  readonly checked: string;
  /** ISO 8601: from this day on the regime asks to be checked again. */
  readonly stale: string;
}

/** What a firm is, as far as rules ask. What is left out is unknown, and becomes a question. */
export interface BusinessFacts {
  readonly industry?: string | undefined;
  /** True of the firm. What this does not list is false, unless `unsure` names it. */
  readonly activities?: readonly (Activity | string)[] | undefined;
  /** False of the firm, where `activities` is left out. */
  readonly notActivities?: readonly (Activity | string)[] | undefined;
  /** Unknown, although `activities` is there. */
  readonly unsure?: readonly (Activity | string)[] | undefined;
  /** Where the firm is established or has customers; `US-CA` is in the `US` too. */
  readonly regions?: readonly string[] | undefined;
  /** Head count, linked firms included. */
  readonly employees?: number | undefined;
  /** Whole US dollars a year, before any cost. */
  readonly revenueUsd?: number | undefined;
  /** Whole euros a year. */
  readonly revenueEur?: number | undefined;
  readonly balanceSheetEur?: number | undefined;
  /** Whole Australian dollars a year. */
  readonly revenueAud?: number | undefined;
  /** Californian consumers or households a year. */
  readonly caConsumers?: number | undefined;
  /** People in mainland China whose information is handled. */
  readonly cnPeople?: number | undefined;
  /** Consumers whose information is held for a US financial service. */
  readonly glbaConsumers?: number | undefined;
}
