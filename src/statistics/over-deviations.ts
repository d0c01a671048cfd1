/** Steps of Simpson's rule over the range in which a sample's deviation may lie. */
const STEPS = 1000;
/** How many of its own deviations the range reaches to either side of 1; a normal variable lies beyond in 1 of 10^18 cases. */
const REACH = 9;

/**
 * The mean of a function of how a sample's deviation comes out beside the true one (1 where it is just that), where values are normal:
 * over √(χ²/freedom), by Simpson's rule.
 */
export function overDeviations(freedom: number, of: (ratio: number) => number): number {
  const spread = REACH / Math.sqrt(2 * freedom);
  const from = Math.max(0, 1 - spread);
  const step = (1 + spread - from) / STEPS;
  let [sum, all] = [0, 0];
  for (let k = 0; k <= STEPS; k++) {
    const ratio = from + k * step;
    const weight = simpson(k) * density(ratio, freedom);
    if (weight === 0) continue;
    sum += weight * of(ratio);
    all += weight;
  }
  return sum / all;
}

function simpson(place: number): number {
  if (place === 0 || place === STEPS) return 1;
  return place % 2 === 0 ? 2 : 4;
}

/** Up to a factor that is the same everywhere, so that its top is near 1. */
function density(ratio: number, freedom: number): number {
  if (ratio === 0) return freedom === 1 ? Math.exp(0.5) : 0;
  return Math.exp((freedom - 1) * Math.log(ratio) - (freedom * (ratio * ratio - 1)) / 2);
}
