import { describe, expect, it } from "vitest";
import { leversOf } from "../../../src/model/levers/role-levers.ts";
import { companySchema } from "../../../src/model/parameters/company.ts";
import { referencePayOf, usualMarginalCost } from "../../../src/model/people/used-to.ts";
import { aPlan } from "./some-priors.ts";

const company = companySchema.parse({ money: { salaryPerWeek: 700 } });
const setupOf = (components: readonly object[]) => {
  return { company, plan: aPlan(components), market: { title: "", conditions: [] }, months: 1 };
};
const { repertoire } = leversOf(company, "rep", 1);
const work = repertoire.levers.findIndex(({ name }) => name === "work");
const inForce = {
  referencePay: { marketer: 1100, rep: 1600 },
  usual: [],
  outsideOffer: { marketer: [], rep: [] },
  marginalCost: {
    marketer: { help: [3] },
    rep: { work: [0.5, 0.25], nothing: [1] },
  },
};

describe("reference pay", () => {
  it("is what the plan in force paid, where one is given", () => {
    const setup = { ...setupOf([{ type: "salary", perWeek: 900 }]), inForce };
    expect(referencePayOf(setup)).toEqual({ marketer: 1100, rep: 1600 });
  });

  it("is else the mean salary of each role, and what presets pay where there is none", () => {
    const setup = setupOf([
      { type: "salary", for: "sales", perWeek: 900 },
      { type: "salary", for: "sales", perWeek: 200 },
    ]);
    expect(referencePayOf(setup)).toEqual({ marketer: 700, rep: 1100 });
  });
});

describe("what the norm costs", () => {
  it("stands week by week of the year, lever by lever, in money", () => {
    const table = usualMarginalCost({ ...setupOf([]), inForce }, "rep", repertoire)!;
    const { length } = repertoire.levers;
    expect(table.length).toBe(48 * length);
    expect([table[work], table[length + work], table[2 * length + work]]).toEqual([800, 400, 0]);
    expect(table.reduce((sum, one) => sum + one)).toBe(1200);
  });

  it("is each role's own, though levers be called the same, and found once", () => {
    const setup = { ...setupOf([]), inForce };
    const help = repertoire.levers.findIndex(({ name }) => name === "help");
    expect(usualMarginalCost(setup, "rep", repertoire)![help]).toBe(0);
    expect(usualMarginalCost(setup, "marketer", repertoire)![help]).toBe(3300);
    expect(usualMarginalCost(setup, "rep", repertoire)).toBe(usualMarginalCost(setup, "rep", repertoire));
  });

  it("is nothing where no plan was in force", () => {
    expect(usualMarginalCost(setupOf([]), "rep", repertoire)).toBeNull();
  });
});
