import { normalQuantile } from "../random/normal.ts";

/** Fractional parts of square roots of primes: evenly spread sequences that do not march in step. */
const strides = [2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47, 53].map(
  (prime) => Math.sqrt(prime) % 1,
);
const count = 200;

/** Something with a usual value and a spread. */
interface Uncertain {
  readonly expected: number;
  readonly spread: number;
}

/** Periods as luck may have them: evenly spread values of each result, each with its own luck. The same every time. */
export function draws(
  results: readonly Uncertain[],
  periods: number = count,
): readonly (readonly number[])[] {
  return Array.from({ length: periods }, (_, draw) =>
    results.map(({ expected, spread }, at) => {
      const even = at === 0 ? (draw + 0.5) / periods : ((draw + 1) * strides[at % strides.length]!) % 1;
      const value = expected + spread * normalQuantile(Math.min(0.9995, Math.max(0.0005, even)));
      return expected >= 0 ? Math.max(0, value) : value;
    }),
  );
}
