import type { Findings } from "../../src/findings/findings.ts";
import { exampleFindings } from "./example-findings.ts";

const marketsMade = 3;

/** Made-up findings of seven plans, or as many as are asked for, in three markets, interrupted on the way. */
export function exampleCrossing(
  plansMade = 7,
  titleOf = (place: number) => `Plan number ${place}`,
): Findings {
  const two = exampleFindings();
  const plans = Array.from({ length: plansMade }, (_, place) => ({
    ...two.plans[place % 2]!,
    name: `p${place}`,
    title: titleOf(place),
  }));
  const markets = Array.from({ length: marketsMade }, (_, place) => ({
    ...two.markets[place % 2]!,
    name: `m${place}`,
    title: `Market number ${place}`,
    like: two.markets[place % 2]!.name,
  }));
  const cells = markets.flatMap((market) =>
    plans.map((plan, place) => ({
      arm: { id: `${plan.name}.${market.name}`, plan: plan.name, market: market.name },
      like: `${place % 2 === 0 ? "contest" : "pool"}.${market.like}`,
    })),
  );
  const copied = <T extends { readonly arm: string }>(all: readonly T[]): readonly T[] =>
    cells.flatMap(({ arm, like }) =>
      all.filter((one) => one.arm === like).map((one) => ({ ...one, arm: arm.id })),
    );
  return {
    ...two,
    plans,
    markets: markets.map(({ like: _, ...market }) => market),
    arms: cells.map(({ arm }) => arm),
    totals: copied(two.totals),
    series: copied(two.series),
    monthly: copied(two.monthly),
    differences: markets.flatMap((market) =>
      plans
        .slice(1)
        .flatMap((plan) =>
          two.differences
            .filter((one) => one.market === market.like)
            .map((one) => ({ ...one, market: market.name, plan: plan.name, baseline: "p0" })),
        ),
    ),
    verdicts: markets.map((market) => ({
      ...two.verdicts[1]!,
      market: market.name,
      best: "p3",
      against: ["p1", "p0", "p2"].map((plan) => ({
        ...two.verdicts[1]!.against[0]!,
        plan,
        ruledOut: plan === "p2",
      })),
    })),
    trials: { asked: 60, done: 23, interrupted: true, batches: 10 },
  };
}
