import { beforeAll, describe, expect, it } from "vitest";
import { inProcessEngine } from "../../src/engine/in-process.ts";
import { leverMetrics } from "../../src/metrics/lever-metrics.ts";
import { metricValue } from "../../src/metrics/tally.ts";
import type { InForce } from "../../src/model/in-force.ts";
import { departments, unitOfDepartment } from "../../src/model/ledger/units.ts";
import { leversOf } from "../../src/model/levers/role-levers.ts";
import type { Company } from "../../src/model/parameters/company.ts";
import type { Priors } from "../../src/model/priors.ts";
import { firstRoleOf } from "../../src/model/roles/index.ts";
import { inForceOf } from "../../src/pilot/in-force-of.ts";
import { obtainPriors } from "../../src/pilot/obtain-priors.ts";
import { payPlanOf } from "../../src/pilot/pay-plan-of.ts";
import { planPresets } from "../../src/scenario/presets/plans/index.ts";
import { scenarioFromText } from "../../src/scenario/scenario-from-text.ts";
import { mean } from "../../src/statistics/mean.ts";
import { runTrial } from "../../src/trial/run-trial.ts";

const TRIALS = 2;
const MONTHS = 24;
/** Levers have found their place by then. */
const SETTLED = 24;
/** How near an end is too near: a tenth of the way between the two. */
const NEAR = 0.1;

const plans = Object.fromEntries(planPresets.map(({ name }) => [name, name]));
const read = scenarioFromText(JSON.stringify({ planInForce: "typical", plans }));
if ("problems" in read) throw new Error(JSON.stringify(read.problems));
const { scenario } = read;
let priors: Priors;
let inForce: InForce;

beforeAll(async () => {
  priors = await obtainPriors(scenario.company, 1, { evaluate: inProcessEngine().evaluate, replications: 8 });
  inForce = inForceOf(scenario, priors);
});

/** Where a lever stands on average once a plan has settled, of the way from its lower end to its upper one. */
interface Stand {
  readonly lever: string;
  readonly kind: "effort" | "stance";
  readonly at: number;
}

function standsUnder(plan: string, company = scenario.company): readonly Stand[] {
  const setup = {
    company,
    plan: payPlanOf(scenario, plan, priors),
    inForce,
    market: scenario.markets.healthy!,
    months: MONTHS,
  };
  const results = Array.from({ length: TRIALS }, (_, replication) =>
    runTrial({ setup, priors, seed: 1, replication, people: false }),
  );
  const metrics = leverMetrics([scenario.company]);
  return departments.flatMap((department) =>
    leversOf(scenario.company, firstRoleOf(department)).repertoire.levers.map(({ name, kind, low, high }) => {
      const metric = metrics.find(({ gauge }) => gauge === `lever:${name}`)!;
      const unit = unitOfDepartment[department];
      const stands = results.map((result) => metricValue(metric, result, unit, SETTLED, result.weeks));
      return { lever: `${department} ${name}`, kind, at: (mean(stands) - low) / (high - low) };
    }),
  );
}

/** Levers that stand near an end; an effort may be let be. */
function nearAnEnd(stands: readonly Stand[]): readonly string[] {
  const near = stands.filter(({ kind, at }) => at > 1 - NEAR || (kind === "stance" && at < NEAR));
  return near.map(({ lever, at }) => `${lever} ${at}`);
}

/** The default company, in which leaving the norm costs reps a seventh. */
function lightly({ reps, ...others }: Company): Company {
  const { effortCost, crossCost, selectivityCost, persistenceCost, discountCost } = reps;
  const costs = { effortCost, crossCost, selectivityCost, persistenceCost, discountCost };
  const less = Object.fromEntries(Object.entries(costs).map(([key, value]) => [key, value / 7]));
  return { ...others, reps: { ...reps, ...less } };
}

describe("in the default company no lever stands near its ends", () => {
  it.each(planPresets.map(({ name }) => name))("under %s", (plan) => {
    expect(nearAnEnd(standsUnder(plan))).toEqual([]);
  });

  it("twin: some do where leaving the norm costs a seventh", () => {
    expect(nearAnEnd(standsUnder("salary-only", lightly(scenario.company)))).not.toEqual([]);
  });
});
