import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { oddsShare, touchThrough, wholeTouches } from "../../../src/model/channels/touching.ts";
import { slot } from "../../../src/model/customers/population.ts";
import { stage } from "../../../src/model/customers/stages.ts";
import { purpose } from "../../../src/model/luck-purposes.ts";
import { startNeeds } from "../../../src/model/market/spells.ts";
import type { World } from "../../../src/model/world.ts";
import { between } from "../../between.ts";
import { aWorld, type Changes, giveEverybody, makeMiddling, ofEverybody, total, turnTo } from "../a-world.ts";

const share = between(0.001, 0.999);

describe("a channel's precision", () => {
  it("is an odds ratio: the odds of touching somebody in need are that many times theirs", () => {
    fc.assert(
      fc.property(between(-2, 3), share, (size, inNeed) => {
        const ratio = 10 ** size;
        const touched = oddsShare(ratio, inNeed);
        expect(touched / (1 - touched) / (inNeed / (1 - inNeed)) / ratio).toBeCloseTo(1, 6);
      }),
    );
    expect(oddsShare(8, 0.1)).toBeCloseTo(0.8 / 1.7, 14);
  });

  it("finds nobody in a dead market and takes everybody where all are in need", () => {
    expect(oddsShare(1000, 0)).toBe(0);
    expect(oddsShare(0.2, 1)).toBe(1);
    expect(oddsShare(0, 1)).toBe(1);
  });
});

it("a marketer of skill has so many times the odds of touching somebody in need", () => {
  const shareInNeed = (skill: number) => {
    const world = withChannel({ oddsRatio: 1, responseWithNeed: 0, responseWithoutNeed: 0 });
    startNeeds(world);
    giveEverybody(world, "tolerance", 1e9);
    world.staff.traits.skill[0] = skill;
    touch(world, 400);
    const pressures = ofEverybody(world, "pressure");
    const needs = ofEverybody(world, "needUntil").map((until) => until > world.day);
    const sum = (all: readonly number[]) => all.reduce((total, one) => total + one, 0);
    return sum(pressures.filter((_, i) => needs[i])) / sum(pressures);
  };
  const odds = (part: number) => part / (1 - part);
  // Of 4,000 touches; the standard error of the log of each odds is some .04.
  const times = odds(shareInNeed(Math.log(3))) / odds(shareInNeed(0));
  expect(Math.abs(Math.log(times / 3))).toBeLessThan(0.2);
});

it("a fraction of a touch is right on average", () => {
  const world = aWorld();
  let touches = 0;
  for (let day = 0; day < 4000; day++) {
    const whole = wholeTouches(2.3, world.luck.streamAt(purpose.touches, 0, day));
    expect(whole === 2 || whole === 3).toBe(true);
    touches += whole;
  }
  expect(Math.abs(touches / 4000 - 2.3)).toBeLessThan(0.03);
});

/** A company of one channel that touches ten people an hour. */
function withChannel(channel: object, more: Changes = {}): World {
  return aWorld({
    ...more,
    channels: {
      post: { touchesPerHour: 10, costPerTouch: 2, oddsRatio: 1, pressure: 0.5, norm: 0.5, ...channel },
    },
  });
}

const touch = (world: World, hours: number) => touchThrough(world, 0, world.channels[0]!, 0, hours);

