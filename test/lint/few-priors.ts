import { chooseEngine } from "../../src/engine/choose-engine.ts";
import type { Priors } from "../../src/model/priors.ts";
import { obtainPriors } from "../../src/pilot/obtain-priors.ts";
import type { Scenario } from "../../src/scenario/scenario.ts";

/** What people of a company believe, by a pilot a seventh as large as usual: enough to tell a defect from none. */
export async function fewPriors({ company, seed }: Scenario): Promise<Priors> {
  const engine = await chooseEngine(2);
  try {
    return await obtainPriors(company, seed, { evaluate: engine.evaluate, replications: 2 });
  } finally {
    await engine.close();
  }
}
