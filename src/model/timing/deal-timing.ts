import type { DealWorth } from "./deal-worth.ts";
import type { Waiting } from "./is-worth-holding.ts";
import type { PullIn } from "./pull-in.ts";

/** All that a rep goes by when they choose the day of a deal. */
export interface DealTiming {
  readonly worth: DealWorth;
  readonly waiting: Waiting;
  readonly pullIn: PullIn;
  /** Discount beyond the one agreed on for which every buyer is believed to sign at once. */
  readonly signsFor: number;
  /** Curvature of the cost of a discount beyond one's usual one: money for an offer and squared share of the list price. */
  extraCost: number;
}
