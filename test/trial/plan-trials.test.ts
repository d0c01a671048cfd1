import { describe, expect, it } from "vitest";
import { companySchema } from "../../src/model/parameters/company.ts";
import { planTrials } from "../../src/trial/plan-trials.ts";

const company = companySchema.parse({});
const arm = (title: string) => ({
  setup: {
    company,
    plan: { title, components: [], metrics: {} },
    market: { title: "healthy", conditions: [] },
    months: 1,
  },
  priors: null,
  seed: 7,
  people: false,
});

describe("planTrials", () => {
  it("runs every arm of a replication before the next, so that a prefix holds whole replications", () => {
    const trials = planTrials([arm("pool"), arm("contest")], 3);
    expect(trials.map(({ setup, replication }) => `${setup.plan.title} ${replication}`)).toEqual([
      "pool 0",
      "contest 0",
      "pool 1",
      "contest 1",
      "pool 2",
      "contest 2",
    ]);
  });

  it("gives every arm the same seed in a replication, hence the same luck", () => {
    expect(new Set(planTrials([arm("pool"), arm("contest")], 4).map(({ seed }) => seed))).toEqual(
      new Set([7]),
    );
  });

  it("plans nothing for no arms or no replications", () => {
    expect(planTrials([], 5)).toEqual([]);
    expect(planTrials([arm("pool")], 0)).toEqual([]);
  });
});
