import type { PageSubject } from './subjects/page-subject.ts';
import type { Workbench } from './workbench.ts';

/** Whoever takes part in a measure: a page, a library, a loop. */
export interface Contender {
  readonly id: string;
  readonly name: string;
  /** What it does less, or otherwise, than ours: said below the table. */
  readonly differs?: string;
}

/** Figures of one repetition, by their name. */
export type Figures = Readonly<Record<string, number>>;

/** One thing that is measured, for each contender once a repetition. */
export interface Measure {
  readonly name: string;
  readonly contenders: readonly Contender[];
  readonly take: (id: string, bench: Workbench) => Promise<Figures>;
}

/** The middle of all repetitions; `undefined` where nothing was measured. */
export type Medians = (measure: string, contender: string, figure: string) => number | undefined;

/** A column of the table. */
export interface Column {
  readonly head: string;
  readonly measured: (medians: Medians, contender: string) => number | undefined;
  readonly digits?: number;
  /** Shows the share of the floor as well. */
  readonly beside?: string;
}

/** A table of contenders and what was measured of them. */
export interface Table {
  readonly title: string;
  readonly contenders: readonly Contender[];
  readonly columns: readonly Column[];
}

/** What ours has to reach. */
export interface Goal {
  readonly what: string;
  readonly limit: number;
  readonly reach: 'at most' | 'at least' | 'less than';
  readonly unit: string;
  readonly digits?: number;
  readonly measured: (medians: Medians) => number | undefined;
}

/** Everything that is measured of one widget, beside what does the same. */
export interface Suite {
  /** What is built and served before anything is measured. */
  readonly pages: readonly PageSubject[];
  readonly measures: readonly Measure[];
  readonly tables: readonly Table[];
  readonly goals: readonly Goal[];
}
