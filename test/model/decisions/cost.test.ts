import fc from "fast-check";
import { expect, test } from "vitest";
import { leavingCost, marginalCost } from "../../../src/model/decisions/cost.ts";
import type { Repertoire } from "../../../src/model/decisions/levers.ts";
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
