import { z } from "zod";
import { explain as explainArm } from "../explain/explain.ts";
import type { Explanation } from "../explain/explanation.ts";
import { type Department, departments } from "../model/ledger/units.ts";
import type { ArmChoice } from "../scenario/choose-arm.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { checkArgument, checkScenario } from "./check-arguments.ts";
import { choose } from "./choose.ts";
import { onEngine, pilotOf } from "./on-engine.ts";
import { choosing, type LookOptions, looking, months, namesAmong } from "./options.ts";

const optionsSchema = z.strictObject({
  ...looking,
  ...choosing,
  months: months.optional(),
  trials: z.int().min(1).max(100_000).optional(),
  departments: namesAmong(departments),
});

/** Of whom, and how long they are watched. */
interface Watching {
  readonly trials?: number;
  readonly months?: number;
  readonly departments?: readonly Department[];
}

/**
 * Why a marketer and a rep do what they do under one plan in one market: what they believe each lever pays and costs on the
 * first day, and where a few trials (8 unless given) find them in the end.
 *
 * @example
 * import { explain, formatProblem, readScenario } from "truce";
 *
 * const read = readScenario("scenario.yaml");
 * if ("problems" in read) throw new Error(read.problems.map(formatProblem).join("\n"));
 * const { people } = await explain(read.scenario, { plan: "pool", market: "healthy", trials: 2 });
 * for (const { department, levers } of people)
 *   for (const { lever, norm, end } of levers) console.log(department, lever, norm, end);
 *
 * @throws ScenarioMistake where the choice is not clear or the scenario asks for what cannot be done; TrialDiverged and Interrupted
 * as simulate does.
 */
export async function explain(
  scenario: Scenario,
  options: LookOptions & ArmChoice & Watching = {},
): Promise<Explanation> {
  checkScenario(scenario);
  checkArgument("options", options, optionsSchema);
  const { plan, market, trials, departments, seed, months: watched, ...rest } = options;
  const chosen = choose(scenario, { plan, market });
  return onEngine(rest, (given) =>
    explainArm(
      { ...chosen, seed: seed ?? scenario.seed, months: watched ?? scenario.months },
      { ...pilotOf(given), ...(trials && { trials }), ...(departments && { departments }) },
    ),
  );
}
