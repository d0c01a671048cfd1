import { describe, expect, it } from "vitest";
import { holdLevers, meanLever, settle } from "../../../src/model/people/staff.ts";
import { aWorld } from "../a-world.ts";

describe("the staff at the start", () => {
  const { staff } = aWorld({ marketers: { count: 2 }, reps: { count: 3 } });

  it("is numbered with marketers first, each with a unit in the ledger and a place in their department", () => {
    expect(staff.people.map(({ number, unit, place }) => [number, unit, place])).toEqual([
      [0, 3, 0],
      [1, 4, 1],
      [2, 5, 0],
      [3, 6, 1],
      [4, 7, 2],
    ]);
  });

  it("stands at the norms, and others feel its stances and its help", () => {
    for (const { acted, intended, norms } of staff.people) {
      expect(acted).toEqual(norms);
      expect(intended).toEqual(norms);
    }
    const { acted, places } = staff.reps[0]!;
    const stances = [places.selectivity, places.persistence, places.discount];
    expect(stances.map((place) => acted[place])).toEqual([0.27, 0.4, 0.25]);
    expect([staff.bars[0], staff.helpOfMarketing, staff.helpOfSales]).toEqual([0.28, 0.08, 0.08]);
  });
});

describe("levers", () => {
  it("are felt by others once a week has settled, as means over the department", () => {
    const { staff, company } = aWorld();
    staff.marketers[0]!.acted[4] = 0.3;
    staff.reps[1]!.acted.set([0.5, 0.2, 0, 0.1, 0.9, 1]);
    settle(staff, company);
    expect(staff.helpOfMarketing).toBeCloseTo((0.3 + 0.08) / 2, 12);
    expect(staff.helpOfSales).toBeCloseTo((0.2 + 0.08) / 2, 12);
    expect(meanLever(staff.reps, "discount")).toBeCloseTo(0.625, 12);
    expect(meanLever(staff.reps.slice(0, 1), "discount")).toBe(0.25);
    expect(meanLever([], "discount")).toBe(0);
    // Work is the first of a rep's levers, content that of a marketer.
    expect(meanLever(staff.reps, "work")).toBeCloseTo((0.5 + staff.reps[0]!.norms[0]!) / 2, 12);
    // Marketers have no discount to give: they do not count.
    expect(meanLever(staff.people, "discount")).toBeCloseTo(0.625, 12);
  });

  it("are held away from the norm by an experiment, within their bounds, for whom it says", () => {
    const { staff, company } = aWorld();
    const holds = [
      { people: [0, 1], lever: "bar", shift: 0.1 },
      { people: [3], lever: "discount", shift: 5 },
      { people: [3], lever: "help", shift: -0.5 },
    ];
    holdLevers(staff, holds, company);
    expect([...staff.bars]).toEqual([0.38, 0.38]);
    expect(staff.reps.map(({ acted, places }) => acted[places.discount])).toEqual([0.25, 1]);
    expect(staff.helpOfSales).toBe(0.04);
    expect(staff.reps[1]!.intended).toEqual(staff.reps[1]!.acted);
    expect(staff.reps[1]!.norms[5]).toBe(0.25);
  });
});
