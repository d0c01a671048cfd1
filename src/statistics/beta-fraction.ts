/**
 * The continued fraction of the incomplete beta function: I_x(a, b) = x^a·(1−x)^b / (a·B(a, b)) times this, for x below
 * (a + 1)/(a + b + 2). Source: Abramowitz and Stegun 26.5.8, evaluated by Lentz's method.
 */
export function betaFraction(a: number, b: number, x: number): number {
  let numerator = 1;
  let denominator = 1 / (1 - ((a + b) * x) / (a + 1));
  let value = denominator;
  for (let m = 1; m < 10_000; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    denominator = 1 / (1 + even * denominator);
    numerator = 1 + even / numerator;
    value *= numerator * denominator;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    denominator = 1 / (1 + odd * denominator);
    numerator = 1 + odd / numerator;
    const change = numerator * denominator;
    value *= change;
    if (Math.abs(change - 1) < 3e-16) break;
  }
  return value;
}
