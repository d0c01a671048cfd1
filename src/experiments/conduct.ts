import type { Scenario } from "../scenario/scenario.ts";
import { tryCompanies } from "./doubt/try-companies.ts";
import type { Experiment } from "./experiment.ts";
import type { KnownFindings } from "./known-findings.ts";
import type { Measured } from "./measured-arms.ts";
import { sizeOf } from "./size.ts";
import { type ExperimentOptions, tryArms } from "./try-arms.ts";

/** What came of an experiment: the findings, and what they and the CSV files are computed from. */
export interface ExperimentResult {
  readonly findings: KnownFindings;
  readonly measured: Measured;
}

/**
 * Conducts an experiment on some scenarios: plans its arms, tries them on the same luck, and sums up. Throws Interrupted when the
 * signal aborts before two replications are whole, TrialDiverged where trials diverge and fewer than two are left, ScenarioMistake
 * when the scenarios ask for what cannot be done.
 */
export async function conduct<Choice extends object>(
  experiment: Pick<Experiment<Choice>, "plan" | "metrics" | "summarise">,
  scenarios: readonly Scenario[],
  choice: Choice,
  options: ExperimentOptions,
): Promise<ExperimentResult> {
  const plan = experiment.plan(scenarios, choice);
  const size = sizeOf(scenarios, options);
  const tried = await tryArms(plan, size, options, experiment.metrics);
  const { measured } = tried;
  const { software } = options;
  const doubted = plan.doubt === undefined ? undefined : await tryCompanies(plan, measured, size, options);
  return { findings: experiment.summarise({ plan, ...tried, doubted, software }), measured };
}
