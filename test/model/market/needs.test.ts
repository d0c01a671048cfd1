import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { slot } from "../../../src/model/customers/population.ts";
import { stage } from "../../../src/model/customers/stages.ts";
import { purpose } from "../../../src/model/luck-purposes.ts";
import { needIndexOn } from "../../../src/model/market/needs.ts";
import { bringNeed, hasNeed, startNeeds, turnNeeds } from "../../../src/model/market/spells.ts";
import { simulate } from "../../../src/model/simulate.ts";
import { WARM_UP_DAYS } from "../../../src/model/warm-up.ts";
import type { World } from "../../../src/model/world.ts";
import { log } from "../../../src/random/log.ts";
import { aWorld, type Changes } from "../a-world.ts";

const halving = { title: "dying", conditions: [{ type: "trend", halfLifeMonths: 1 }] } as const;

function atTheStart(changes: Changes, seed = 1): World {
  const world = aWorld(changes, { seed });
  world.day = -WARM_UP_DAYS;
  startNeeds(world);
  return world;
}

/** Lets needs come and go day by day; tells after each day. */
function turn(world: World, days: number, after: () => void = () => {}): void {
  for (let n = 0; n < days; n++, world.day++) {
    turnNeeds(world, () => {});
    after();
  }
}

describe("the share in need", () => {
  // Days are whole: a need that lasts an exponential time of mean L is live on 1/(1 − e^(−1/L)) days, and those whose need
  // ends on a day may have another on the same day.
  const share = (rate: number, lasts: number) => {
    const days = rate / (1 - rate) / (1 - Math.exp(-1 / lasts));
    return days / (1 + days);
  };

  it.each([
    [0.0025, 45],
    [0.02, 30],
    [0.1, 5],
  ])(
    "stays where it starts, about rλ/(1 + rλ), at a rate of %f a day and %f days",
    (ratePerDay, lastsDays) => {
      let sum = 0;
      for (let seed = 1; seed <= 10; seed++) {
        const world = atTheStart({ customers: { count: 4000 }, need: { ratePerDay, lastsDays } }, seed);
        const started = world.needs.count / 4000;
        expect(Math.abs(started - (ratePerDay * lastsDays) / (1 + ratePerDay * lastsDays))).toBeLessThan(
          0.03,
        );
        turn(world, 200, () => {
          sum += world.needs.count / 4000;
        });
      }
      // A share of a tenth that lasts for weeks leaves the mean of ten such companies an error of 1 %.
      expect(Math.abs(sum / 2000 / share(ratePerDay, lastsDays) - 1)).toBeLessThan(0.03);
    },
  );

  it("is made of needs that each last by a draw of their own", () => {
    const world = aWorld({ customers: { count: 4000 }, need: { ratePerDay: 0.05, lastsDays: 20 } });
    const arose: number[] = [];
    turnNeeds(world, (_, i) => arose.push(i));
    // More than are drawn at a go.
    expect(arose.length).toBeGreaterThan(128);
    const drawn = new Float64Array(2 * arose.length);
    world.luck.open(world.stream, purpose.needWho, 0, world.day);
    world.stream.uniforms(drawn, drawn.length);
    expect(arose.map((i) => world.people.record.needUntil[slot(i)]! - world.day)).toEqual(
      arose.map((_, k) => 1 + Math.floor(-20 * log(drawn[2 * k + 1]!))),
    );
  });

  it("falls with the market from the first counted day, and not before", () => {
    const world = aWorld({ customers: { count: 4000 } }, { market: halving });
    expect([needIndexOn(world.needs, -1), needIndexOn(world.needs, 0)]).toEqual([1, 1]);
    expect(needIndexOn(world.needs, 20)).toBeCloseTo(0.5, 9);
    world.needs.floor = 0.8;
    expect([needIndexOn(world.needs, 2), needIndexOn(world.needs, 20)]).toEqual([
      expect.closeTo(0.933, 3),
      0.8,
    ]);
  });
});

it("the list begins with exactly those whose exogenous need is live, and everybody knows their place", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(0, 0.001, 0.02, 0.4, 1),
      fc.integer({ min: 1, max: 60 }),
      (ratePerDay, lastsDays) => {
        const world = atTheStart({ need: { ratePerDay, lastsDays } });
        const { needs, people } = world;
        turn(world, 40, () => {
          let live = 0;
          for (let i = 0; i < people.count; i++) {
            const place = needs.placeOf[i]!;
            if (people.record.needUntil[slot(i)]! > world.day) live += 1;
            expect(place < needs.count).toBe(people.record.needUntil[slot(i)]! > world.day);
            expect(needs.list[place]).toBe(i);
          }
          expect(live).toBe(needs.count);
        });
      },
    ),
    { numRuns: 12 },
  );
});

it("needs are exogenous: whatever is done to people, the same people need the same things on the same days", () => {
  const needsOf = (changes: Changes) => {
    const customers = { count: 300, referralsPerYear: 0, ...changes.customers };
    const world = aWorld({ ...changes, customers, need: { ratePerDay: 0.01 } }, { months: 2 });
    world.day = -WARM_UP_DAYS;
    const seen: number[] = [];
    const watched = new Proxy(world, {
      set(target, key, value) {
        if (key === "day" && value !== world.day)
          seen.push(...target.needs.list.slice(0, target.needs.count), -1);
        return Reflect.set(target, key, value);
      },
    });
    simulate(watched);
    return { seen, deals: world.people.atStage[stage.customer] };
  };
  const plain = needsOf({});
  const pushed = needsOf({
    selling: { logitBase: 5 },
    customers: { optOutHazard: 5 },
    reps: { workNorm: 0.8 },
  });
  expect(plain.seen.length).toBeGreaterThan(1000);
  expect(pushed.deals).not.toBe(plain.deals);
  expect(pushed.seen).toEqual(plain.seen);
});

describe("a need", () => {
  it("is live until its day", () => {
    const world = aWorld();
    bringNeed(world, 3, 2.7);
    expect(world.people.record.spell[slot(3)]).toBe(1);
    for (const [day, live] of [
      [0, true],
      [2, true],
      [3, false],
    ] as const) {
      world.day = day;
      expect(hasNeed(world, 3)).toBe(live);
    }
  });

  it("that a friend brings never cuts a longer one short", () => {
    const world = aWorld();
    bringNeed(world, 3, 50);
    bringNeed(world, 3, 2);
    expect([
      world.people.record.needUntil[slot(3)],
      world.people.record.spell[slot(3)],
      world.needs.count,
    ]).toEqual([51, 2, 0]);
  });
});
