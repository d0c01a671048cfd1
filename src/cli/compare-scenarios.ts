import { compare } from "../experiments/compare.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { carryOut } from "./carry-out.ts";
import { commonSize, refuseTwoCurrencies } from "./comparable.ts";
import { wrongUsage } from "./ending.ts";
import { armScenarios, fittingJobs } from "./fitting.ts";
import { readScenarios } from "./read-scenarios.ts";
import type { SimulationRequest } from "./simulation-request.ts";
import { say } from "./terminal.ts";

/** What `truce compare` does. */
export async function compareScenarios(files: readonly string[], request: SimulationRequest): Promise<void> {
  const scenarios = readScenarios(files, request, request.jobs);
  if (scenarios.length === 1 && scenarios.every(hasOneArm)) {
    throw wrongUsage(
      `${files[0]} has one plan in one market: there is nothing to compare`,
      "Use 'truce run', name more files, or give the file several 'plans' or 'markets'.",
    );
  }
  refuseTwoCurrencies(scenarios);
  const common = commonSize(scenarios);
  if (common && !request.quiet) say(`truce: ${common}`);
  const jobs = fittingJobs(armScenarios(scenarios), request);
  await carryOut(scenarios, { ...request, jobs }, (options) => compare(scenarios, options));
}

function hasOneArm({ plans, markets }: Scenario): boolean {
  return Object.keys(plans).length * Object.keys(markets).length === 1;
}
