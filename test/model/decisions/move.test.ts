import fc from "fast-check";
import { expect, test } from "vitest";
import type { Repertoire } from "../../../src/model/decisions/levers.ts";
import { moveLevers } from "../../../src/model/decisions/move.ts";
import { effort, repertoireWith } from "./repertoires.ts";

const dials = { stepSize: 0.25, largestStep: 0.1 };

function moved(repertoire: Repertoire, values: readonly number[], gradient: readonly number[], by = dials) {
  const bending = values.map(() => 0);
  const out = new Float64Array(values.length);
  moveLevers(repertoire, values, gradient, bending, by, out);
  return [...out];
}

function effortsOf(repertoire: Repertoire, values: readonly number[]) {
  return values.filter((_, k) => repertoire.levers[k]!.kind === "effort");
}

const total = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);

/** Values pulled between the bounds, and as far down as the budget asks. */
function feasible(repertoire: Repertoire, shares: readonly number[]) {
  const least = total(
    effortsOf(
      repertoire,
      repertoire.levers.map((lever) => lever.low),
    ),
  );
  const reach = repertoire.levers.map((lever, k) => shares[k]! * (lever.high - lever.low));
  const room = Math.min(1, (repertoire.budget - least) / Math.max(1e-9, total(effortsOf(repertoire, reach))));
  return repertoire.levers.map((lever, k) => lever.low + reach[k]! * (lever.kind === "effort" ? room : 1));
}

test("a step goes a share of the way to where cost would stop it", () => {
  expect(moved({ levers: [effort(4)], crossCost: 0, budget: 1 }, [0.5], [0.8])[0]).toBeCloseTo(0.55, 12);
});

test("a step is no longer than the largest, a share of the lever's range", () => {
  expect(moved({ levers: [effort(4, 2)], crossCost: 0, budget: 9 }, [0.5], [80])[0]).toBeCloseTo(0.7, 12);
  expect(moved({ levers: [effort(4, 2)], crossCost: 0, budget: 9 }, [0.5], [-80])[0]).toBeCloseTo(0.3, 12);
});

test("two efforts that want more than the day give way equally", () => {
  const day: Repertoire = { levers: [effort(1), effort(1)], crossCost: 0, budget: 1 };
  const out = moved(day, [0.5, 0.5], [0.4, 0.2]);
  expect(out[0]).toBeCloseTo(0.525, 12);
  expect(out[1]).toBeCloseTo(0.475, 12);
});

test("a slope that is not a number is a bug and says where", () => {
  expect(() => moved({ levers: [effort(1)], crossCost: 0, budget: 1 }, [0], [Number.NaN])).toThrow(/effort/);
});

test("out may be the values themselves", () => {
  fc.assert(
    fc.property(repertoireWith(2, -3, 3), ([repertoire, [values, gradient]]) => {
      const out = Float64Array.from(values!);
      const bending = gradient!.map(() => 0);
      moveLevers(repertoire, out, gradient!, bending, dials, out);
      expect([...out]).toEqual(moved(repertoire, values!, gradient!));
    }),
  );
});

test("law: levers stay within their bounds and the efforts within the budget", () => {
  fc.assert(
    fc.property(repertoireWith(2, -3, 3), ([repertoire, [values, gradient]]) => {
      const out = moved(repertoire, values!, gradient!, { stepSize: 1, largestStep: 9 });
      expect(total(effortsOf(repertoire, out))).toBeLessThanOrEqual(repertoire.budget + 1e-12);
      repertoire.levers.forEach((lever, k) => {
        expect(out[k]).toBeGreaterThanOrEqual(lever.low);
        expect(out[k]).toBeLessThanOrEqual(lever.high);
      });
    }),
  );
});

test("law: where no step is wanted, allowed levers stay where they are", () => {
  fc.assert(
    fc.property(repertoireWith(1, 0, 1), ([repertoire, [shares]]) => {
      const values = feasible(repertoire, shares!);
      const out = moved(
        repertoire,
        values,
        values.map(() => 0),
      );
      out.forEach((value, k) => {
        expect(value).toBeCloseTo(values[k]!, 12);
      });
    }),
  );
});

test("law: no allowed point is nearer to the wish", () => {
  fc.assert(
    fc.property(repertoireWith(2, 0, 1), ([repertoire, [wishes, shares]]) => {
      const nearest = moved(
        repertoire,
        wishes!,
        wishes!.map(() => 0),
      );
      const other = feasible(repertoire, shares!);
      // The projection p of x on a convex set has (x − p)·(y − p) ≤ 0 for every y in it.
      const angle = total(wishes!.map((wish, k) => (wish - nearest[k]!) * (other[k]! - nearest[k]!)));
      expect(angle).toBeLessThanOrEqual(1e-9);
    }),
  );
});

test("where pay bends more than cost the step is shorter, and goes the whole way to the best point at step size 1", () => {
  const repertoire = { levers: [effort(100)], crossCost: 0, budget: 10 };
  // Utility ½·(−100 − 700)·(x − .5)²: its slope at .3 is 160, and it is best at .5.
  const out = new Float64Array(1);
  moveLevers(repertoire, [0.3], [160], [700], { stepSize: 1, largestStep: 1 }, out);
  expect(out[0]).toBeCloseTo(0.5, 12);
  moveLevers(repertoire, [0.3], [160], [0], { stepSize: 1, largestStep: 1 }, out);
  expect(out[0]).toBeGreaterThan(0.9);
});
