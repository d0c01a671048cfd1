import { mean as meanOf } from "simple-statistics";
import { distances } from "./distances.ts";

/** The arithmetic mean; exact when all values are equal, NaN of nothing. */
export function mean(values: ArrayLike<number>): number {
  return values.length === 0 ? Number.NaN : values[0]! + meanOf(distances(values));
}
