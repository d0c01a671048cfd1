/** The 97.5 % quantile of the standard normal distribution. */
const Z = 1.959963984540054;

/**
 * The 95 % interval of a share of which so many of so many were counted; 0 to 1 of none. Source: E. B. Wilson, Journal of the American
 * Statistical Association 22 (1927). It holds the true share in about 95 % of samples, on average over shares, and never is a point.
 */
export function wilsonInterval(counted: number, of: number): { readonly low: number; readonly high: number } {
  if (of === 0) return { low: 0, high: 1 };
  const share = counted / of;
  const centre = share + (Z * Z) / (2 * of);
  const reach = Z * Math.sqrt((share * (1 - share)) / of + (Z * Z) / (4 * of * of));
  const whole = 1 + (Z * Z) / of;
  // Of none and of all, rounding must not leave a hair's breadth.
  return {
    low: counted === 0 ? 0 : (centre - reach) / whole,
    high: counted === of ? 1 : (centre + reach) / whole,
  };
}
