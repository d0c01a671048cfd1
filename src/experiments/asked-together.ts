import type { Arm } from "../findings/arms.ts";
import { byMarket } from "./by-market.ts";

interface WithArm {
  readonly arm: Arm;
}

/** Two arms, by their ids, whose differences findings will ask for. */
export interface AskedPair {
  readonly arm: string;
  readonly base: string;
  /** Metrics of the company over the whole run; everything that findings are about unless given. */
  readonly metrics?: readonly string[];
}

/** A value of a replication that several readings make, of one arm or of several. */
export interface Derived {
  readonly name: string;
  /** The value, given a metric of an arm's company over the whole run. */
  readonly of: (read: (arm: string, metric: string) => number) => number;
}

/**
 * What findings will ask of arms in the same replications, beside what they ask of each: it is known before the first trial, since sums
 * of it are kept and not what it is computed from. Whoever asks for anything else is thrown at.
 */
export interface AskedTogether {
  readonly pairs: readonly AskedPair[];
  readonly derived: readonly Derived[];
}

/** What a comparison asks: every plan against the first of its market, and any two in what decides. */
export function askedInMarkets(arms: readonly WithArm[], decide: string): AskedTogether {
  const pairs = [...byMarket(arms).values()].flatMap((inMarket) =>
    inMarket.flatMap(({ arm: base }, place) =>
      inMarket.slice(place + 1).map(({ arm }): AskedPair => {
        const pair = { arm: arm.id, base: base.id };
        return place === 0 ? pair : { ...pair, metrics: [decide] };
      }),
    ),
  );
  return { pairs, derived: [] };
}
