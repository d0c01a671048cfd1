import type { Findings } from "../../src/findings/findings.ts";
import { exampleFindings } from "./example-findings.ts";

/** Made-up findings of one plan in one market, beside a real company's counts, one month of which is zero. */
export function exampleSingle(): Findings {
  const { plans, markets, arms, totals, series, monthly, ...rest } = exampleFindings();
  const arm = arms.find(({ id }) => id === "contest.dying")!;
  const counts = { observed: [0, 12, 19, 21, 17, 16], simulated: [3, 13.2, 17.1, 20.4, 18, 17.3] };
  return {
    ...rest,
    experiment: "run",
    plans: [plans[0]!],
    markets: [markets[1]!],
    arms: [arm],
    totals: totals.filter((total) => total.arm === arm.id),
    series: series.filter((one) => one.arm === arm.id),
    monthly: monthly.filter((one) => one.arm === arm.id),
    differences: [],
    verdicts: [{ ...rest.verdicts[1]!, word: "alone", best: "contest", against: [], wouldDecide: null }],
    observed: [
      { arm: arm.id, metric: "deals", ...counts, error: [null, 0.1, -0.1, -0.029, 0.059, 0.081] },
      { arm: arm.id, metric: "mqls", ...counts, error: [null, 0.1, -0.1, -0.029, 0.059, 0.081] },
    ],
  };
}
