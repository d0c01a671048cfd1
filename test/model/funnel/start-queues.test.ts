import { describe, expect, it } from "vitest";
import { enter } from "../../../src/model/customers/enter.ts";
import { slot } from "../../../src/model/customers/population.ts";
import { stage } from "../../../src/model/customers/stages.ts";
import { warmthOf } from "../../../src/model/customers/stocks.ts";
import { startQueues } from "../../../src/model/funnel/start-queues.ts";
import type { World } from "../../../src/model/world.ts";
import { aWorld, giveEverybody, ofEverybody, turnTo } from "../a-world.ts";

type Start = Readonly<Partial<Record<"leads" | "mqls" | "opportunities", number>>>;

/** Two hundred prospects on day 7, of whom all but the first fifty have a live need. */
function starting(start: Start): World {
  const world = aWorld({ start, customers: { count: 200, referredWarmth: 0.6 } });
  turnTo(world, 7);
  giveEverybody(world, "needUntil", 8);
  giveEverybody(world, "needUntil", 7, 50);
  giveEverybody(world, "warmth", 0);
  return world;
}

/** Who is at a stage. */
function whoIsAt(world: World, at: number): readonly number[] {
  return ofEverybody(world, "stage").flatMap((own, i) => (own === at ? [i] : []));
}

const from = (first: number, count: number) => Array.from({ length: count }, (_, k) => first + k);

describe("queues that a company starts with", () => {
  it("are filled with people in need, then with others, warmed as by a friend's word", () => {
    const world = starting({ leads: 160 });
    startQueues(world);
    expect(whoIsAt(world, stage.lead)).toEqual([...from(0, 10), ...from(50, 150)]);
    expect(warmthOf(world, 60)).toBeCloseTo(0.6, 6);
    expect(warmthOf(world, 20)).toBe(0);
    expect(world.people.leadUntil[60]).toBe(7 + 40);
  });

  it("take nobody who opted out, or is a customer, and those who were lost or left before", () => {
    const world = starting({ leads: 100 });
    const { people } = world;
    people.record.optOutLeft[slot(60)] = 0;
    enter(people, 61, stage.customer);
    enter(people, 62, stage.lost);
    enter(people, 63, stage.churned);
    enter(people, 64, stage.optedOut);
    startQueues(world);
    expect(whoIsAt(world, stage.lead)).toEqual([...from(50, 10), 62, 63, ...from(65, 88)]);
  });

  it("hold opportunities that were called once, the next calls spread over a week", () => {
    const world = starting({ opportunities: 10, mqls: 4 });
    startQueues(world);
    // MQLs are put in first.
    expect(whoIsAt(world, stage.mql)).toEqual(from(50, 4));
    expect(whoIsAt(world, stage.opportunity)).toEqual(from(54, 10));
    const { calls, dueOn, rep } = world.people;
    for (const i of from(54, 10)) {
      expect([calls[i], dueOn[i]]).toEqual([1, 8 + (i % 5)]);
      expect(rep[i]).toBeGreaterThanOrEqual(0);
    }
    expect(calls[50]).toBe(0);
  });

  it("lose those who are too many, and stay as they are where nothing is stated", () => {
    const world = starting({ leads: 30 });
    startQueues(world);
    const shorter = { ...world, company: { ...world.company, start: { leads: 12, mqls: 5 } } };
    startQueues(shorter);
    expect(whoIsAt(world, stage.lead)).toEqual(from(68, 12));
    expect(whoIsAt(world, stage.lost)).toEqual(from(55, 13));
    expect(whoIsAt(world, stage.mql)).toEqual(from(50, 5));
    startQueues({ ...world, company: { ...world.company, start: {} } });
    expect(world.people.atStage[stage.lead]).toBe(12);
  });
});
