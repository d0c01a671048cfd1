import { describe, expect, it } from "vitest";
import { scenarioFromText } from "../../src/scenario/scenario-from-text.ts";

/** Where a file of some lines is told to state sums in a unit of money that it does not say. */
function toldOf(...lines: readonly string[]): readonly string[] {
  const read = scenarioFromText(["name: sums", ...lines].join("\n"), "sums.yaml");
  if ("problems" in read) throw new Error(read.problems.map(({ message }) => message).join("\n"));
  return read.notices
    .filter(({ rule }) => rule === "sum-without-unit")
    .map(({ line, column, path }) => `${line}:${column} ${path}`);
}

const pot = "company: { money: { bonusPot: 500 } }";
const quota = "{ type: quota, for: sales, metric: deals, quota: 3, bonus: 40 }";

describe("a sum in a file that states neither a ticket nor a salary", () => {
  it("is told at its place, the first of them", () => {
    expect(toldOf(pot, "plan: pool")).toEqual(["2:31 company.money.bonusPot"]);
    expect(toldOf(`plan: { components: [${quota}] }`)).toEqual(["2:81 plan.components.0.bonus"]);
    expect(toldOf("plans:", "  a: pool", "  b: { preset: pool, bonusPot: 9 }")).toEqual([
      "4:32 plans.b.bonusPot",
    ]);
    expect(toldOf("company: { channels: { mailing: { costPerTouch: 2 } } }", "plan: pool")).toEqual([
      "2:49 company.channels.mailing.costPerTouch",
    ]);
    expect(toldOf("company: { manager: { salaryPerWeek: 9 } }", "plan: pool")).toEqual([
      "2:38 company.manager.salaryPerWeek",
    ]);
    const spiff = "{ type: spiff, for: sales, metric: deals, amount: 7 }";
    expect(toldOf("plan: pool", `planInForce: { components: [${spiff}] }`)).toEqual([
      "3:79 planInForce.components.0.amount",
    ]);
  });

  it.each([
    ["a ticket", "company: { customers: { ticketMedian: 900 }, money: { bonusPot: 500 } }", "plan: pool"],
    ["a salary", "company: { money: { salaryPerWeek: 70, bonusPot: 500 } }", "plan: pool"],
    ["a plan's salary", pot, "plan: { components: [{ type: salary, perMonth: 300 }] }"],
    ["no sum, but a share of money", "plan: { components: [{ type: pool, metric: profit, share: 0.08 }] }"],
    [
      "no sum, but a rate on money",
      "plan: { components: [{ type: commission, metric: booked, rate: 0.1 }] }",
    ],
  ])("is not in one that states %s", (_, ...lines) => {
    expect(toldOf(...lines)).toEqual([]);
  });
});
