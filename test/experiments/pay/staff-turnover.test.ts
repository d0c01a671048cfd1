import { describe, expect, it } from "vitest";
import { staffTurnoverIn } from "../../../src/experiments/pay/staff-turnover.ts";
import { thirdOf } from "../../../src/experiments/pay/turnover-counts.ts";
import { flowIndex, flows } from "../../../src/model/ledger/flows.ts";
import type { TrialResult } from "../../../src/trial/trial.ts";
import { armOf, measuredArm } from "../measured-of.ts";

describe("the third that somebody of some ability would be in", () => {
  it("is by how many of those who were there first were less able", () => {
    const first = [0.5, 0.8, 1, 1.2, 1.5, 2];
    expect([0.1, 0.5, 0.8].map((one) => thirdOf(one, first))).toEqual(["lowest", "lowest", "lowest"]);
    expect([0.9, 1, 1.2].map((one) => thirdOf(one, first))).toEqual(["middle", "middle", "middle"]);
    expect([1.3, 2, 9].map((one) => thirdOf(one, first))).toEqual(["highest", "highest", "highest"]);
  });
});

/** Half a year of three marketers and three reps, of whom the second and the third rep left, and an able one came for the second. */
function trial(ability: readonly number[]): TrialResult {
  const weeks = 24;
  const units = ["company", "marketing", "sales"];
  const flowValues = new Float64Array(weeks * units.length * flows.length);
  const book = (week: number, unit: number, flow: "vacantWeeks" | "replacing", amount: number) => {
    flowValues[(week * units.length + unit) * flows.length + flowIndex[flow]] = amount;
  };
  for (let week = 4; week < 10; week++) book(week, 2, "vacantWeeks", 1);
  book(9, 2, "replacing", 9000);
  return {
    weeks,
    units,
    sizes: [6, 3, 3],
    gauges: [],
    flowValues,
    gaugeValues: new Float64Array(0),
    pay: {
      people: ["marketer 1", "marketer 2", "marketer 3", "rep 1", "rep 2", "rep 3"],
      departments: ["marketing", "marketing", "marketing", "sales", "sales", "sales"],
      ability: Float64Array.from(ability),
      weeksEach: [],
      paid: new Float64Array(0),
      attainment: new Float64Array(0),
      owing: new Float64Array(0),
    },
    turnover: {
      post: Int16Array.of(4, 4, 5),
      week: Int16Array.of(3, 9, 23),
      came: Uint8Array.of(0, 1, 0),
      ability: Float64Array.of(1, 3, 2),
    },
  };
}

const armWith = (...results: TrialResult[]) => measuredArm(armOf("a", results));

describe("who leaves an arm and who comes", () => {
  const differing = trial([1, 1, 1, 0.5, 1, 2]);

  it("is told a year and a post, by department and third", () => {
    const found = staffTurnoverIn(armWith(differing, differing));
    const sales = found.filter(({ role }) => role === "sales");
    const means = sales.map(({ third, leavers, newcomers }) => [third, leavers.mean, newcomers.mean]);
    expect(means).toEqual([
      [null, 4 / 3, 2 / 3],
      ["lowest", 0, 0],
      ["middle", 2, 0],
      ["highest", 2, 2],
    ]);
    expect([sales[0]!.vacantWeeks!.mean, sales[0]!.replacing!.mean]).toEqual([4, 6000]);
    expect(sales[1]!.vacantWeeks).toBeNull();
    expect(found.filter(({ role }) => role === "marketing").map(({ leavers }) => leavers.mean)).toEqual([
      0, 0, 0, 0,
    ]);
  });

  it("has no thirds where all are alike, and is not told where nobody may leave", () => {
    const alike = trial([1, 1, 1, 1, 1, 1]);
    expect(staffTurnoverIn(armWith(alike, alike)).map(({ third }) => third)).toEqual([null, null]);
    const { turnover: _, ...stays } = differing;
    expect(staffTurnoverIn(armWith(stays))).toEqual([]);
  });
});
