import fc from "fast-check";

/** Steps from one bound to the other: as fine as numbers are near the larger of them. */
const STEPS = 2 ** 52;

/**
 * Any value of a quantity that has bounds: each part of them as likely as another, and now and then a bound itself. fast-check's own
 * numbers are drawn by their bits, so that most are next to nothing or next to a bound, and no law meets what companies look like.
 */
export function between(min: number, max: number): fc.Arbitrary<number> {
  const within = fc
    .noBias(fc.integer({ min: 0, max: STEPS }))
    .map((step) => Math.min(max, min + (step / STEPS) * (max - min)));
  return fc.oneof(
    { weight: 14, arbitrary: within },
    { weight: 1, arbitrary: fc.constant(min) },
    { weight: 1, arbitrary: fc.constant(max) },
  );
}
