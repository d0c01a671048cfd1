import { causes } from "../experiments/causes/causes.ts";
import { causesToSwitch, planCauses } from "../experiments/causes/plan-causes.ts";
import { type ArmChoice, chooseArm } from "../scenario/choose-arm.ts";
import { placeOfFault } from "../scenario/place-of-fault.ts";
import type { CausePreset } from "../scenario/presets/causes/cause-preset.ts";
import { sixCauses } from "../scenario/presets/causes/index.ts";
import { formatProblem } from "../scenario/problem.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { carryOut } from "./carry-out.ts";
import { wrongUsage } from "./ending.ts";
import { fittingJobs } from "./fitting.ts";
import { readScenarios } from "./read-scenarios.ts";
import type { SimulationRequest } from "./simulation-request.ts";
import { say } from "./terminal.ts";

interface CausesRequest extends SimulationRequest, ArmChoice {
  readonly only?: readonly CausePreset[] | undefined;
  readonly variants?: true | undefined;
}

/** What `truce causes` does. */
export async function switchCauses(file: string, request: CausesRequest): Promise<void> {
  const { only = sixCauses, set } = request;
  const [whole] = readScenarios([file], request, request.jobs);
  const chosen = chooseArm(whole!, request);
  if ("message" in chosen)
    throw wrongUsage(`${file}: ${chosen.message}`, chosen.hint?.replace(/, or .*$/, "."));
  const { scenario } = chosen;
  refuseObstacles(file, set, scenario, only);
  const choice = { variants: request.variants ?? false };
  const arms = planCauses(scenario, only, choice).arms.map((arm) => arm.scenario);
  await carryOut([scenario], { ...request, jobs: fittingJobs(arms, request) }, (options) =>
    causes(scenario, options, only, choice),
  );
}

/** Tells every cause that the scenario cannot switch, where in the file that stands. */
function refuseObstacles(
  file: string,
  set: readonly string[],
  scenario: Scenario,
  only: readonly CausePreset[],
): void {
  const found = causesToSwitch(scenario, only).causes.flatMap(({ name, obstacle }) => {
    const fault = obstacle?.(scenario);
    return fault ? [{ name, fault }] : [];
  });
  if (found.length === 0) return;
  for (const { fault } of found) say(formatProblem(placeOfFault(file, set, fault)));
  const names = found.map(({ name }) => name);
  const rest = only.filter(({ name }) => !names.includes(name)).map(({ name }) => name);
  throw wrongUsage(
    `${file} cannot switch ${names.join(", ")}`,
    rest.length > 0
      ? `Leave ${names.length === 1 ? "it" : "them"} out with --only ${rest.join(",")}`
      : undefined,
  );
}
