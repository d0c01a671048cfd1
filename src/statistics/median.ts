import { quantile } from "./quantile.ts";

/** The middle value, or the mean of the two middle ones; NaN of nothing and of any NaN. */
export function median(values: ArrayLike<number>): number {
  return quantile(values, 0.5);
}
