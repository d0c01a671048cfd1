import { expect, it } from "vitest";
import { batchesToReach } from "../../../src/experiments/stopping/batches-to-reach.ts";
import { errorAt } from "../../../src/experiments/stopping/stopping.ts";
import { familyOf } from "../../../src/statistics/alpha-spending.ts";
import { reachOf } from "../../../src/statistics/mean-interval.ts";

/** Looks at 5 and 10 batches, after which half of the interval of a difference is 100; and half of it at a third look. */
function lookedAt(untilDecided: boolean, rivals: number) {
  const looks = [5, 10].map((batches, place, all) => ({
    batches,
    error: errorAt({ untilDecided, precision: 1 }, all.slice(0, place + 1)),
    markets: [],
  }));
  const note = { begun: { trials: 5, batches: 5 }, untilDecided, precision: 1, planned: [5, 10], looks };
  const last = looks.at(-1)!;
  const half = (batches: number, error: number) =>
    reachOf(1 / Math.sqrt(batches), batches, rivals * familyOf(error));
  return {
    needed: (asked: number) => batchesToReach({ reach: 100, asked }, last, note, rivals),
    after: (batches: number) =>
      (100 / half(10, last.error)) * half(batches, errorAt({ untilDecided, precision: 1 }, [5, 10, batches])),
  };
}

it.each([
  [false, 1],
  [false, 3],
  [true, 1],
  [true, 3],
])(
  "is the fewest batches whose look reaches no further (until decided: %s, rivals: %s)",
  (untilDecided, rivals) => {
    const { needed, after } = lookedAt(untilDecided, rivals);
    const batches = needed(40)!;
    expect(after(batches)).toBeLessThanOrEqual(40);
    expect(after(batches - 1)).toBeGreaterThan(40);
  },
);

it("is 32 for half of what 10 reached, and nothing where a thousand are too few", () => {
  // Student's quantiles of .98125 are 2.434 (9 degrees of freedom), 2.172 (30) and 2.167 (31).
  expect(lookedAt(false, 1).needed(50)).toBe(32);
  expect(lookedAt(false, 1).needed(5)).toBeNull();
});
