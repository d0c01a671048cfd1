import { expect, test } from "vitest";
import { batchesToDecide } from "../../src/statistics/batches-to-decide.ts";
import { MOST_BATCHES } from "../../src/statistics/fewest-batches.ts";
import { studentTQuantile } from "../../src/statistics/student-t.ts";

const reach = (batches: number, family = 1) =>
  studentTQuantile(1 - 0.025 / family, batches - 1) / Math.sqrt(batches);

test("is the fewest whose interval reaches less far", () => {
  for (const family of [1, 4])
    for (const wanted of [0.1, 0.3, 1, 3]) {
      const batches = batchesToDecide(1, wanted, () => family)!;
      expect(reach(batches, family)).toBeLessThan(wanted);
      if (batches > 2) expect(reach(batches - 1, family)).toBeGreaterThanOrEqual(wanted);
    }
});

test("four times as many, about, for half the reach", () => {
  expect(batchesToDecide(10, 1)! / batchesToDecide(10, 2)!).toBeCloseTo(4, 0);
});

test("none where it would be more than anybody waits for, or nothing reaches less than nothing", () => {
  expect(batchesToDecide(1, reach(MOST_BATCHES) / 2)).toBeNull();
  expect(batchesToDecide(1, 0)).toBeNull();
  expect(batchesToDecide(0, 1)).toBe(2);
});
