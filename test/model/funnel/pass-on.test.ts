import { expect, test } from "vitest";
import { enter } from "../../../src/model/customers/enter.ts";
import { stage } from "../../../src/model/customers/stages.ts";
import { followSeries } from "../../../src/model/follow-series.ts";
import { layOutRouted } from "../../../src/model/funnel/desk-work.ts";
import { takeToSales } from "../../../src/model/funnel/handover.ts";
import { becomeLead } from "../../../src/model/funnel/transitions.ts";
import type { World } from "../../../src/model/world.ts";
import { aWorld, turnTo } from "../a-world.ts";

/** Two reps on day 20, of whom the second has an MQL, and a pursued opportunity whose next call was due yesterday. */
function secondRepAtWork(routingDays = 0): {
  readonly world: World;
  readonly mql: number;
  readonly pursued: number;
} {
  const world = aWorld({
    marketers: { count: 1 },
    reps: { count: 2 },
    handoff: { routingDays },
    series: [{ of: "headcount", role: "rep", values: [1], from: 1, base: 2 }],
  });
  const { people, staff } = world;
  turnTo(world, 20);
  for (const i of [0, 1, 2, 3]) {
    becomeLead(world, i, staff.marketers[0]!.number, 0);
    takeToSales(world, i);
  }
  const [mql, pursued] = [0, 1, 2, 3].filter((i) => people.rep[i] === staff.reps[1]!.number);
  enter(people, pursued!, stage.opportunity);
  people.dueOn[pursued!] = 19;
  return { world, mql: mql!, pursued: pursued! };
}

test("who waits with a rep that leaves waits with one who stays, and who was to be called is called", () => {
  const { world, mql, pursued } = secondRepAtWork();
  const { people, staff, desk } = world;
  const [stays] = staff.reps;
  followSeries(world, 1);
  expect([people.rep[mql], people.rep[pursued]]).toEqual([stays!.number, stays!.number]);
  const waiting = Array.from({ length: desk.fresh[0]!.length }, () => desk.fresh[0]!.pop());
  expect(waiting).toContain(mql);
  expect(waiting).not.toContain(pursued);
  expect([desk.due[0]!.length, desk.due[0]!.peek()]).toEqual([1, pursued]);
});

test("who has not come to a desk yet comes to that of whoever is their rep by then", () => {
  const { world, mql } = secondRepAtWork(5);
  const { people, staff, desk } = world;
  followSeries(world, 1);
  expect([people.rep[mql], desk.fresh[0]!.length]).toEqual([staff.reps[0]!.number, 0]);
  turnTo(world, 25);
  layOutRouted(world);
  const come = Array.from({ length: desk.fresh[0]!.length }, () => desk.fresh[0]!.pop());
  expect(come.filter((i) => i === mql)).toEqual([mql]);
});
