import type { DirectCost, IndirectCost, LossEstimate } from '@lifeline-kit/core/loss';

/** One part of an average incident. */
export interface SplitRow {
  readonly cost: DirectCost | IndirectCost;
  readonly amount: number;
  /** 0-1 of the whole. */
  readonly share: number;
}

export interface Split {
  readonly direct: readonly SplitRow[];
  readonly indirect: readonly SplitRow[];
  readonly directTotal: number;
  readonly indirectTotal: number;
  readonly total: number;
  /** 0-1 of the whole. */
  readonly directShare: number;
}

/**
 * The parts of an average incident, largest first within direct and indirect; parts that cost
 * nothing are left out.
 */
export function splitRows({ direct, indirect, event }: LossEstimate): Split {
  const total = event.mean;
  const rows = <C extends DirectCost | IndirectCost>(
    amounts: Readonly<Record<C, number>>,
  ): SplitRow[] =>
    (Object.keys(amounts) as C[])
      .map((cost) => ({
        cost,
        amount: amounts[cost],
        share: total > 0 ? amounts[cost] / total : 0,
      }))
      .filter((row) => row.amount > 0)
      .sort((a, b) => b.amount - a.amount);
  const directRows = rows(direct);
  const indirectRows = rows(indirect);
  const directTotal = sum(directRows);
  return {
    direct: directRows,
    indirect: indirectRows,
    directTotal,
    indirectTotal: sum(indirectRows),
    total,
    directShare: total > 0 ? directTotal / total : 0,
  };
}

function sum(rows: readonly SplitRow[]): number {
  return rows.reduce((total, row) => total + row.amount, 0);
}
