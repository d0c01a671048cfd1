import { differences } from "../../../src/experiments/differences.ts";
import { nameArms } from "../../../src/experiments/name-arms.ts";
import { sizeOf } from "../../../src/experiments/size.ts";
import { tryArms } from "../../../src/experiments/try-arms.ts";
import { verdicts } from "../../../src/experiments/verdicts.ts";
import { metricNamed } from "../../../src/metrics/index.ts";
import type { PriorsCache } from "../../../src/pilot/obtain-priors.ts";
import type { Scenario } from "../../../src/scenario/scenario.ts";
import { ScenarioMistake } from "../../../src/scenario/scenario-mistake.ts";
import { softwareVersion } from "../../../src/software.ts";
import type { Evaluate } from "../../../src/trial/evaluate.ts";
import { TrialDiverged } from "../../../src/trial/trial-diverged.ts";

/** What a scenario of one market answers: each plan's profit over the run less the first plan's, and which plan is best. */
export interface Answer {
  readonly gaps: readonly {
    readonly plan: string;
    readonly mean: number;
    /** Half of the 95 % interval. */
    readonly around: number;
  }[];
  /** The plan that is clearly best; null where none is. */
  readonly best: string | null;
}

/** Why there is no answer: a company in which nothing is sold has no rates, and beliefs may run out of all bounds. */
export interface NoAnswer {
  readonly because: string;
}

/** Whether there is one. */
export function isAnswer(answer: Answer | NoAnswer): answer is Answer {
  return "gaps" in answer;
}

/** Half of the usual batches and trials: nearly all the time goes into the pilots of so many companies. */
export const SIZE = { trials: 30, batches: 5 };

/** Asks a scenario of one market which plan brings most, on its own seed and months. */
export async function answerOf(
  scenario: Scenario,
  evaluate: Evaluate,
  cache: PriorsCache,
): Promise<Answer | NoAnswer> {
  try {
    const plan = { arms: nameArms([scenario]) };
    const { measured } = await tryArms(plan, sizeOf([scenario], SIZE), {
      evaluate,
      cache,
      software: softwareVersion,
    });
    const run = measured.spans.filter(({ span }) => span === "run");
    const gaps = differences({ ...measured, spans: run, metrics: [metricNamed("profit")!] })
      .filter(({ unit }) => unit === "company")
      .map(({ plan, mean, low, high }) => ({ plan, mean, around: (high - low) / 2 }));
    const [verdict] = verdicts(measured, scenario);
    return { gaps, best: verdict!.word === "better" ? verdict!.best : null };
  } catch (error) {
    if (error instanceof ScenarioMistake || error instanceof TrialDiverged) return { because: error.message };
    throw error;
  }
}
