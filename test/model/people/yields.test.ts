import { describe, expect, it } from "vitest";
import { flowIndex } from "../../../src/model/ledger/flows.ts";
import { followWeek } from "../../../src/model/people/follow-week.ts";
import { believedYield, type Yields, yieldOf } from "../../../src/model/people/yields.ts";
import { WARM_UP_WEEKS } from "../../../src/model/warm-up.ts";
import { aWorld } from "../a-world.ts";
import { aPlan, somePriors } from "./some-priors.ts";

const usualWeek: Readonly<Record<string, number>> = { leads: 20, mqls: 10, accepted: 5 };
const usual = (_: unknown, flow: string) => usualWeek[flow] ?? 0;
const priors = somePriors({ usual, variance: usual });
const plan = aPlan([
  { type: "commission", for: "marketing", metric: "mqls", rate: 1 },
  { type: "pool", for: "everyone", metric: "mqls", share: 0.1 },
  { type: "commission", for: "marketing", metric: "deals", rate: 1 },
]);

/** What the first marketer has learned after two years in which so many leads and MQLs came a week. */
function yieldsAfter(leads: number, mqls: number): Yields {
  const world = aWorld({}, { priors, plan, months: 24 });
  for (let week = 0; week < 96; week++) {
    world.ledger.openWeek(WARM_UP_WEEKS + week);
    world.ledger.credit(flowIndex.leads, leads, 0, -1);
    world.ledger.credit(flowIndex.mqls, mqls, 0, -1);
    followWeek(world, week);
  }
  return world.staff.marketers[0]!.mind!.yields;
}

const ofMqls = (yields: Yields) => believedYield(yields, yieldOf(yields, "mqls"));

describe("what efforts bring of what is paid for", () => {
  it("is believed as the pilot found it where all goes as usual", () => {
    expect(ofMqls(yieldsAfter(20, 10))).toBeCloseTo(1, 9);
  });

  it("falls with the volume, and with what comes of it: as many leads may be worth half as much", () => {
    expect(ofMqls(yieldsAfter(10, 5))).toBeCloseTo(0.5, 1);
    const worse = yieldsAfter(20, 5);
    expect(worse.volume.ratio).toBeCloseTo(1, 9);
    expect(ofMqls(worse)).toBeCloseTo(0.5, 1);
  });

  it("is learned once of each metric, whoever else's results count in what is paid", () => {
    expect(yieldsAfter(20, 10).paid.map(({ result }) => result.metric)).toEqual(["mqls"]);
  });

  it("is what the volume tells where nothing of one's own counts in what is paid", () => {
    const yields = yieldsAfter(10, 5);
    expect(yieldOf(yields, "deals")).toBeNull();
    expect(believedYield(yields, null)).toBe(yields.volume.ratio);
  });

  it("is learned the faster the surer a result tells: of a sum of chance amounts the slower", () => {
    const counts = (variance: number) => {
      const scattered = somePriors({ usual, variance: (_, flow) => variance * usual(_, flow) });
      const world = aWorld({}, { priors: scattered, plan });
      return world.staff.marketers[0]!.mind!.yields.paid[0]!.result.counts;
    };
    expect([counts(1), counts(4)]).toEqual([expect.closeTo(1, 9), expect.closeTo(0.25, 9)]);
  });
});
