import { marginOf } from "../experiments/margin-of.ts";
import { nameArms } from "../experiments/name-arms.ts";
import { type PreparedArm, prepareArms } from "../experiments/prepare.ts";
import { type Size, sizeOf } from "../experiments/size.ts";
import { pilotMeans } from "../experiments/trial-means.ts";
import type { ExperimentOptions } from "../experiments/try-arms.ts";
import { nearMiss } from "../scenario/near-miss.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { ScenarioMistake } from "../scenario/scenario-mistake.ts";
import { mean } from "../statistics/mean.ts";
import { decisionPower } from "./decision-power.ts";
import { fieldPower } from "./field-power.ts";
import type { PlanPower, Power } from "./power-answer.ts";
import { type RepsOfTrial, type TriedReps, tryReps } from "./try-reps.ts";
import { whyWholeTeams } from "./whole-teams.ts";

/** Pilots of each size, unless told otherwise: a share of a half is then known to about two points. */
export const USUAL_PILOTS = 2000;

/** What a power analysis needs beside its scenario. */
export interface PowerOptions extends Omit<ExperimentOptions, "people" | "software"> {
  /** The plan that the others are tried beside, and of whose results a margin in per cent is; the first unless given. */
  readonly baseline?: string;
  /** Pilots in the real company that are drawn of each size. */
  readonly pilots?: number;
}

/** How long pilots in the real company are tried. */
const LENGTHS = [3, 6, 12, 24];

/**
 * What it takes to decide between a plan of a scenario, the first unless told otherwise, and each other: batches of the simulation, and reps and months of a pilot
 * in the real company. Throws ScenarioMistake where there is nothing to decide, and as a comparison does.
 */
export async function power(scenario: Scenario, options: PowerOptions): Promise<Power> {
  const size = sizeOf([scenario], options);
  const { baseline = Object.keys(scenario.plans)[0]!, pilots = USUAL_PILOTS } = options;
  refuse(scenario, size, baseline);
  const arms = await prepareArms(nameArms([scenario]), scenario, size, pilotMeans(options));
  const lengths = lengthsIn(size.months);
  const tried = await tryReps(arms, size, { decide: scenario.decide, lengths }, options);
  return {
    baseline,
    months: size.months,
    trials: tried.batches.length,
    batches: new Set(tried.batches).size,
    pilots,
    comparisons: comparisons(scenario, arms, tried, { baseline, lengths, pilots, seed: size.seed }),
    diverged: tried.diverged,
  };
}

function refuse({ name, plans }: Scenario, { batches }: Size, baseline: string): void {
  const names = Object.keys(plans);
  if (names.length < 2) throw new ScenarioMistake(`${name} has one plan: there is no other to try beside it`);
  if (!names.includes(baseline)) {
    const meant = nearMiss(baseline, names);
    const guess = meant === undefined ? "" : ` (did you mean '${meant}'?)`;
    throw new ScenarioMistake(`${name} has no plan '${baseline}'${guess}; there are ${names.join(", ")}`);
  }
  if (batches < 2)
    throw new ScenarioMistake(
      `${name}: one batch does not tell how much batches differ; ask for at least two`,
    );
}

/** The usual lengths that a run holds, and the whole run where it ends between them. */
export function lengthsIn(months: number): readonly number[] {
  const within = LENGTHS.filter((length) => length < months);
  return months > LENGTHS.at(-1)! ? within : [...within, months];
}

function comparisons(
  { company, decide, ...scenario }: Scenario,
  arms: readonly PreparedArm[],
  { arms: trials, batches }: TriedReps,
  {
    baseline,
    ...asked
  }: {
    readonly baseline: string;
    readonly lengths: readonly number[];
    readonly pilots: number;
    readonly seed: number;
  },
): readonly PlanPower[] {
  const decided = (one: readonly RepsOfTrial[]) => Float64Array.from(one, (trial) => trial.decided);
  return arms.flatMap(({ arm, payPlan }, place): readonly PlanPower[] => {
    const first = arms.findIndex((one) => one.arm.market === arm.market && one.arm.plan === baseline);
    if (place === first) return [];
    const [old, its] = [trials[first]!, trials[place]!];
    const wholes = old.map(({ whole }) => whole).filter((whole) => !Number.isNaN(whole));
    const because = whyWholeTeams(company, [arms[first]!.payPlan, payPlan]);
    return [
      {
        market: arm.market,
        plan: arm.plan,
        decision: decisionPower({
          metric: decide,
          old: decided(old),
          new: decided(its),
          batches,
          margin: marginOf(scenario, mean(wholes)),
          family: Object.keys(scenario.plans).length - 1,
        }),
        because,
        fields: (because.length > 0 ? (["teams"] as const) : (["reps", "teams"] as const)).map((halves) =>
          fieldPower({ old, new: its, batches, halves, ...asked }),
        ),
      },
    ];
  });
}
