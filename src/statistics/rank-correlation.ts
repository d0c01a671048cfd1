import { sampleCorrelation } from "simple-statistics";
import { studentTTail } from "./student-t.ts";

/** How far two samples rise together, by ranks, and how likely chance alone brings as much. */
export interface RankCorrelation {
  /** −1 to 1; NaN where one of them does not vary. */
  readonly correlation: number;
  /** Two-sided, by Student's t with two degrees of freedom less than pairs; NaN of fewer than three pairs. */
  readonly p: number;
}

/** Spearman's rank correlation of two samples, pair by pair; equal values share the mean of their ranks. */
export function rankCorrelation(one: readonly number[], other: readonly number[]): RankCorrelation {
  const freedom = one.length - 2;
  if (freedom < 1) return { correlation: Number.NaN, p: Number.NaN };
  const rounded = sampleCorrelation([...ranks(one)], [...ranks(other)]);
  const correlation = Math.max(-1, Math.min(1, rounded));
  const t = Math.abs(correlation) * Math.sqrt(freedom / (1 - correlation * correlation));
  return { correlation, p: 1 - Math.abs(correlation) < 1e-12 ? 0 : 2 * studentTTail(t, freedom) };
}

/** Ranks from 1 on. */
function ranks(values: readonly number[]): readonly number[] {
  const sorted = values.toSorted((a, b) => a - b);
  return values.map((value) => (sorted.indexOf(value) + sorted.lastIndexOf(value)) / 2 + 1);
}
