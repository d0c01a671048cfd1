import { chooseEngine } from "../../../src/engine/choose-engine.ts";
import { readScenario } from "../../../src/scenario/read-scenario.ts";
import type { Scenario } from "../../../src/scenario/scenario.ts";
import { softwareVersion } from "../../../src/software.ts";
import { onDiskStore } from "../../../src/store/on-disk-store.ts";
import { coveredBySeed, type Judged, judgeCoverage, type SeedGaps } from "./judge-coverage.ts";
import { keptSeeds } from "./kept-seeds.ts";
import { type Try, trySeed } from "./try-seed.ts";

/** How large the study is. */
export interface CoverageSize {
  readonly seeds: number;
  /** Tries of a plan against itself for each seed, under the batches of so many others. */
  readonly triesEach: number;
}

/** The size that verdicts are held to. */
export const wholeStudy: CoverageSize = { seeds: 40, triesEach: 5 };

/** What came of it. */
export interface Coverage extends CoverageSize {
  readonly scenario: string;
  readonly trials: number;
  readonly batches: number;
  /** How each metric in each market did. */
  readonly judged: readonly Judged[];
  /** Share of each seed's intervals that hold the mean of all others. */
  readonly covered: readonly number[];
}

const say = (line: string) => process.stderr.write(`${line}\n`);

/** Tries all seeds on all cores, going on from where an interrupted run of the same code stopped. */
export async function measureCoverage(
  { seeds, triesEach }: CoverageSize = wholeStudy,
  file = "scenarios/contest-or-pool.yaml",
): Promise<Coverage> {
  const scenario = stated(file);
  const kept = keptSeeds(scenario);
  const engine = await chooseEngine();
  const options = {
    evaluate: engine.evaluate,
    software: softwareVersion,
    cache: onDiskStore("output/.pilots", say),
  };
  const found: SeedGaps[] = [];
  try {
    for (const asked of tries(seeds, triesEach)) {
      const gaps = kept.get(asked) ?? (await trySeed(scenario, asked, options));
      if (kept.get(asked) === undefined) kept.keep(asked, gaps);
      found.push(gaps);
      say(`seed ${asked.seed} of ${seeds}`);
    }
  } finally {
    await engine.close();
  }
  const { trials, batches } = scenario;
  const judged = { judged: judgeCoverage(found), covered: coveredBySeed(found) };
  return { seeds, triesEach, scenario: file, trials, batches, ...judged };
}

/** Every seed, each with the next few as its others; after the last comes the first. */
export function tries(seeds: number, triesEach: number): readonly Try[] {
  return Array.from({ length: seeds }, (_, place) => ({
    seed: place + 1,
    others: Array.from({ length: triesEach }, (_, one) => ((place + one + 1) % seeds) + 1),
  }));
}

function stated(file: string): Scenario {
  const read = readScenario(file, {});
  if ("scenario" in read) return read.scenario;
  throw new Error(read.problems.map(({ message }) => message).join("; "));
}
