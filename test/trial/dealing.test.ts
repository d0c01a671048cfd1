import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dealt } from "../../src/trial/dealing.ts";

const dealing = fc
  .tuple(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 0, max: 70 }))
  .map(([batches, more]) => ({ batches, trials: batches + more }));

describe("replications", () => {
  it("that were asked for are dealt to as many batches in turn", () => {
    const seven = dealt(0, 3, { trials: 7, batches: 3 });
    expect(seven.map(({ replication }) => replication)).toEqual([0, 1, 2, 3, 4, 5, 6]);
    expect(seven.map(({ batch }) => batch)).toEqual([0, 1, 2, 0, 1, 2, 0]);
  });

  it("beyond them go to further batches one by one, as many to each", () => {
    expect(dealt(3, 5, { trials: 7, batches: 3 })).toEqual([
      { replication: 7, batch: 3 },
      { replication: 8, batch: 3 },
      { replication: 9, batch: 4 },
      { replication: 10, batch: 4 },
    ]);
    expect(dealt(1, 2, { trials: 7, batches: 3 }).map(({ replication }) => replication)).toEqual([1, 4]);
  });

  it("of a batch are the same however many batches there are, and none comes twice", () => {
    fc.assert(
      fc.property(
        dealing,
        fc.integer({ min: 1, max: 40 }),
        fc.integer({ min: 0, max: 40 }),
        (given, few, more) => {
          const [first, rest, all] = [
            dealt(0, few, given),
            dealt(few, few + more, given),
            dealt(0, few + more, given),
          ];
          expect([...first, ...rest].toSorted((one, other) => one.replication - other.replication)).toEqual(
            all,
          );
          expect(new Set(all.map(({ replication }) => replication)).size).toBe(all.length);
          expect(new Set(all.map(({ batch }) => batch)).size).toBe(few + more);
        },
      ),
    );
  });
});
