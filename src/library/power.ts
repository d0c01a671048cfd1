import { z } from "zod";
import { power as powerOf } from "../power/power.ts";
import type { Power } from "../power/power-answer.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { checkArgument, checkScenario } from "./check-arguments.ts";
import { onEngine } from "./on-engine.ts";
import { type SimulateOptions, simulating } from "./options.ts";

const { people: _, ...trying } = simulating;
const optionsSchema = z.strictObject({
  ...trying,
  baseline: z.string().optional(),
  pilots: z.int().min(100).max(100_000).optional(),
});

/** What is asked beside the size of the comparison. */
interface Asking extends Omit<SimulateOptions, "people"> {
  /** The plan that the others are tried beside; the first unless given. */
  readonly baseline?: string;
  /** Pilots in the real company that are drawn of each size; 2,000 unless given. */
  readonly pilots?: number;
}

/**
 * What it takes to decide between plans: how many batches of the simulation, and how many reps or teams, for how many months, in a pilot
 * in the real company, by pilots drawn from the simulated people.
 *
 * @example
 * import { formatProblem, power, readScenario } from "truce";
 *
 * const read = readScenario("scenario.yaml");
 * if ("problems" in read) throw new Error(read.problems.map(formatProblem).join("\n"));
 * const { comparisons } = await power(read.scenario, { trials: 4, batches: 2, pilots: 100 });
 * for (const { plan, market, fields } of comparisons)
 *   for (const { halves, outcomes } of fields)
 *     for (const { months, needed } of outcomes[0]!.lengths)
 *       console.log(plan, market, halves, months, needed?.size ?? "none");
 *
 * @throws ScenarioMistake where there is one plan, no plan of a name, or one batch; TrialDiverged and Interrupted as simulate does.
 */
export async function power(scenario: Scenario, options: Asking = {}): Promise<Power> {
  checkScenario(scenario);
  checkArgument("options", options, optionsSchema);
  const { baseline, pilots, ...rest } = options;
  const asked = { ...(baseline !== undefined && { baseline }), ...(pilots && { pilots }) };
  return onEngine(rest, (given) => powerOf(scenario, { ...given, ...asked }));
}
