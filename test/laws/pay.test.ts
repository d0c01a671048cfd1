import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { metricNamed } from "../../src/metrics/index.ts";
import { metricValue } from "../../src/metrics/tally.ts";
import { weeksOf } from "../../src/model/incentives/component.ts";
import { carryOf, openingOf, payOf, readingsOf, toCents } from "../../src/model/incentives/payroll.ts";
import { planSums } from "../../src/scenario/presets/plans/plan-sums.ts";
import { resolvePlanTerms } from "../../src/scenario/resolve-plan-terms.ts";
import { runTrial } from "../../src/trial/run-trial.ts";
import type { TrialResult } from "../../src/trial/trial.ts";
import { seatsFor } from "../model/incentives/seats.ts";
import { aCompany, roughPriors, setupOf } from "./a-company.ts";

/** Nobody leaves: what is owed to leavers and newcomers is told apart. */
const usual = aCompany("  staffing: { turnover: none }");
const designed = ["scorecard", "ratcheted-quota", "gated-commission", "net-value"] as const;
const scenario = {
  ...usual,
  plans: {
    ...usual.plans,
    ...Object.fromEntries(
      designed.map((name) => [
        name,
        resolvePlanTerms(name, name, "en", { ...planSums(usual.company), bonusPot: 100_000 }),
      ]),
    ),
  },
};
const priors = await roughPriors(scenario);
const seats = seatsFor(3, 3);

/** What a plan without attainment owes a person over a run, worked out again from the results alone. */
function owed(
  plan: ReturnType<typeof setupOf>["plan"],
  person: number,
  result: TrialResult,
  salary: boolean,
): number {
  const seat = seats[person]!;
  let sum = 0;
  for (const terms of plan.components) {
    if ((terms.type === "salary") !== salary) continue;
    if (terms.for !== "everyone" && terms.for !== seat.department) continue;
    const weeks = weeksOf[terms.period];
    let carried = openingOf(terms, seat);
    for (let from = 0; from + weeks <= result.weeks; from += weeks) {
      const values = readingsOf(terms, seat).map(({ metric, unit }) => {
        const value = metricValue(metricNamed(metric)!, result, unit, from, from + weeks);
        return Number.isNaN(value) ? 0 : value;
      });
      sum += payOf(terms, values, seat, carried);
      carried = carryOf(terms, values, seat, carried);
    }
  }
  return toCents(sum);
}

describe("pay paid is pay owed, to the cent", () => {
  for (const plan of ["pool", "commission", "quota", "hybrid", "none", ...designed]) {
    it(`under the plan ${plan}`, () => {
      const setup = setupOf(scenario, plan, "healthy", priors);
      fc.assert(
        fc.property(fc.integer({ min: 0, max: 1_000_000 }), (seed) => {
          const result = runTrial({ setup, priors, seed, replication: 0, people: true });
          for (let person = 0; person < 6; person++) {
            const paid = (metric: string) =>
              toCents(metricValue(metricNamed(metric)!, result, 3 + person, 0, result.weeks));
            expect(paid("bonuses")).toBe(owed(setup.plan, person, result, false));
            expect(toCents(paid("salaries") + 0)).toBe(owed(setup.plan, person, result, true));
          }
        }),
        { numRuns: 4 },
      );
    });
  }

  it("a contest that is won pays out its prize, to the cent a head", () => {
    const yearly = aCompany("");
    const setup = { ...setupOf(yearly, "contest", "healthy", priors), months: 12 };
    const contest = setup.plan.components.find(({ type }) => type === "contest") as unknown as {
      prize: number;
    };
    const result = runTrial({ setup, priors, seed: 3, replication: 0, people: true });
    const paid = metricValue(metricNamed("bonuses")!, result, 0, 0, result.weeks);
    expect(Math.abs(paid - contest.prize)).toBeLessThanOrEqual(0.03);
    const departments = [1, 2].map((unit) =>
      metricValue(metricNamed("bonuses")!, result, unit, 0, result.weeks),
    );
    expect(Math.min(...departments.map(Math.abs))).toBeLessThan(0.005);
  });
});
