import { expect, test } from "vitest";
import { utilityGradient } from "../../../src/model/decisions/gradient.ts";
import { effort } from "./repertoires.ts";

test("what two levers bring, worked by hand", () => {
  const person = { levers: [effort(2), effort(4)], crossCost: 1, budget: 1 };
  const out = new Float64Array(2);
  // Slopes 10 and 1; the first lever gives 3 and −2 of the readings, the second 0 and 5.
  utilityGradient(person, [0, 0], [0.5, 0.25], [10, 1], [3, -2, 0, 5], [0, 0.5], out);
  expect([...out]).toEqual([30 - 2 - (1 + 0.25), 5 + 0.5 - (1 + 0.5)]);
});
