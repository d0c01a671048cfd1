import { describe, expect, it } from "vitest";
import { WEEKS_A_MONTH } from "../../src/calendar.ts";
import { flowIndex, flows } from "../../src/model/ledger/flows.ts";
import { leverNamed } from "../../src/model/levers/index.ts";
import { leverNames } from "../../src/model/levers/lever-names.ts";
import { type Company, companySchema } from "../../src/model/parameters/company.ts";
import type { Priors } from "../../src/model/priors.ts";
import { foresightOf } from "../../src/pilot/foresight-of.ts";
import { pilotSteps } from "../../src/pilot/lever-steps.ts";
import { measurePilot } from "../../src/pilot/measure-pilot.ts";
import { pilotScale } from "../../src/pilot/pilot-company.ts";
import { pilotSums } from "../../src/pilot/pilot-tally.ts";
import { pilotRuns, planPilot } from "../../src/pilot/plan-pilot.ts";
import { linearResponse, type ResponseOf, withPeople } from "./linear-response.ts";

const usual = companySchema.parse({});

function pilot(company: Company, responseOf: ResponseOf, meeting = 0): Priors {
  const replications = 2;
  const { marketer: marketing, rep: sales } = leverNames(company);
  const runTrial = linearResponse(responseOf, [...new Set([...marketing, ...sales])], meeting);
  const sums = pilotSums(company, pilotRuns(company, replications), pilotScale(company));
  planPilot(company, 1, replications).forEach((trial, index) => {
    sums.add(index, runTrial(trial));
  });
  return measurePilot(company, "a fingerprint", sums.tally());
}

const told: ResponseOf = (lever, department, flow) => {
  const own = lever.length + (department === "sales" ? 10 : 0) + (flow === "mqls" ? 0.5 : 0);
  // What works by the department's mean does as much to each colleague as to oneself.
  return { own, spill: leverNamed(lever).byMean ? own : 0.25, bend: isBent(lever) ? -40 : 0 };
};
const isBent = (lever: string) => lever === "bar" || lever === "discount";

describe.each([
  [6, 8],
  [3, 5],
  [1, 1],
  [2, 1],
])("a pilot of %i marketers and %i reps", (marketers, reps) => {
  const company = withPeople(usual, marketers, reps);
  const priors = pilot(company, told);
  const roles = [
    {
      role: priors.marketing,
      department: "marketing",
      called: "marketer",
      people: marketers,
      shared: 2,
      other: 3,
    },
    { role: priors.sales, department: "sales", called: "rep", people: reps, shared: 3, other: 2 },
  ] as const;

  it("finds what a lever does to one's own results, the colleagues' spill left out", () => {
    for (const { role, department } of roles) {
      role.levers.forEach((lever, at) => {
        expect(role.slope[at]![0]![flowIndex.leads]).toBeCloseTo(told(lever, department, "leads").own, 6);
      });
    }
  });

  it("finds what it does to the department and the company, spill included, for one person", () => {
    for (const { role, department, people, shared, other } of roles) {
      role.levers.forEach((lever, at) => {
        const { own, spill } = told(lever, department, "mqls");
        const whole = own + spill * (people - 1);
        expect(role.slope[at]![1]![flowIndex.mqls]).toBeCloseTo(whole, 6);
        expect(role.slope[at]![shared]![flowIndex.mqls]).toBeCloseTo(whole, 6);
        expect(role.slope[at]![other]![flowIndex.mqls]).toBeCloseTo(0, 6);
      });
    }
  });

  it("finds the bend, and none where the response is a line", () => {
    for (const { role, department, called } of roles) {
      const steps = pilotSteps(company).filter((step) => step.role === called);
      role.levers.forEach((lever, at) => {
        const { bend = 0 } = told(lever, department, "leads");
        const { up, down } = steps[at]!;
        expect(up).toBeGreaterThan(0);
        expect(down).toBeGreaterThan(0);
        expect(role.bend[at]![1]![flowIndex.leads]).toBeCloseTo(bend, 4);
      });
    }
  });

  it("keeps the results at the norm as reference and as single runs", () => {
    const mean = (first: number, count: number) =>
      Array.from({ length: count }, (_, index) => 100 + 7 * (first + index) + 10.5 + 1.5).reduce(
        (sum, x) => sum + x,
      ) / count;
    const reference = priors.reference.map((row) => row[flowIndex.leads]);
    expect(reference[3]).toBeCloseTo(mean(0, marketers), 8);
    expect(reference[4]).toBeCloseTo(mean(marketers, reps), 8);
    expect(reference[1]).toBeCloseTo(mean(0, marketers) * marketers, 8);
    expect(reference[0]).toBeCloseTo(reference[1]! + reference[2]!, 8);
    // Two replications of two rounds, of which each takes two worlds.
    expect(priors.samples).toHaveLength(8);
    expect(priors.samples[1]![3]![flowIndex.leads]).toBeCloseTo(100 + 3 + 1.5, 8);
  });

  it("counts its runs and survives a round trip through JSON", () => {
    expect(priors.runs).toBe(pilotRuns(company, 2).length);
    const weeks = WEEKS_A_MONTH * foresightOf(company);
    expect(priors.open).toEqual({
      first: { count: 1, value: 100 },
      last: { count: weeks, value: 100 * weeks },
    });
    expect(JSON.parse(JSON.stringify(priors))).toEqual(priors);
  });
});

