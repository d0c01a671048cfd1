import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { leavingCost, marginalCost } from "../../../src/model/decisions/cost.ts";
import type { Repertoire } from "../../../src/model/decisions/levers.ts";
import { between } from "../../between.ts";
import { effort, repertoireWith } from "./repertoires.ts";

const person: Repertoire = {
  levers: [effort(2), effort(4), { name: "bar", kind: "stance", low: 0, high: 1, curvature: 10 }],
  crossCost: 0.5,
  budget: 1,
};

test("the norm costs nothing", () => {
  const norms = [0.2, 0.3, 0.4];
  const slopes = new Float64Array(3);
  marginalCost(person, norms, norms, slopes);
  expect(leavingCost(person, norms, norms)).toBe(0);
  expect([...slopes]).toEqual([0, 0, 0]);
});

test("an example worked by hand", () => {
  // ½·2·.1² + ½·4·.2² + .5·.1·.2 + ½·10·.3²
  expect(leavingCost(person, [0, 0, 0], [0.1, 0.2, 0.3])).toBeCloseTo(0.01 + 0.08 + 0.01 + 0.45, 12);
});

test("law: the marginal cost is the derivative of the cost", () => {
  fc.assert(
    fc.property(repertoireWith(2, 0, 1), ([repertoire, [norms, values]]) => {
      const slopes = new Float64Array(values!.length);
      marginalCost(repertoire, norms!, values!, slopes);
      const h = 1e-4;
      for (let k = 0; k < slopes.length; k++) {
        const shifted = (by: number) => values!.map((value, place) => (place === k ? value + by : value));
        const rise =
          leavingCost(repertoire, norms!, shifted(h)) - leavingCost(repertoire, norms!, shifted(-h));
        expect(slopes[k]).toBeCloseTo(rise / (2 * h), 6);
      }
    }),
  );
});

describe("steep costs", () => {
  const steep: Repertoire = { ...person, steep: true };
  const norms = [0.2, 0.3, 0.4];
  /** What one more unit of each lever costs, and by how much faster than its curvature that rises. */
  const at = (values: readonly number[]) => {
    const [slopes, growth] = [new Float64Array(3), new Float64Array(3)];
    marginalCost(steep, norms, values, slopes, growth);
    return [...slopes, ...growth].map((value) => expect.closeTo(value, 9));
  };

  it("rise toward an end of a stance: c·d·r/(r − d), on either side within its own room", () => {
    // Half of the room of .6 above, and of .4 below: each bit costs twice, and that rises four times as fast.
    expect([0, 0, 10 * 0.3 * 2, 0, 0, 10 * 3]).toEqual(at([0.2, 0.3, 0.7]));
    expect([0, 0, -10 * 0.2 * 2, 0, 0, 10 * 3]).toEqual(at([0.2, 0.3, 0.2]));
  });

  it("rise as efforts fill what the norms leave of the day, and not where less is done", () => {
    // A quarter more, of the half that is left: κ·(.25·2 − d) beside c·d.
    const full = [2 * 0.1 + 0.5 * (0.5 - 0.1), 4 * 0.15 + 0.5 * (0.5 - 0.15), 0, 1.5, 1.5, 0];
    expect(full).toEqual(at([0.3, 0.45, 0.4]));
    const less = [2 * -0.1 + 0.5 * (-0.2 + 0.1), 4 * -0.1 + 0.5 * (-0.2 + 0.1), 0, 0, 0, 0];
    expect(less).toEqual(at([0.1, 0.2, 0.4]));
  });

  it("rise no further within a hundredth of the room before an end, so that one can leave it", () => {
    expect([0, 0, 10 * 0.6 * 100, 0, 0, 10 * 9999]).toEqual(at([0.2, 0.3, 1]));
    expect([0, 0, 10 * 0.597 * 100, 0, 0, 10 * 9999]).toEqual(at([0.2, 0.3, 0.997]));
  });

  it("law: the marginal cost is the derivative of the cost, and what it grows by that of the marginal cost", () => {
    const inside = fc.tuple(between(0, 0.35), between(0, 0.4), between(0.1, 0.9));
    fc.assert(
      fc.property(inside, (values) => {
        const h = 1e-5;
        const [slopes, growth] = [new Float64Array(3), new Float64Array(3)];
        const [before, after] = [new Float64Array(3), new Float64Array(3)];
        marginalCost(steep, norms, values, slopes, growth);
        for (let k = 0; k < 3; k++) {
          const shifted = (by: number) => values.map((value, place) => (place === k ? value + by : value));
          // Where the day is no fuller than usual, or a stance at its norm, cost has another shape on either side.
          const sum = values[0] + values[1] - 0.5;
          if (Math.abs(sum) < 2 * h || Math.abs(values[2] - 0.4) < 2 * h) continue;
          const rise = leavingCost(steep, norms, shifted(h)) - leavingCost(steep, norms, shifted(-h));
          expect(Math.abs(slopes[k]! - rise / (2 * h))).toBeLessThan(1e-4 * (1 + Math.abs(slopes[k]!)));
          marginalCost(steep, norms, shifted(-h), before);
          marginalCost(steep, norms, shifted(h), after);
          const bend = (after[k]! - before[k]!) / (2 * h) - person.levers[k]!.curvature;
          expect(Math.abs(growth[k]! - bend)).toBeLessThan(1e-3 * (1 + Math.abs(bend)));
        }
      }),
    );
  });
});
