import type { KeptPay } from "./pay/kept-pay.ts";

/** What is kept of a trial until the findings are made: its pay. */
export interface KeptTrial {
  readonly pay: KeptPay;
}
