import fc from "fast-check";
import { expect, it } from "vitest";
import { companySchema } from "../../src/model/parameters/company.ts";
import { simulate } from "../../src/model/simulate.ts";
import { createWorld } from "../../src/model/world.ts";
import { between } from "../between.ts";
import { total } from "../model/a-world.ts";

interface Size {
  readonly count: number;
  readonly teamSize: number;
}

/** Hours of each rep and touches of each marketer over warm-up and a month, in a company where nothing but people's time sets them. */
function worked({ count, teamSize }: Size) {
  const company = companySchema.parse({
    customers: { count },
    // Nobody is passed over, nurture has no leads to run out of, and the manager leaves the budget as it is.
    handoff: { mailing: "both" },
    manager: { budgetSpeed: 0, blameThreshold: 0 },
    marketers: { count: 2, nurtureNorm: 0, teamSize },
    reps: { count: 2, teamSize },
  });
  const plan = { title: "none", components: [], metrics: {} };
  const setup = { company, plan, market: { title: "healthy", conditions: [] }, months: 1 };
  const world = createWorld({ setup, priors: null, seed: 1, replication: 0 });
  simulate(world);
  return world.staff.people.map(({ role, unit }) =>
    total(world, role === "rep" ? "hours" : "attempts", unit),
  );
}

it("capacity belongs to people: twice the customers change nobody's hours or touches", () => {
  fc.assert(
    fc.property(fc.integer({ min: 100, max: 1500 }), between(0.01, 0.2), (count, teamSize) => {
      expect(worked({ count: 2 * count, teamSize })).toEqual(worked({ count, teamSize }));
    }),
    { numRuns: 8 },
  );
});

it("people who stand for twice as many work twice the hours and send twice the touches", () => {
  const [one, two] = [worked({ count: 400, teamSize: 0.1 }), worked({ count: 400, teamSize: 0.2 })];
  for (const [person, amount] of one.entries())
    expect(Math.abs(two[person]! / amount - 2)).toBeLessThan(0.02);
});
