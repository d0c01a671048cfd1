import { chooseEngine } from "../../src/engine/choose-engine.ts";
import type { Priors } from "../../src/model/priors.ts";
import { obtainPriors } from "../../src/pilot/obtain-priors.ts";
import type { Scenario } from "../../src/scenario/scenario.ts";

/** Replications of a pilot a seventh as large as usual: enough to tell a defect from none. */
export const few = 2;

/** What people of a company believe, by a pilot of the usual size unless another is given. */
export async function priorsFor({ company, seed }: Scenario, replications?: number): Promise<Priors> {
  const engine = await chooseEngine(2);
  try {
    return await obtainPriors(company, seed, {
      evaluate: engine.evaluate,
      ...(replications === undefined ? {} : { replications }),
    });
  } finally {
    await engine.close();
  }
}
