import { POWERS, SMALLEST_POWER, timesPowerOfTwo } from "./powers-of-two.ts";

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

/** Parts that mantissas from 1 to 2 are cut into. */
const PARTS = 128;
/** One over the number in the middle of each part, and minus the logarithm of that. */
const inverses = Float64Array.from({ length: PARTS + 1 }, (_, k) => PARTS / (PARTS + k));
const logarithms = inverses.map((inverse) => -fdlibmLog(inverse));

/**
 * The natural logarithm, the same bits on every machine, to 3e-16 plus 1 ulp; −∞ at 0 and NaN below. With a table instead of a
 * division, and short enough for compilers to put it where it is needed.
 * Source: P. T. P. Tang, ACM Transactions on Mathematical Software 16 (1990), 378–400.
 */
export function log(x: number): number {
  if (!(x >= SMALLEST_NORMAL && x < Number.POSITIVE_INFINITY)) return logOfOdd(x);
  float[0] = x;
  const high = words[HIGH]!;
  const exponent = (high >>> 20) - 1023;
  const mantissa = x * POWERS[-exponent - SMALLEST_POWER]!;
  // The part whose middle is nearest: the first seven bits of the mantissa, rounded.
  const part = ((high & 0xfffff) + 0x1000) >>> 13;
  const r = mantissa * inverses[part]! - 1;
  const series = r * (1 + r * (-1 / 2 + r * (1 / 3 + r * (-1 / 4 + r * (1 / 5 - r * (1 / 6))))));
  return exponent * Math.LN2 + logarithms[part]! + series;
}

/** The logarithm of what is subnormal, infinite or no positive number. */
function logOfOdd(x: number): number {
  if (!(x > 0)) return x === 0 ? Number.NEGATIVE_INFINITY : Number.NaN;
  // A subnormal has no exponent of its own until it is lifted.
  return x === Number.POSITIVE_INFINITY ? x : fdlibmLog(x * TWO_54) - 54 * Math.LN2;
}

/**
 * The logarithm of a normal number, to 1 ulp.
 * Source: fdlibm e_log.c (Sun Microsystems 1993) with FreeBSD's single formula for all mantissas.
 */
function fdlibmLog(x: number): number {
  float[0] = x;
  const exponent = ((words[HIGH]! + (0x3ff00000 - ROOT_HALF)) >>> 20) - 1023;
  const f = timesPowerOfTwo(x, -exponent) - 1;
  const halfSquare = 0.5 * f * f;
  const s = f / (2 + f);
  const z = s * s;
  const w = z * z;
  const even = w * (L2 + w * (L4 + w * L6));
  const odd = z * (L1 + w * (L3 + w * (L5 + w * L7)));
  return s * (halfSquare + (even + odd)) + exponent * LN2_LOW - halfSquare + f + exponent * LN2_HIGH;
}
