import type { Arm } from "../findings/arms.ts";
import type { TrialResult } from "../trial/trial.ts";
import type { Column } from "./measured-arms.ts";
import type { SpanWeeks } from "./spans.ts";

/**
 * A trial of a replication that every arm has finished without diverging, as it is handed on before its result is let go; replication
 * by replication, in each arm by arm.
 */
export interface FinishedTrial {
  readonly arm: Arm;
  /** The arm's place among all. */
  readonly place: number;
  readonly replication: number;
  /** Which pilot its people learned from. */
  readonly batch: number;
  readonly result: TrialResult;
  /** What findings are about: metrics by unit. */
  readonly columns: readonly Column[];
  readonly spans: readonly SpanWeeks[];
}
