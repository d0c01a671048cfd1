import { describe, expect, it } from "vitest";
import { slot, UNTOUCHED } from "../../../src/model/customers/population.ts";
import { ticketOf } from "../../../src/model/customers/ticket.ts";
import { closes } from "../../../src/model/funnel/closing.ts";
import { react } from "../../../src/model/funnel/reactions.ts";
import { aWorld, ofEverybody } from "../a-world.ts";

const world = aWorld({
  customers: { count: 4000, ticketMedian: 100, toleranceMedian: 3, trustLow: 0.5 },
  // Offers that next to nobody takes leave thresholds as they were drawn.
  selling: { logitBase: -20, logitNoNeed: 20 },
});
const { people } = world;

function share(column: ArrayLike<number>, holds: (value: number) => boolean): number {
  return Array.from(column).filter(holds).length / column.length;
}

/** Sampling error of a share of 4,000 is below .8 points; four of those are allowed. */
function expectShare(found: number, expected: number): void {
  expect(Math.abs(found - expected)).toBeLessThan(0.032);
}

describe("a population", () => {
  it("has fits that are means of two uniforms: triangular on 0..1", () => {
    expectShare(
      share(ofEverybody(world, "fit"), (fit) => fit < 0.25),
      0.125,
    );
    expectShare(
      share(ofEverybody(world, "fit"), (fit) => fit < 0.5),
      0.5,
    );
    expectShare(
      share(ofEverybody(world, "fit"), (fit) => fit < 0.75),
      0.875,
    );
  });

  it("has lognormal tickets and tolerances about their medians", () => {
    const tickets = Array.from({ length: people.count }, (_, i) => ticketOf(world, i));
    expect(tickets).toEqual(tickets.map((_, i) => ticketOf(world, i)));
    expectShare(
      share(tickets, (ticket) => ticket < 100),
      0.5,
    );
    expectShare(
      share(tickets, (ticket) => ticket < 100 * Math.exp(0.5)),
      0.8413,
    );
    expectShare(
      share(ofEverybody(world, "tolerance"), (tolerance) => tolerance < 3),
      0.5,
    );
    expectShare(
      share(ofEverybody(world, "tolerance"), (tolerance) => tolerance < 3 * Math.exp(-0.5)),
      0.1587,
    );
  });

  it("trusts between the lowest trust and 1, evenly", () => {
    expect(Math.min(...ofEverybody(world, "trust"))).toBeGreaterThanOrEqual(0.5);
    expectShare(
      share(ofEverybody(world, "trust"), (trust) => trust < 0.75),
      0.5,
    );
  });

  it("has thresholds that are unit exponentials, two of them drawn when something first runs them down", () => {
    for (const what of ["optOutLeft", "purchaseLeft"] as const)
      expect(new Set(ofEverybody(world, what))).toEqual(new Set([UNTOUCHED]));
    for (let i = 0; i < people.count; i++) {
      react(world, i, 0, -1, -1);
      closes(world, world.staff.reps[0]!, i);
    }
    for (const column of [
      ofEverybody(world, "responseLeft"),
      ofEverybody(world, "optOutLeft"),
      ofEverybody(world, "purchaseLeft"),
    ]) {
      expectShare(
        share(column, (left) => left < Math.log(2)),
        0.5,
      );
      expectShare(
        share(column, (left) => left < 2),
        1 - Math.exp(-2),
      );
    }
  });

  it("was never contacted, belongs to nobody and expects the usual discount", () => {
    expect(
      Math.max(
        ...ofEverybody(world, "pressure"),
        ...ofEverybody(world, "warmth"),
        ...ofEverybody(world, "stage"),
      ),
    ).toBe(0);
    expect(Math.max(...people.source, ...people.rep, ...people.openAt, ...people.channel)).toBe(-1);
    expect(people.record.expectedDiscount[slot(0)]).toBeCloseTo(0.3 * 0.25, 6);
  });
});
