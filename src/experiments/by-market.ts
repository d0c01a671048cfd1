import type { Arm } from "../findings/arms.ts";

/** Arms by market, in order. */
export function byMarket<A extends { readonly arm: Arm }>(
  arms: readonly A[],
): ReadonlyMap<string, readonly A[]> {
  const markets = [...new Set(arms.map(({ arm }) => arm.market))];
  return new Map(markets.map((market) => [market, arms.filter(({ arm }) => arm.market === market)]));
}
