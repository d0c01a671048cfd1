import { run } from "../experiments/run.ts";
import { type ArmChoice, chooseArm } from "../scenario/choose-arm.ts";
import { carryOut } from "./carry-out.ts";
import { wrongUsage } from "./ending.ts";
import { fittingJobs } from "./fitting.ts";
import { readScenarios } from "./read-scenarios.ts";
import type { SimulationRequest } from "./simulation-request.ts";

/** What `truce run` does. */
export async function runScenario(file: string, request: SimulationRequest & ArmChoice): Promise<void> {
  const [whole] = readScenarios([file], request, request.jobs);
  const chosen = chooseArm(whole!, request);
  if ("message" in chosen) throw wrongUsage(`${file}: ${chosen.message}`, chosen.hint);
  const { scenario } = chosen;
  const jobs = fittingJobs([scenario], request);
  await carryOut([scenario], { ...request, jobs }, (options) => run(scenario, options));
}
