import fc from "fast-check";
import { expect, test } from "vitest";
import { studentTCdf, studentTQuantile, studentTTail } from "../../src/statistics/student-t.ts";
import { between } from "../between.ts";

/**
 * Freedom, quantile of .975, quantile of .9995, cdf of 1.5, cdf of −6. Computed with mpmath 1.3 at 40 digits; the
 * quantiles round to those of the printed tables (12.706, 636.62, 4.303, 31.599, …).
 */
const KNOWN = [
  [1, 12.7062047361747, 636.6192487687196, 0.8128329581890013, 0.05256845671125343],
  [2, 4.302652729749464, 31.59905457644362, 0.8638034375544995, 0.01333573660771239],
  [2.5, 3.574654842003683, 18.27789352813065, 0.8760817734568519, 0.00764086494276145],
  [3, 3.18244630528371, 12.92397863668748, 0.8847080673775884, 0.004636357446142334],
  [5, 2.570581835636316, 6.86882662588111, 0.9030481598787633, 0.0009230691447970072],
  [10, 2.228138851986275, 4.586893858702636, 0.9177463367772799, 0.0000660544301773928],
  [29, 2.045229642132704, 3.659405019466333, 0.9277881519798071, 7.963954213087332e-7],
  [39, 2.022690920036761, 3.558120081332732, 0.9291664785265517, 2.589443912786548e-7],
  [79, 1.990450210230129, 3.417985096707859, 0.9311997905617238, 2.821952326507907e-8],
  [1000, 1.962339080826408, 3.300282648423913, 0.933034980588957, 1.377684586688735e-9],
  [1e6, 1.959966356814107, 3.290536461248691, 0.9331926408816036, 9.869249061772174e-10],
] as const;

const freedoms = between(0.5, 1e4);

test.each(KNOWN)("%d degrees of freedom", (freedom, middle, far, body, tail) => {
  expect(Math.abs(studentTQuantile(0.975, freedom) / middle - 1)).toBeLessThan(1e-10);
  expect(Math.abs(studentTQuantile(0.9995, freedom) / far - 1)).toBeLessThan(1e-10);
  expect(Math.abs(studentTCdf(1.5, freedom) - body)).toBeLessThan(1e-11);
  expect(Math.abs(studentTCdf(-6, freedom) / tail - 1)).toBeLessThan(1e-10);
});

test("one degree of freedom is Cauchy's distribution: 1/2 + atan(t)/π", () => {
  for (const t of [-1e6, -3, -0.01, 0, 0.5, 1, 40]) {
    expect(studentTCdf(t, 1)).toBeCloseTo(0.5 + Math.atan(t) / Math.PI, 13);
  }
});

test("two degrees of freedom have 1/2 + t / (2·√(2 + t²))", () => {
  for (const t of [-90, -3, -0.01, 0, 0.5, 1, 40]) {
    expect(studentTCdf(t, 2)).toBeCloseTo(0.5 + t / (2 * Math.sqrt(2 + t * t)), 14);
  }
});

test("the edges", () => {
  expect(studentTQuantile(0.5, 7)).toBe(0);
  expect(studentTQuantile(0, 7)).toBe(Number.NEGATIVE_INFINITY);
  expect(studentTQuantile(1, 7)).toBe(Number.POSITIVE_INFINITY);
  expect(studentTQuantile(1.2, 7)).toBeNaN();
  expect(studentTQuantile(0.9, 0)).toBeNaN();
  expect(studentTCdf(Number.NEGATIVE_INFINITY, 7)).toBe(0);
  expect(studentTCdf(Number.POSITIVE_INFINITY, 7)).toBe(1);
  expect(studentTCdf(Number.NaN, 7)).toBeNaN();
  expect(studentTCdf(1, -1)).toBeNaN();
  expect(studentTTail(0, 7)).toBe(0.5);
});

test("is symmetric, and the quantile undoes the cumulative probability", () => {
  fc.assert(
    fc.property(between(1e-6, 1 - 1e-6), freedoms, (probability, freedom) => {
      const t = studentTQuantile(probability, freedom);
      expect(Math.abs(studentTCdf(t, freedom) - probability)).toBeLessThan(1e-12);
      expect(studentTCdf(t, freedom) + studentTCdf(-t, freedom)).toBeCloseTo(1, 14);
    }),
    { numRuns: 300, seed: 1 },
  );
});

test("more freedom, thinner tails", () => {
  fc.assert(
    fc.property(between(0.1, 20), freedoms, (t, freedom) => {
      expect(studentTTail(t, freedom * 1.1)).toBeLessThan(studentTTail(t, freedom));
    }),
    { numRuns: 300, seed: 2 },
  );
});
