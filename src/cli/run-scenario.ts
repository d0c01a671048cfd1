import { run } from "../experiments/run.ts";
import { type ArmChoice, chooseArm } from "../scenario/choose-arm.ts";
import { carryOut } from "./carry-out.ts";
import { wrongUsage } from "./ending.ts";
import { readScenarios } from "./read-scenarios.ts";
import type { SimulationRequest } from "./simulation-request.ts";

/** What `truce run` does. */
export async function runScenario(file: string, request: SimulationRequest & ArmChoice): Promise<void> {
  const [whole] = readScenarios([file], request, request.jobs);
  const chosen = chooseArm(whole!, request);
  if ("message" in chosen) throw wrongUsage(`${file}: ${chosen.message}`, chosen.hint);
  const { scenario } = chosen;
  await carryOut([scenario], request, (options) => run(scenario, options));
}
