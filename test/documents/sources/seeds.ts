import type { Difference } from "../../../src/findings/numbers.ts";
import { differenceIn, percent, relative, thousands } from "../figures.ts";
import { source } from "../source.ts";
import { typed } from "../typed.ts";

const command = "truce compare scenarios/contest-or-pool.yaml --seed";
const seeds = [1, 2, 3, 4];

/** Differences of the whole run, seed by seed. */
type Kept = readonly (readonly Difference[])[];

async function measure(): Promise<Kept> {
  const runs: (readonly Difference[])[] = [];
  for (const seed of seeds) {
    const { findings } = await typed(`${command} ${seed}`, { results: true });
    runs.push(
      findings!.differences.filter(
        ({ metric, unit, span }) =>
          ["profit", "revenue"].includes(metric) && unit === "company" && span === "run",
      ),
    );
  }
  return runs;
}

function range(values: readonly number[], show: (value: number) => string): string {
  const sorted = values.toSorted((one, other) => one - other);
  return `${show(sorted[0]!)} to ${show(sorted.at(-1)!)}`;
}

function seedsDiffer(kept: Kept): string {
  const gaps = (market: string) => {
    const of = { market, span: "run" } as const;
    const revenue = kept.map((differences) => relative({ differences }, { ...of, metric: "revenue" }));
    const profit = kept.map((differences) => differenceIn({ differences }, { ...of, metric: "profit" }).mean);
    return `revenue ${range(revenue, percent)} and profit ${range(profit, thousands)} in the ${market} market`;
  };
  return `Another seed is other people, other needs and other pilots. Over seeds 1 to 4 the contest's gap to the pool is: ${gaps("healthy")}, ${gaps("dying")}.`;
}

/** How far the answer moves from seed to seed, each with a pilot of its own. */
export const otherSeeds = source<Kept>({
  name: "seeds",
  command: `${command} 1, 2, 3 and 4`,
  measure,
  passages: [{ name: "seeds", document: "docs/reading-the-answer.md", write: seedsDiffer }],
});