describe("touches through a channel", () => {
  it("are attempts that cost money, each adding the channel's pressure", () => {
    const world = withChannel({ responseWithNeed: 0, responseWithoutNeed: 0 });
    giveEverybody(world, "tolerance", 1e9);
    touch(world, 7);
    expect(total(world, "attempts")).toBe(70);
    expect(total(world, "contacts", 3)).toBe(70);
    expect(total(world, "touchCost")).toBe(140);
    expect(ofEverybody(world, "pressure").reduce((sum, one) => sum + one, 0)).toBeCloseTo(35, 4);
    expect(total(world, "leads")).toBe(0);
  });

  it("cost as much on those who opted out, and reach nobody", () => {
    const world = withChannel({ responseWithNeed: 0.9, responseWithoutNeed: 0.9 });
    giveEverybody(world, "optOutLeft", 0);
    touch(world, 5);
    expect([total(world, "attempts"), total(world, "contacts"), total(world, "touchCost")]).toEqual([
      50, 0, 100,
    ]);
    expect(total(world, "leads")).toBe(0);
    expect(Math.max(...ofEverybody(world, "pressure"))).toBe(0);
  });

  it.each([
    ["nobody", 0],
    ["sales", 0],
    ["marketing", 30],
    ["both", 30],
  ] as const)("spare those who are with sales, where %s may mail them", (mailing, touched) => {
    const world = withChannel({ responseWithNeed: 0, responseWithoutNeed: 0 }, { handoff: { mailing } });
    giveEverybody(world, "stage", stage.opportunity);
    touch(world, 3);
    expect(total(world, "attempts")).toBe(touched);
  });

  it("fall on those in need as often as the odds ratio says", () => {
    const silent = { responseWithNeed: 0, responseWithoutNeed: 0 };
    const world = withChannel(
      { ...silent, oddsRatio: 4, pressure: 1 },
      { customers: { optOutBase: 0 }, need: { ratePerDay: 0.01 } },
    );
    startNeeds(world);
    giveEverybody(world, "tolerance", 1e9);
    touch(world, 1000);
    const pressure = ofEverybody(world, "pressure");
    let onThoseInNeed = 0;
    for (let place = 0; place < world.needs.count; place++)
      onThoseInNeed += pressure[world.needs.list[place]!]!;
    const expected = oddsShare(4, world.needs.count / 200);
    expect(world.needs.count).toBeGreaterThan(30);
    expect(Math.abs(onThoseInNeed / 10_000 - expected)).toBeLessThan(0.015);
  });

  it("run the threshold of a response down by −ln(1 − response · fit · trust · brand · e^(−pressure/tolerance))", () => {
    const world = withChannel({
      responseWithNeed: 0.4,
      responseWithoutNeed: 0.1,
      fitPull: 0.6,
      touchesPerHour: 1,
    });
    const { people } = world;
    world.brand = 0.9;
    for (let i = 0; i < people.count; i++) {
      makeMiddling(world, i);
      people.record.fit[slot(i)] = 0.75;
      people.record.pressure[slot(i)] = 2;
      people.record.responseLeft[slot(i)] = 100;
      if (i % 2 === 1) people.record.needUntil[slot(i)] = 0;
    }
    touch(world, 20);
    const fallen = (response: number) =>
      -Math.log1p(-response * (1 + 0.6 * 0.5) * 0.8 * 0.9 * Math.exp(-0.5));
    let touched = 0;
    for (let i = 0; i < people.count; i++) {
      if (people.record.pressure[slot(i)] !== 2.5) continue;
      touched += 1;
      expect(100 - people.record.responseLeft[slot(i)]!).toBeCloseTo(fallen(i % 2 === 0 ? 0.4 : 0.1), 4);
    }
    expect(touched).toBeGreaterThan(15);
  });

  it("make a lead at a response and warm it; the next response needs a new threshold", () => {
    const world = withChannel({ warmth: 0.3, touchesPerHour: 1 }, { marketers: { barNorm: 1 } });
    giveEverybody(world, "responseLeft", 0);
    giveEverybody(world, "tolerance", 1e9);
    touch(world, 20);
    const leads = total(world, "leads", 3);
    expect(leads).toBeGreaterThan(15);
    expect(world.openLeads[0]!.length).toBe(leads);
    for (let place = 0; place < leads; place++) {
      const i = world.openLeads[0]!.at(place);
      expect(world.people.record.stage[slot(i)]).toBe(stage.lead);
      expect(world.people.source[i]).toBe(0);
      expect(world.people.record.responses[slot(i)]).toBe(1);
      expect(world.people.record.responseLeft[slot(i)]).toBeGreaterThan(0);
      expect(world.people.record.warmth[slot(i)]).toBeCloseTo(0.3, 5);
    }
  });

  it("ask nothing of customers, who are pressed all the same", () => {
    const world = withChannel({ responseWithNeed: 0.9, responseWithoutNeed: 0.9 });
    giveEverybody(world, "stage", stage.customer);
    giveEverybody(world, "tolerance", 1e9);
    const before = ofEverybody(world, "responseLeft");
    touch(world, 20);
    expect(ofEverybody(world, "responseLeft")).toEqual(before);
    expect(Math.max(...ofEverybody(world, "pressure"))).toBeGreaterThan(0);
  });

  it("fall on the same people first, however many there are", () => {
    const touchedBy = (hours: number) => {
      const world = withChannel({ responseWithNeed: 0, responseWithoutNeed: 0 });
      turnTo(world, 3);
      touch(world, hours);
      return ofEverybody(world, "pressure");
    };
    const few = touchedBy(2);
    const many = touchedBy(6);
    for (let i = 0; i < few.length; i++) expect(many[i]).toBeGreaterThanOrEqual(few[i]!);
  });
});
