import { betaFraction } from "./beta-fraction.ts";

/** The probability that Student's t with some degrees of freedom (any number above 0) falls below a value. */
export function studentTCdf(t: number, freedom: number): number {
  if (Number.isNaN(t) || !(freedom > 0)) return Number.NaN;
  const beyond = studentTTail(Math.abs(t), freedom);
  return t > 0 ? 1 - beyond : beyond;
}

/**
 * The probability that Student's t exceeds a value t ≥ 0: half the regularised incomplete beta function
 * I_x(freedom/2, 1/2) at x = freedom/(freedom + t²). Keeps its relative precision far out, where 1 − cdf would not.
 */
export function studentTTail(t: number, freedom: number): number {
  if (t === Number.POSITIVE_INFINITY) return 0;
  const half = freedom / 2;
  const x = freedom / (freedom + t * t);
  const front = density(t, freedom) * t;
  // The fraction converges fast only on one side of the mean of the beta distribution.
  if (x < (half + 1) / (half + 2.5)) return (front / freedom) * betaFraction(half, 0.5, x);
  return 0.5 - front * betaFraction(0.5, half, (t * t) / (freedom + t * t));
}

/**
 * The value below which Student's t falls with a given probability; ∓∞ at 0 and 1, NaN outside.
 * The tail is convex, so that Newton's steps from the centre outwards never overshoot.
 */
export function studentTQuantile(probability: number, freedom: number): number {
  if (!(probability >= 0 && probability <= 1 && freedom > 0)) return Number.NaN;
  if (probability > 0.5) return distanceWithTail(1 - probability, freedom);
  return probability === 0.5 ? 0 : -distanceWithTail(probability, freedom);
}

function distanceWithTail(tail: number, freedom: number): number {
  if (tail === 0) return Number.POSITIVE_INFINITY;
  let t = 0;
  for (;;) {
    const next = t + (studentTTail(t, freedom) - tail) / density(t, freedom);
    if (!(next > t * (1 + 1e-15))) return t;
    t = next;
  }
}

function density(t: number, freedom: number): number {
  const fall = Math.exp(-((freedom + 1) / 2) * Math.log1p((t * t) / freedom));
  return (gammaRatio(freedom) / Math.sqrt(Math.PI * freedom)) * fall;
}

/** The terms in 1/x, 1/x², … of Γ(x + ½) / (Γ(x)·√x). */
const SERIES = [-1 / 8, 1 / 128, 5 / 1024, -21 / 32768, -399 / 262144, 869 / 4194304, 39325 / 33554432];

/**
 * Γ((v + 1)/2) / Γ(v/2), without the cancellation of two large logarithms: Γ(x + ½)/Γ(x) by its asymptotic series
 * (F. G. Tricomi and A. Erdélyi, 1951) where v is large, and down from there by recurrence.
 */
function gammaRatio(v: number): number {
  let factor = 1;
  let large = v;
  for (; large < 100; large += 2) factor *= large / (large + 1);
  const y = 2 / large;
  return factor * Math.sqrt(large / 2) * (1 + y * SERIES.reduceRight((sum, term) => term + y * sum, 0));
}
