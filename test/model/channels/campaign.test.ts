import { expect, it } from "vitest";
import { campaign } from "../../../src/model/channels/campaign.ts";
import { slot } from "../../../src/model/customers/population.ts";
import { becomeLead } from "../../../src/model/funnel/transitions.ts";
import { aWorld, makeMiddling, total } from "../a-world.ts";

const silent = { responseWithNeed: 0, responseWithoutNeed: 0 };
const channels = {
  post: { ...silent, touchesPerHour: 100, costPerTouch: 1, norm: 0.25 },
  fairs: { ...silent, touchesPerHour: 50, costPerTouch: 10, norm: 0.5 },
};

/** People who stand for a hundredth of one, so that a hundredth of the touches are sent. */
function marketing(reach: number) {
  const marketers = { nurtureNorm: 0.125, nurtureTouchesPerHour: 200, nurturePressure: 0, barNorm: 1 };
  const world = aWorld({ customers: { count: 100, toleranceMedian: 1000 }, channels, marketers });
  world.manager.reachOfMarketing = reach;
  makeMiddling(world, 7);
  world.people.record.tolerance[slot(7)] = 1e6;
  becomeLead(world, 7, 0, 0);
  campaign(world, world.staff.marketers[0]!);
  return world;
}

it("a day's eight hours go to channels and nurture by the efforts, and reach grows with the budget", () => {
  const world = marketing(1);
  // A quarter of the day at 100 an hour and half of it at 50, and an eighth on 200 own leads an hour.
  expect(total(world, "touchCost", 3)).toBe(2 * 1 + 2 * 10);
  expect(total(world, "attempts", 3)).toBe(2 + 2 + 2);
  const richer = marketing(2);
  expect(total(richer, "touchCost", 3)).toBe(44);
  expect(total(richer, "attempts", 3)).toBe(12);
});

it("a marketer of more reach gets more done in an hour", () => {
  const world = marketing(1);
  world.staff.traits.pace[1] = 1.5;
  campaign(world, world.staff.marketers[1]!);
  expect(total(world, "touchCost", 4)).toBe(33);
});
