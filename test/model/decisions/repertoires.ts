import fc from "fast-check";
import type { Lever, Repertoire } from "../../../src/model/decisions/levers.ts";
import { between } from "../../between.ts";

/** An effort of a person with room to move. */
export function effort(curvature: number, high = 1): Lever {
  return { name: "effort", kind: "effort", low: 0, high, curvature };
}

const anyLever: fc.Arbitrary<Lever> = fc.record({
  name: fc.constant("lever"),
  kind: fc.constantFrom("effort" as const, "stance" as const),
  low: between(0, 0.1),
  high: between(0.3, 1),
  curvature: between(1, 10),
});

/** A repertoire whose budget leaves room for the least of every effort, and a row of numbers for each lever. */
export const anyRepertoire: fc.Arbitrary<Repertoire> = fc.record({
  levers: fc.array(anyLever, { minLength: 1, maxLength: 8 }),
  crossCost: between(0, 0.9),
  budget: between(0.85, 3),
});

/** A repertoire with as many rows of numbers as wanted, one number a lever. */
export function repertoireWith(rows: number, low: number, high: number) {
  return anyRepertoire.chain((repertoire) => {
    const size = repertoire.levers.length;
    const row = fc.array(between(low, high), { minLength: size, maxLength: size });
    return fc.tuple(fc.constant(repertoire), fc.array(row, { minLength: rows, maxLength: rows }));
  });
}
