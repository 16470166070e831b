import type { AppliedRegime } from './applicable-regimes.ts';
import type { Gate, Level } from './codes.ts';
import type { Overlap, RegimeHead } from './regime-head.ts';

/** What a firm says of the gate of a regime: whether it has what is asked for. */
export type Held = 'yes' | 'no' | 'unknown';

/** A market, and whether the firm can go there today. */
export interface MarketLane {
  readonly id: string;
  readonly level: Level;
  readonly gate: Gate;
  /**
   * `open`: by the firm's own word it has what is asked for. `exposed`: nothing is blocked, but each
   * job adds liability. `unknown`: nobody has said.
   */
  readonly state: 'open' | 'closed' | 'exposed' | 'unknown';
  /** Requirements that are known to stop it, although the firm says that it has what is asked for. */
  readonly stops: number;
  /** Other markets that are not open and that its controls help with, the most first. */
  readonly helps: readonly Overlap[];
}

export interface MarketMap {
  /** Open first, then exposed, closed, unknown; inside each in the order of the regimes. */
  readonly lanes: readonly MarketLane[];
  /** Regimes one of which would open most: by what it opens itself, and what it helps with beside. */
  readonly bestOpener: MarketLane | undefined;
}

const order = ['open', 'exposed', 'closed', 'unknown'] as const;

/**
 * Which business a firm can take today, what is closed and by what, and what one certificate would
 * open.
 *
 * @param held - what the firm says, by regime; silence is "unknown"
 * @param stops - requirements of weight 3 that are known not to be met, by regime
 */
export function marketLanes(
  applies: readonly AppliedRegime[],
  heads: readonly RegimeHead[],
  held: Readonly<Record<string, Held>>,
  stops: Readonly<Record<string, number>> = {},
): MarketMap {
  const lanes = applies.map((applied) => laneOf(applied, held, stops));
  const shut = lanes.filter(({ state }) => state === 'closed' || state === 'unknown');
  const withHelp = lanes.map((lane) => ({
    ...lane,
    helps: helpsOf(lane.id, heads).filter(({ id }) => shut.some((other) => other.id === id)),
  }));
  return {
    lanes: withHelp.sort((a, b) => order.indexOf(a.state) - order.indexOf(b.state)),
    bestOpener: withHelp
      .filter(({ state }) => state === 'closed' || state === 'unknown')
      .sort(
        (a, b) =>
          Number(b.state === 'closed') - Number(a.state === 'closed') || reach(b) - reach(a),
      )
      .at(0),
  };
}

function laneOf(
  { id, level, gate }: AppliedRegime,
  held: Readonly<Record<string, Held>>,
  stops: Readonly<Record<string, number>>,
): MarketLane {
  const said = Object.hasOwn(held, id) ? held[id] : 'unknown';
  const state = said === 'yes' ? 'open' : said === 'no' ? 'closed' : 'unknown';
  return {
    id,
    level,
    gate,
    state: gate === 'liability' && state !== 'open' ? 'exposed' : state,
    stops: Object.hasOwn(stops, id) ? (stops[id] ?? 0) : 0,
    helps: [],
  };
}

function helpsOf(id: string, heads: readonly RegimeHead[]): readonly Overlap[] {
  return heads.find((head) => head.id === id)?.helps ?? [];
}

/** One for the market itself, and a part for each that it helps with. */
function reach({ helps }: MarketLane): number {
  return 1 + helps.reduce((sum, { share }) => sum + share, 0);
}
