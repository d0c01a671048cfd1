import { describe, expect, it } from "vitest";
import { factorIn, followSeries } from "../../src/model/follow-series.ts";
import { simulate } from "../../src/model/simulate.ts";
import { WARM_UP_WEEKS } from "../../src/model/warm-up.ts";
import { aWorld, type Changes } from "./a-world.ts";

const channels = {
  ads: { touchesPerHour: 40, costPerTouch: 1, norm: 0.3, oddsRatio: 3 },
  site: { kind: "inbound", share: 0.3, warmth: 0.6 },
} as const;
const steady = { budgetSpeed: 0, blameThreshold: 0 };
const usual: Changes = {
  channels,
  customers: { count: 2000, referralsPerYear: 0 },
  need: { ratePerDay: 0.01 },
  handoff: { mailing: "both" },
  manager: steady,
};

type Series = NonNullable<Changes["series"]>;

/** What was counted month by month of a company with series, people staying at their norms. */
function months(series: Series, flow: "booked" | "deals" | "touchCost" | "inbound") {
  const world = aWorld({ ...usual, series }, { months: 4 });
  world.day = -120;
  simulate(world);
  return [0, 1, 2, 3].map((month) =>
    world.ledger.sum(WARM_UP_WEEKS + 4 * month, WARM_UP_WEEKS + 4 * month + 4, 0, flow),
  );
}

describe("a company's series", () => {
  it("hold their last value for good, and leave what comes before them as the parameters say", () => {
    const series = { of: "price", values: [4, 6], from: 3, base: 2 } as const;
    expect([0, 1, 2, 3, 4, 50].map((month) => factorIn({ ...series, values: [4, 6] }, month))).toEqual([
      1, 1, 2, 3, 3, 3,
    ]);
  });

  it("of the price move what each deal brings and nothing else", () => {
    const dear: Series = [{ of: "price", values: [200], from: 3, base: 100 }];
    const [before, after] = [months([], "booked"), months(dear, "booked")];
    expect(before.every((booked) => booked > 0)).toBe(true);
    expect(after.slice(0, 2)).toEqual(before.slice(0, 2));
    for (const month of [2, 3]) expect(after[month]! / before[month]!).toBeCloseTo(2, 9);
    expect(months(dear, "deals")).toEqual(months([], "deals"));
  });

  it("of spend and inflow switch a channel off and on month by month", () => {
    const media = months(
      [{ of: "spend", channel: "ads", values: [0, 100, 0, 50], from: 1, base: 100 }],
      "touchCost",
    );
    const [, full] = months([], "touchCost");
    expect([media[0], media[2]]).toEqual([0, 0]);
    expect(Math.abs(media[1]! / full! - 1)).toBeLessThan(0.05);
    expect(Math.abs(media[3]! / full! - 0.5)).toBeLessThan(0.05);
    const come = months([{ of: "inflow", channel: "site", values: [1, 0, 1], from: 1, base: 1 }], "inbound");
    expect(come.map((people) => people > 0)).toEqual([true, false, true, true]);
  });

  it("of headcount let all be at work until they begin, and as many as they say from that month on", () => {
    const world = aWorld({
      ...usual,
      series: [{ of: "headcount", role: "rep", values: [1, 0, 2], from: 2, base: 1 }],
    });
    const atWork = [0, 1, 2, 3, 9].map((month) => {
      followSeries(world, month);
      return [world.staff.repsAtWork.length, world.staff.marketersAtWork.length];
    });
    expect(atWork).toEqual([
      [2, 2],
      [1, 2],
      [0, 2],
      [2, 2],
      [2, 2],
    ]);
  });

  it("of quality move an effort channel's precision, and the warmth that people come with, which is full at most", () => {
    const world = aWorld({
      ...usual,
      series: [
        { of: "quality", channel: "ads", values: [1, 3], from: 1, base: 2 },
        { of: "quality", channel: "site", values: [1, 9], from: 1, base: 2 },
      ],
    });
    followSeries(world, 0);
    expect([world.channels[0]!.oddsRatio, world.inbound[0]!.warmth]).toEqual([1.5, 0.3]);
    followSeries(world, 1);
    expect([world.channels[0]!.oddsRatio, world.inbound[0]!.warmth]).toEqual([4.5, 1]);
    expect(world.company.channels).toMatchObject(channels);
  });
});
