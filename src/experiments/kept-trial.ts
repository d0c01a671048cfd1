import type { KeptPay } from "./pay/kept-pay.ts";

/** What is kept of a trial until the findings are made: what was read off it, and its pay. Its weeks are let go. */
export interface KeptTrial {
  /** A row of the arm's readings. */
  readonly values: Float64Array;
  readonly pay: KeptPay;
}
