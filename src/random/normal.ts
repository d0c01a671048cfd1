import { exp } from "./exp.ts";
import { log } from "./log.ts";

/** Coefficients from the constant upwards. */
type Polynomial = readonly [number, number, number, number, number, number, number, number];

function polynomial(c: Polynomial, x: number): number {
  return ((((((c[7] * x + c[6]) * x + c[5]) * x + c[4]) * x + c[3]) * x + c[2]) * x + c[1]) * x + c[0];
}

const CENTRE_TOP: Polynomial = [
  3.3871328727963665, 133.14166789178438, 1971.5909503065513, 13731.69376550946, 45921.95393154987,
  67265.7709270087, 33430.57558358813, 2509.0809287301227,
];
const CENTRE_BOTTOM: Polynomial = [
  1, 42.31333070160091, 687.1870074920579, 5394.196021424751, 21213.794301586597, 39307.89580009271,
  28729.085735721943, 5226.495278852854,
];
const SIDE_TOP: Polynomial = [
  1.4234371107496835, 4.630337846156546, 5.769497221460691, 3.6478483247632045, 1.2704582524523684,
  0.2417807251774506, 0.022723844989269184, 0.0007745450142783414,
];
const SIDE_BOTTOM: Polynomial = [
  1, 2.053191626637759, 1.6763848301838038, 0.6897673349851, 0.14810397642748008, 0.015198666563616457,
  0.0005475938084995345, 1.0507500716444169e-9,
];
const TAIL_TOP: Polynomial = [
  6.657904643501103, 5.463784911164114, 1.7848265399172913, 0.29656057182850487, 0.026532189526576124,
  0.0012426609473880784, 0.000027115555687434876, 2.0103343992922881e-7,
];
const TAIL_BOTTOM: Polynomial = [
  1, 0.599832206555888, 0.1369298809227358, 0.014875361290850615, 0.0007868691311456133,
  0.000018463183175100548, 1.421511758316446e-7, 2.0442631033899397e-15,
];

/**
 * The value below which a standard normal variable falls with probability u; ∓∞ at 0 and 1, NaN outside.
 * Source: M. J. Wichura, Algorithm AS 241 (PPND16), Applied Statistics 37 (1988), accurate to about 1 in 10^16.
 */
export function normalQuantile(u: number): number {
  if (!(u > 0 && u < 1)) return edgeQuantile(u);
  const fromCentre = u - 0.5;
  if (Math.abs(fromCentre) <= 0.425) {
    const r = 0.180625 - fromCentre * fromCentre;
    return (fromCentre * polynomial(CENTRE_TOP, r)) / polynomial(CENTRE_BOTTOM, r);
  }
  const r = Math.sqrt(-log(fromCentre < 0 ? u : 1 - u));
  const distance =
    r <= 5
      ? polynomial(SIDE_TOP, r - 1.6) / polynomial(SIDE_BOTTOM, r - 1.6)
      : polynomial(TAIL_TOP, r - 5) / polynomial(TAIL_BOTTOM, r - 5);
  return fromCentre < 0 ? -distance : distance;
}

function edgeQuantile(u: number): number {
  if (u === 0) return Number.NEGATIVE_INFINITY;
  return u === 1 ? Number.POSITIVE_INFINITY : Number.NaN;
}

const ROOT_TWO_PI = 2.5066282746310002;

/** The height of the standard normal curve at x. */
export function normalDensity(x: number): number {
  return exp(-0.5 * x * x) / ROOT_TWO_PI;
}

const HART_TOP: Polynomial = [
  220.206867912376, 221.213596169931, 112.079291497871, 33.912866078383, 6.37396220353165, 0.700383064443688,
  0.0352624965998911, 0,
];
/** One degree higher than the others: the leading coefficient stands in the formula. */
const HART_BOTTOM: Polynomial = [
  440.413735824752, 793.826512519948, 637.333633378831, 296.564248779674, 86.7807322029461, 16.064177579207,
  1.75566716318264, 0.0883883476483184,
];

/**
 * The probability that a standard normal variable falls below x: to about 1e-15, and to 1e-8 of itself far in the lower tail.
 * Source: J. F. Hart et al., Computer Approximations (1968), in the form of G. West, Wilmott Magazine (May 2005).
 */
export function normalCdf(x: number): number {
  const distance = Math.abs(x);
  const beyond = exp(-0.5 * distance * distance) * tailShare(distance);
  return x > 0 ? 1 - beyond : beyond;
}

/** The probability beyond a distance from the mean, over e^(−distance²/2). */
function tailShare(distance: number): number {
  if (distance === Number.POSITIVE_INFINITY) return 0;
  if (distance < 7.07106781186547) return polynomial(HART_TOP, distance) / polynomial(HART_BOTTOM, distance);
  const fraction = distance + 1 / (distance + 2 / (distance + 3 / (distance + 4 / (distance + 0.65))));
  return 1 / (fraction * ROOT_TWO_PI);
}
