import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { chooseEngine } from "../../src/engine/choose-engine.ts";
import type { Engine } from "../../src/engine/engine.ts";
import { leverMetrics } from "../../src/metrics/lever-metrics.ts";
import { metricValue } from "../../src/metrics/tally.ts";
import type { InForce } from "../../src/model/in-force.ts";
import { departments, unitOfDepartment } from "../../src/model/ledger/units.ts";
import { leversOf } from "../../src/model/levers/role-levers.ts";
import type { Priors, RolePriors } from "../../src/model/priors.ts";
import { firstRoleOf } from "../../src/model/roles/index.ts";
import { inForceOf } from "../../src/pilot/in-force-of.ts";
import { obtainPriors } from "../../src/pilot/obtain-priors.ts";
import { payPlanInForce } from "../../src/pilot/pay-plan-of.ts";
import { scenarioFromText } from "../../src/scenario/scenario-from-text.ts";
import { mean } from "../../src/statistics/mean.ts";
import { planTrials } from "../../src/trial/plan-trials.ts";
import type { TrialResult } from "../../src/trial/trial.ts";

const TRIALS = 6;
const MONTHS = 24;

const read = scenarioFromText(
  "planInForce: typical\nplan: typical\ncompany: { decisions: { foresightMonths: 3 } }",
);
if ("problems" in read) throw new Error(JSON.stringify(read.problems));
const { scenario } = read;
let engine: Engine;
let priors: Priors;
let inForce: InForce;

beforeAll(async () => {
  engine = await chooseEngine(2);
  priors = await obtainPriors(scenario.company, 1, { evaluate: engine.evaluate });
  inForce = inForceOf(scenario, priors);
});
afterAll(() => engine.close());

interface Stand {
  readonly lever: string;
  readonly norm: number;
  readonly mean: number;
}

/** Where every lever stands on average over two years under the plan in force, for people who believe some priors. */
async function standsOf(believed: Priors): Promise<readonly Stand[]> {
  const plan = payPlanInForce(scenario, priors);
  const setup = {
    company: scenario.company,
    plan,
    market: scenario.markets.healthy!,
    inForce,
    months: MONTHS,
  };
  const trials = planTrials([{ setup, priors: believed, seed: 1, people: false }], TRIALS);
  const results = (await engine.evaluate(trials)) as TrialResult[];
  const metrics = leverMetrics([scenario.company]);
  return departments.flatMap((department) => {
    const { repertoire, norms } = leversOf(scenario.company, firstRoleOf(department));
    return repertoire.levers.map(({ name }, place) => {
      const metric = metrics.find(({ gauge }) => gauge === `lever:${name}`)!;
      const values = results.map((result) =>
        metricValue(metric, result, unitOfDepartment[department], 0, result.weeks),
      );
      return { lever: `${department} ${name}`, norm: norms[place]!, mean: mean(values) };
    });
  });
}

const leave = (stands: readonly Stand[]) =>
  stands
    .filter((stand) => Math.abs(stand.mean - stand.norm) > Math.max(0.1 * stand.norm, 0.01))
    .map(({ lever }) => lever);

function flipped(role: RolePriors): RolePriors {
  const turn = (table: RolePriors["slope"]) =>
    table.map((units) => units.map((flows) => flows.map((value) => -value)));
  return { ...role, slope: turn(role.slope) };
}

describe("under the plan in force, in the healthy market and the file's company", () => {
  it("no lever leaves its norm over two years", async () => {
    expect(leave(await standsOf(priors))).toEqual([]);
  });

  it("twin: levers do leave where people believe the opposite of what the pilot saw", async () => {
    const against = { ...priors, marketing: flipped(priors.marketing), sales: flipped(priors.sales) };
    const left = leave(await standsOf(against));
    expect(left).toEqual(expect.arrayContaining(["marketing mailing", "sales work", "sales selectivity"]));
  });
});
