import type { FileRule, LintRule } from "../rule.ts";
import { cappedOut } from "./capped-out.ts";
import { idleClawback } from "./clawback.ts";
import { cliff } from "./cliff.ts";
import { deadTier } from "./dead-tier.ts";
import { doubleCounting } from "./double-counting.ts";
import { fadingRate } from "./fading-rate.ts";
import { farCap } from "./far-cap.ts";
import { gateAboveQuota } from "./gate-above-quota.ts";
import { negativeMarginalPay } from "./negative-marginal-pay.ts";
import { neverMoves } from "./never-moves.ts";
import { noInfluence } from "./no-influence.ts";
import { noMarginalPay } from "./no-marginal-pay.ts";
import { noRenewals } from "./no-renewals.ts";
import { offProfit } from "./off-profit.ts";
import { outOfBounds } from "./out-of-bounds.ts";
import { payAboveResult } from "./pay-above-result.ts";
import { payAtRisk } from "./pay-at-risk.ts";
import { payBeyondSales } from "./pay-beyond-sales.ts";
import { periodBeyondRun } from "./period-beyond-run.ts";
import { pullingApart } from "./pulling-apart.ts";
import { quotaEverybodyReaches, quotaNobodyReaches } from "./quota.ts";
import { quotaBeyondBase } from "./quota-beyond-base.ts";
import { selfCounted } from "./self-counted.ts";
import { sureWinner } from "./sure-winner.ts";
import { tokenPay } from "./token-pay.ts";
import { typedAsPercent } from "./typed-as-percent.ts";
import { discountedAccelerator, unlimitedPay } from "./unlimited-pay.ts";
import { unmetTarget } from "./unmet-target.ts";
import { unseenMetric } from "./unseen-metric.ts";
import { weakPay } from "./weak-pay.ts";
import { widePool } from "./wide-pool.ts";
import { windfall } from "./windfall.ts";

const all = [
  typedAsPercent,
  payAboveResult,
  unmetTarget,
  outOfBounds,
  noMarginalPay,
  neverMoves,
  negativeMarginalPay,
  cliff,
  deadTier,
  cappedOut,
  fadingRate,
  farCap,
  quotaNobodyReaches,
  quotaEverybodyReaches,
  gateAboveQuota,
  unlimitedPay,
  discountedAccelerator,
  widePool,
  sureWinner,
  pullingApart,
  offProfit,
  doubleCounting,
  unseenMetric,
  selfCounted,
  noRenewals,
  noInfluence,
  weakPay,
  tokenPay,
  payAtRisk,
  windfall,
  idleClawback,
  periodBeyondRun,
] as const;

/** What a file alone tells roughly and a pilot exactly, by other rules: `truce check` says it, and `truce lint` does not. */
const proportions = [payBeyondSales, quotaBeyondBase] as const;

/** A rule with the name and the messages that are its own. */
export type KnownRule = (typeof all | typeof proportions)[number];

/** Everything that `truce lint` looks for. */
export const lintRules: readonly LintRule[] = all;

/** Everything that `truce check` looks for in a plan: what the file alone tells. */
export const statedRules: readonly FileRule[] = [
  ...lintRules.filter((rule) => rule.needs === "file"),
  ...proportions,
];
