import type { TrialResult } from "../trial/trial.ts";

/** What pay is summed up from: what people of a trial were paid, who they were, and who left and came. */
export type PaidTrial = Pick<TrialResult, "weeks" | "pay" | "turnover">;

/** What is kept of a trial until the findings are made: what was read off it, and its pay. Its weeks are let go. */
export interface KeptTrial extends PaidTrial {
  /** A row of the arm's readings. */
  readonly values: Float64Array;
}

/** Keeps of a trial what findings need; names that all trials of an arm share are the first one's. */
export function keepTrial(
  { weeks, pay, turnover }: TrialResult,
  values: Float64Array,
  first: KeptTrial | undefined,
): KeptTrial {
  const { people, departments, weeksEach } = first?.pay ?? pay;
  return {
    weeks,
    values,
    pay: { ...pay, people, departments, weeksEach },
    ...(turnover && { turnover }),
  };
}
