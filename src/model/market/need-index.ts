import type { Market } from "./condition.ts";
import { marketConditions } from "./conditions/index.ts";

type Factor = (terms: { readonly type: string }) => (day: number) => number;

/** Need rate on each counted day relative to the base: the product of the market's conditions; 1 everywhere when healthy. */
export function needIndex(market: Market, days: number): Float64Array {
  const index = new Float64Array(days).fill(1);
  for (const terms of market.conditions) {
    const factor = factorOf(terms.type)(terms);
    for (let day = 0; day < days; day++) index[day]! *= factor(day);
  }
  return index;
}

function factorOf(type: string): Factor {
  const condition = marketConditions.find((one) => one.type === type);
  if (!condition) throw new Error(`no market condition is called '${type}'`);
  return condition.factor as Factor;
}
