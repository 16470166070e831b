import type { Regime } from './regime.ts';

/** Of another regime's requirements, the part by weight that shares a control with this one. */
export interface Overlap {
  readonly id: string;
  /** 0-1. */
  readonly share: number;
}

/** What is known of a regime before its content is there: enough to say whether it applies, and what it gates. */
export interface RegimeHead
  extends Pick<
    Regime,
    | 'id'
    | 'name'
    | 'short'
    | 'market'
    | 'gate'
    | 'blocks'
    | 'rules'
    | 'type'
    | 'regions'
    | 'checked'
    | 'stale'
    | 'unconfirmed'
  > {
  /** Requirements, and what they weigh together. */
  readonly items: number;
  readonly weight: number;
  /** The regimes that its controls help most with, the most first. */
  readonly helps: readonly Overlap[];
}
