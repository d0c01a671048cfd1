import type { Difference } from "../../../src/findings/numbers.ts";
import { change, differenceIn, relative, thousands } from "../figures.ts";
import { source } from "../source.ts";
import { typed } from "../typed.ts";

const command =
  "truce compare scenarios/plan-pool.yaml scenarios/plan-commission.yaml scenarios/plan-quota.yaml --trials 20";

async function measure(): Promise<readonly Difference[]> {
  const { findings } = await typed(command, { results: true });
  return findings!.differences.filter(
    ({ metric, unit, span }) =>
      ["profit", "optOuts"].includes(metric) && unit === "company" && span === "run",
  );
}

function pressHard(differences: readonly Difference[]): string {
  const plans = [...new Set(differences.map(({ plan }) => plan))].map((plan) => {
    const { market } = differences[0]!;
    const of = { plan, market, span: "run" } as const;
    const profit = differenceIn({ differences }, { ...of, metric: "profit" }).mean;
    const optOuts = relative({ differences }, { ...of, metric: "optOuts" });
    return `${plan}: profit ${thousands(profit)}, opt-outs ${change(optOuts)}`;
  });
  return `- A plan can press customers hard and still win. Two years of the default company against the typical plan, which is in force, 20 trials: ${plans.join("; ")}. What the people who opted out would have brought after the run is not counted.`;
}

/** Plans that sell more by pressing harder: each file has the typical plan beside its own. */
export const hardPressing = source<readonly Difference[]>({
  name: "hard-pressing",
  command,
  measure,
  passages: [{ name: "press-hard", document: "docs/limits.md", write: pressHard }],
});
