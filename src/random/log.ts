import { timesPowerOfTwo } from "./powers-of-two.ts";

const float = new Float64Array(1);
const words = new Uint32Array(float.buffer);
float[0] = 1;
/** Where the word with sign and exponent lies: the other way round on big-endian machines. */
const HIGH = words[1] === 0x3ff00000 ? 1 : 0;

const SMALLEST_NORMAL = 2.2250738585072014e-308;
const TWO_54 = 18014398509481984;
const LN2_HIGH = 0.6931471803691238;
const LN2_LOW = 1.9082149292705877e-10;
const L1 = 0.6666666666666735;
const L2 = 0.3999999999940942;
const L3 = 0.2857142874366239;
const L4 = 0.22222198432149784;
const L5 = 0.1818357216161805;
const L6 = 0.15313837699209373;
const L7 = 0.14798198605116586;
/** High word of √½: a mantissa is taken between √½ and √2. */
const ROOT_HALF = 0x3fe6a09e;

/**
 * The natural logarithm, the same bits on every machine, within 1 ulp; −∞ at 0 and NaN below.
 * Source: fdlibm e_log.c (Sun Microsystems 1993) with FreeBSD's single formula for all mantissas.
 */
export function log(x: number): number {
  if (!(x > 0)) return x === 0 ? Number.NEGATIVE_INFINITY : Number.NaN;
  if (x === Number.POSITIVE_INFINITY) return x;
  // A subnormal has no exponent of its own until it is lifted.
  if (x < SMALLEST_NORMAL) return logOfNormal(x * TWO_54, 54);
  return logOfNormal(x, 0);
}

/** ln(x·2^−lift). */
function logOfNormal(x: number, lift: number): number {
  float[0] = x;
  const exponent = ((words[HIGH]! + (0x3ff00000 - ROOT_HALF)) >>> 20) - 1023;
  return logOfMantissa(timesPowerOfTwo(x, -exponent) - 1, exponent - lift);
}

/** ln((1 + f)·2^exponent) for 1 + f between √½ and √2. */
function logOfMantissa(f: number, exponent: number): number {
  const halfSquare = 0.5 * f * f;
  const s = f / (2 + f);
  const z = s * s;
  const w = z * z;
  const even = w * (L2 + w * (L4 + w * L6));
  const odd = z * (L1 + w * (L3 + w * (L5 + w * L7)));
  return s * (halfSquare + (even + odd)) + exponent * LN2_LOW - halfSquare + f + exponent * LN2_HIGH;
}
