import { POWERS, SMALLEST_POWER, timesPowerOfTwo } from "./powers-of-two.ts";

const OVERFLOW = 709.782712893384;
const UNDERFLOW = -745.1332191019411;
/** ln 2 in two parts; the high one has 21 trailing zero bits, so that a small integer times it is exact. */
const LN2_HIGH = 0.6931471803691238;
const LN2_LOW = 1.9082149292705877e-10;
const P1 = 0.16666666666666602;
const P2 = -0.0027777777777015593;
const P3 = 0.00006613756321437934;
const P4 = -0.0000016533902205465252;
const P5 = 4.1381367970572385e-8;

/** Roots of two in the table, a power of two. */
const ROOTS = 64;
/** Beyond, either way, some power of two would be no normal number. */
const FAR = 708;
/** 2^(k / ROOTS). */
const roots = Float64Array.from({ length: ROOTS }, (_, k) => fdlibmExp((k / ROOTS) * Math.LN2));
const PER_ROOT = ROOTS / Math.LN2;
const STEP_HIGH = LN2_HIGH / ROOTS;
const STEP_LOW = LN2_LOW / ROOTS;

/**
 * e to the power x, the same bits on every machine, within 2 ulp: x = n·ln 2/64 + r, a root of two from a table times a short
 * Taylor series of e^r. Short enough for compilers to put it where it is needed.
 * Source: P. T. P. Tang, ACM Transactions on Mathematical Software 15 (1989), 144–157.
 */
export function exp(x: number): number {
  if (!(Math.abs(x) < FAR)) return fdlibmExp(x);
  const n = Math.floor(x * PER_ROOT + 0.5);
  const r = x - n * STEP_HIGH - n * STEP_LOW;
  const root = roots[n & (ROOTS - 1)]! * POWERS[(n >> 6) - SMALLEST_POWER]!;
  return root + root * (r * (1 + r * (1 / 2 + r * (1 / 6 + r * (1 / 24 + r * (1 / 120))))));
}

/**
 * The same for all x, to 1 ulp.
 * Source: fdlibm e_exp.c (Sun Microsystems 1993): x = n·ln 2 + r, then a rational approximation of e^r.
 */
function fdlibmExp(x: number): number {
  if (!(x <= OVERFLOW)) return x > OVERFLOW ? Number.POSITIVE_INFINITY : Number.NaN;
  if (x < UNDERFLOW) return 0;
  const n = Math.floor(x * Math.LOG2E + 0.5);
  const high = x - n * LN2_HIGH;
  const low = n * LN2_LOW;
  const r = high - low;
  const square = r * r;
  const c = r - square * (P1 + square * (P2 + square * (P3 + square * (P4 + square * P5))));
  return timesPowerOfTwo(1 - (low - (r * c) / (2 - c) - high), n);
}
