import { conduct } from "../experiments/conduct.ts";
import type { Experiment, Refusal } from "../experiments/experiment.ts";
import { type Size, sizeOf } from "../experiments/size.ts";
import { mostTrials, plannedLooks, type Stopping } from "../experiments/stopping/stopping.ts";
import { type ArmChoice, chooseArm } from "../scenario/choose-arm.ts";
import { placeOfFault } from "../scenario/place-of-fault.ts";
import { formatProblem } from "../scenario/problem.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { carryOut } from "./carry-out.ts";
import { commonSize, judgedOtherwise, refuseTwoCurrencies } from "./comparable.ts";
import { type Ending, wrongUsage } from "./ending.ts";
import { fittingJobs } from "./fitting.ts";
import { readScenarios } from "./read-scenarios.ts";
import { lines } from "./shown-blocks.ts";
import type { SimulationRequest } from "./simulation-request.ts";
import { say } from "./terminal.ts";

/** What the command line asks of an experiment: how to simulate, which arm, and what the experiment's own options say. */
export interface ExperimentRequest extends SimulationRequest, ArmChoice {
  readonly choice: object;
}

/** What the command of an experiment does. */
export async function askExperiment(
  experiment: Experiment,
  files: readonly string[],
  request: ExperimentRequest,
): Promise<void> {
  const { choice, quiet } = request;
  const read = readScenarios(files, request, request.jobs);
  const scenarios = experiment.takes === "arm" ? [armOf(experiment, files[0]!, read[0]!, request)] : read;
  const refusal = experiment.refuse?.(scenarios, choice);
  if (refusal) throw refused(files[0]!, request, refusal);
  refuseTwoCurrencies(scenarios);
  const common = commonSize(scenarios);
  const told = [...(common ? [common] : []), ...judgedOtherwise(files, scenarios)];
  if (!quiet) for (const one of told) say(lines(`truce: ${one}`));
  const { arms, stopping } = experiment.plan(scenarios, choice);
  const most = mostOfArm(sizeOf(scenarios, request), stopping);
  const inArms = arms.map(({ plan }) => plan.scenario);
  await carryOut(scenarios, { ...request, jobs: fittingJobs(inArms, { ...request, ...most }) }, (options) =>
    conduct(experiment, scenarios, choice, options),
  );
}

/** How many trials and batches of an arm there come to be at most. */
function mostOfArm(
  { trials, batches }: Size,
  stopping: Stopping | undefined,
): Pick<Size, "trials" | "batches"> {
  if (stopping === undefined) return { trials, batches };
  const looks = plannedLooks(stopping, batches);
  return { trials: mostTrials(stopping, { trials, batches }), batches: looks.at(-1)! };
}

function armOf({ instead }: Experiment, file: string, scenario: Scenario, request: ArmChoice): Scenario {
  const chosen = chooseArm(scenario, request, instead);
  if ("message" in chosen) throw wrongUsage(`${file}: ${chosen.message}`, chosen.hint);
  return chosen.scenario;
}

/** Tells every place in the file that is in the way, then why the experiment does not begin. */
function refused(file: string, { set }: SimulationRequest, { message, hint, faults }: Refusal): Ending {
  for (const fault of faults ?? []) say(formatProblem(placeOfFault(file, set, fault)));
  return wrongUsage(`${file} ${message}`, hint);
}