describe("a pilot", () => {
  it("points the other way when every lever does the opposite", () => {
    const company = withPeople(usual, 2, 2);
    const opposite: ResponseOf = (lever, department, flow) => {
      const { own, spill } = told(lever, department, flow);
      return { own: -own, spill: -spill };
    };
    const straight = pilot(company, (...of) => ({ ...told(...of), bend: 0 }));
    const turned = pilot(company, opposite);
    straight.marketing.slope.flat(2).forEach((slope, at) => {
      expect(turned.marketing.slope.flat(2)[at]).toBeCloseTo(-slope, 6);
    });
  });

  it("counts to no lever what it does together with one of another role", () => {
    const company = withPeople(usual, 2, 2);
    const [apart, meeting] = [pilot(company, told), pilot(company, told, 50)];
    for (const role of ["marketing", "sales"] as const) {
      meeting[role].slope.flat(2).forEach((slope, at) => {
        expect(slope).toBeCloseTo(apart[role].slope.flat(2)[at]!, 5);
      });
      expect(meeting[role].bend.flat(2).map(Math.round)).toEqual(apart[role].bend.flat(2).map(Math.round));
    }
  });

  it("lets win probabilities stand in for wins", () => {
    const company = withPeople(usual, 2, 2);
    const { sales, reference } = pilot(company, (_, __, flow) => ({
      own:
        flow === "chance"
          ? 3
          : flow === "chanceBooked"
            ? 20
            : flow === "deals" || flow === "booked"
              ? 999
              : 0,
      spill: 0,
    }));
    const own = sales.slope[0]![0]!;
    expect(own[flowIndex.deals]).toBeCloseTo(3, 6);
    expect(own[flowIndex.booked]).toBeCloseTo(20, 6);
    expect(own[flowIndex.goods]).toBeCloseTo(20 * company.money.costOfGoods, 6);
    // Deals and list price stand at the same level in this market, so the price of a deal is 1.
    expect(own[flowIndex.listPrice]).toBeCloseTo(3, 6);
    expect(reference[0]![flowIndex.deals]).toBe(reference[0]![flowIndex.chance]);
  });

  it("sets plans on as many wins as their chances say, and leaves how runs differ as it came", () => {
    const company = withPeople(usual, 2, 2);
    const runs = pilotRuns(company, 2);
    const sums = pilotSums(company, runs, 1);
    const runTrial = linearResponse(
      (_, __, flow) => ({ own: flow === "chance" ? 3 : 0, spill: 0 }),
      leverNames(company).rep,
    );
    // Chances are twice as many as wins in every run.
    planPilot(company, 1, 2).forEach((trial, index) => {
      const result = runTrial(trial);
      const flowValues = result.flowValues.map((value, at) =>
        at % flows.length === flowIndex.chance ? 2 * value : value,
      );
      sums.add(index, { ...result, flowValues });
    });
    const { samples: raw } = sums.tally();
    const { samples, reference } = measurePilot(company, "a fingerprint", sums.tally());
    const deals = samples.map((units) => units[0]![flowIndex.deals]!);
    expect(deals.reduce((sum, value) => sum + value) / deals.length).toBeCloseTo(
      reference[0]![flowIndex.deals]!,
      8,
    );
    samples.forEach((units, run) => {
      expect(units[0]![flowIndex.deals]! / raw[run]![0]![flowIndex.deals]!).toBeCloseTo(2, 8);
      expect(units[0]![flowIndex.leads]).toBe(raw[run]![0]![flowIndex.leads]);
    });
  });

  it("speaks of the whole company where only a part of its customers was simulated", () => {
    const company = withPeople(usual, 2, 2);
    const large = {
      ...company,
      customers: { ...company.customers, count: 40_000 },
      marketers: { ...company.marketers, teamSize: 4 },
      reps: { ...company.reps, teamSize: 4 },
    };
    expect(planPilot(large, 1, 1)[0]!.setup.company).toEqual(planPilot(company, 1, 1)[0]!.setup.company);
    const [small, scaled] = [pilot(company, told), pilot(large, told)];
    expect(scaled.reference[0]![flowIndex.leads]).toBeCloseTo(4 * small.reference[0]![flowIndex.leads]!, 6);
    expect(scaled.reference[0]![flowIndex.salaries]).toBeCloseTo(small.reference[0]![flowIndex.salaries]!, 6);
    const spread = ({ samples }: Priors) =>
      samples[1]![0]![flowIndex.leads]! - samples[0]![0]![flowIndex.leads]!;
    expect(spread(scaled)).toBeCloseTo(2 * spread(small), 6);
  });

  it("measures one side only where a lever has no room on the other", () => {
    const company = withPeople(
      { ...usual, marketers: { ...usual.marketers, lobbyNorm: 0 }, reps: { ...usual.reps, discountNorm: 1 } },
      2,
      2,
    );
    const steps = pilotSteps(company);
    expect(steps.find(({ lever, role }) => lever === "lobby" && role === "marketer")).toMatchObject({
      down: 0,
      up: 0.03,
    });
    expect(steps.find(({ lever }) => lever === "discount")).toMatchObject({ up: 0, down: 0.12 });
    const { marketing } = pilot(company, (lever) => ({ own: 5, spill: leverNamed(lever).byMean ? 5 : 0 }));
    const lobby = marketing.levers.indexOf("lobby");
    expect(marketing.slope[lobby]![0]![flowIndex.leads]).toBeCloseTo(5, 6);
    expect(marketing.bend[lobby]![0]![flowIndex.leads]).toBe(0);
  });
});
