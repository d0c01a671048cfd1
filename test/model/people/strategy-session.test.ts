import { expect, it } from "vitest";
import { isBroken } from "../../../src/model/funnel/broken-stage.ts";
import { needIndexOn } from "../../../src/model/market/needs.ts";
import { holdStrategySession, isPivotLeft } from "../../../src/model/people/strategy-session.ts";
import { aWorld, total } from "../a-world.ts";

const dying = { title: "dying", conditions: [{ type: "trend", halfLifeMonths: 1 }] } as const;

it("a pivot brings need back to at least 80 % of the base, and takes nothing from a market that has more", () => {
  const world = aWorld({}, { market: dying });
  expect(needIndexOn(world.needs, 60)).toBeCloseTo(1 / 8, 9);
  holdStrategySession(world, "market", 2);
  expect(needIndexOn(world.needs, 60)).toBe(0.8);
  expect(needIndexOn(world.needs, 0)).toBe(1);
  expect([total(world, "sessions"), total(world, "sessionCost")]).toEqual([1, 60_000]);
});

it("a repair makes the broken stage whole and brings no need", () => {
  const world = aWorld({ selling: { brokenStage: "checkout" } }, { market: dying });
  world.manager.streak = 2;
  expect(isBroken(world, "checkout")).toBe(true);
  holdStrategySession(world, "funnel", 2);
  expect(isBroken(world, "checkout")).toBe(false);
  expect(needIndexOn(world.needs, 60)).toBeCloseTo(1 / 8, 9);
  expect(world.manager.streak).toBe(0);
});

it("nobody pays for the same pivot again", () => {
  const world = aWorld({}, { market: dying });
  expect([isPivotLeft(world, "market"), isPivotLeft(world, "funnel")]).toEqual([true, true]);
  holdStrategySession(world, "market", 2);
  expect([isPivotLeft(world, "market"), isPivotLeft(world, "funnel")]).toEqual([false, true]);
  holdStrategySession(world, "funnel", 2);
  expect(isPivotLeft(world, "funnel")).toBe(false);
});
