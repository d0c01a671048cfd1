import { differences } from "../../../src/experiments/differences.ts";
import type { Measured } from "../../../src/experiments/measured-arms.ts";
import { type NamedArm, nameArms } from "../../../src/experiments/name-arms.ts";
import { type Pilots, pilotsOf } from "../../../src/experiments/pilots-of.ts";
import { armsOn } from "../../../src/experiments/prepare.ts";
import { type Size, sizeOf } from "../../../src/experiments/size.ts";
import { type ExperimentOptions, tryPrepared } from "../../../src/experiments/try-arms.ts";
import { metricNamed } from "../../../src/metrics/index.ts";
import type { Scenario } from "../../../src/scenario/scenario.ts";
import type { Gap, SeedGaps } from "./judge-coverage.ts";

/** What is judged: money, what customers bear, what marketing brings, what a plan costs. */
export const judged = ["profit", "revenue", "pressure", "optOuts", "leads", "bonuses"] as const;

/** A seed to try, and those whose batches a plan is set against itself under. */
export interface Try {
  readonly seed: number;
  readonly others: readonly number[];
}

/**
 * A comparison as `truce compare` makes it, of one seed; then its last plan against itself, on the same luck and the same terms, under
 * the batches of other seeds. Pilots are shared: a seed's own are another's others.
 */
export async function trySeed(
  scenario: Scenario,
  { seed, others }: Try,
  options: ExperimentOptions,
): Promise<SeedGaps> {
  const size = sizeOf([scenario], { seed });
  const pilots = await pilotsOfSeed(scenario, size, options);
  const named = nameArms([scenario]);
  const armsWith = (arms: readonly NamedArm[], its: Pilots) =>
    armsOn(arms, scenario, new Map([[scenario, its]]));
  const own = await tryPrepared(armsWith(named, pilots), size, options);
  const lastPlan = Object.keys(scenario.plans).at(-1)!;
  const itself = named.filter(({ plan }) => plan.key === lastPlan);
  const again = itself.map((one) => {
    return { ...one, arm: { ...one.arm, plan: `${lastPlan} again`, id: `${one.arm.id} again` } };
  });
  const selves: (readonly Gap[])[] = [];
  for (const other of others) {
    const { batches } = await pilotsOfSeed(scenario, { ...size, seed: other }, options);
    const both = [...armsWith(itself, pilots), ...armsWith(again, { ...pilots, batches })];
    selves.push(gapsOf(await tryPrepared(both, size, options)));
  }
  return { seed, gaps: gapsOf(own), selves };
}

async function pilotsOfSeed(
  scenario: Scenario,
  size: Size,
  { evaluate, cache, pilotReplications }: ExperimentOptions,
): Promise<Pilots> {
  const replications = pilotReplications === undefined ? {} : { replications: pilotReplications };
  const made = await pilotsOf([scenario], size, { evaluate, ...(cache && { cache }), ...replications });
  return made.get(scenario)!;
}

function gapsOf(measured: Measured): readonly Gap[] {
  const run = measured.spans.filter(({ span }) => span === "run");
  return differences({ ...measured, spans: run, metrics: judged.map((name) => metricNamed(name)!) })
    .filter(({ unit }) => unit === "company")
    .map(({ market, metric, mean, low, high }) => ({ market, metric, mean, low, high }));
}
