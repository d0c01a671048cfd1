import type { TrialResult } from "../../trial/trial.ts";

/** What pay is summed up from: what people of a trial were paid, who they were, and who left and came. */
export type PaidTrial = Pick<TrialResult, "weeks" | "pay" | "turnover">;
