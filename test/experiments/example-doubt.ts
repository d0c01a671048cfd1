import { summariseDoubt, verdictsInDoubt } from "../../src/experiments/doubt/summarise-doubt.ts";
import type { TriedCompany } from "../../src/experiments/doubt/tried-companies.ts";
import type { Findings } from "../../src/findings/findings.ts";
import { latinHypercube } from "../../src/random/latin-hypercube.ts";
import { roundFindings } from "../../src/statistics/round-findings.ts";
import { exampleFindings } from "./example-findings.ts";

const drawn = [
  { path: "company.selling.callWarmth", usual: 0.5, range: [0.25, 1], isWhole: false },
  { path: "company.customers.annoyanceHalfLifeDays", usual: 30, range: [15, 60], isWhole: false },
  { path: "company.reps.effortCost", usual: 4.9, range: [3.3, 7.35], isWhole: false },
] as const;

/** What a company has of the usual gap: less the warmer calls are, and never the sign in the second market where they are warm. */
const shareIn = {
  healthy: ([warmth]: readonly number[]) => 1.6 - warmth!,
  dying: ([warmth]: readonly number[]) => 1.3 - 2 * warmth!,
};

/** Made-up findings of a comparison that 32 companies were drawn for, one of which could not be tried and one of which diverged. */
export function exampleDoubt(): Findings {
  const findings = exampleFindings();
  const pairs = findings.verdicts.flatMap(({ market, best, against }) =>
    ["profit", "optOuts"].map((metric) => ({ market, metric, plan: best, against: against[0]!.plan })),
  );
  const usual = pairs.map(({ market, metric }) => {
    return findings.differences.find(
      (one) => one.market === market && one.metric === metric && one.span === "run",
    )!.mean;
  });
  const companies = latinHypercube(32, drawn.length, "example").map((places, at): TriedCompany => {
    const values = drawn.map(({ range: [low, high] }, parameter) => low + places[parameter]! * (high - low));
    if (at === 20)
      return { values, gaps: [], failed: { at: "trials", because: "too few trials are left" }, diverged: 0 };
    const gaps = pairs.map(({ market }, pair) => {
      const share = shareIn[market as keyof typeof shareIn](places) + 0.4 * (places[1]! - 0.5);
      return { mean: usual[pair]! * share, error: Math.abs(usual[pair]!) / 8 };
    });
    return { values, gaps, failed: null, diverged: at === 7 ? 2 : 0 };
  });
  const size = { trials: 12, batches: 2, seed: 1, months: findings.months };
  const doubt = summariseDoubt({ asked: 32, size, pairs, usual, drawn, companies }, findings.verdicts)!;
  return roundFindings({ ...findings, doubt, verdicts: verdictsInDoubt(findings.verdicts, doubt) });
}
