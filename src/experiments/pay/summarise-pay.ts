import { WEEKS_A_MONTH } from "../../calendar.ts";
import type { PayChange, PayFindings } from "../../findings/pay-findings.ts";
import { byMarket } from "../by-market.ts";
import type { Measured } from "../measured-arms.ts";
import type { PreparedArm } from "../prepare.ts";
import { planCost } from "./plan-costs.ts";
import { staffTurnoverIn } from "./staff-turnover.ts";
import { targetPay } from "./target-pay.ts";

/** What designers of pay look at, for the arms of an experiment in the order of what was measured. */
export function summarisePay(arms: readonly PreparedArm[], all: Measured): PayFindings {
  const { arms: measured, spans } = all;
  const run = spans.find(({ span }) => span === "run")!;
  const firstOfPlan = arms.filter(
    ({ plan }, place) => arms.findIndex((other) => other.plan.name === plan.name) === place,
  );
  const months = (run.to - run.from) / WEEKS_A_MONTH;
  const turnover = measured.flatMap(staffTurnoverIn);
  return {
    targets: firstOfPlan.flatMap((arm) => targetPay(arm, months)),
    earned: measured.flatMap((arm) => arm.pay.earned.found(arm)),
    changes: payChanges(all),
    attainment: measured.flatMap((arm) => arm.pay.attained.found(arm)),
    costs: measured.map((arm, place) => planCost(arms[place]!, arm, all)),
    owing: measured.flatMap((arm) => arm.pay.owed.found(arm)),
    ...(turnover.length > 0 && { turnover }),
  };
}

/** What every other plan of a market pays beside its first one, where both pay the same people. */
export function payChanges({ arms, together }: Pick<Measured, "arms" | "together">): readonly PayChange[] {
  return [...byMarket(arms).values()].flatMap(([base, ...others]) =>
    others.flatMap((arm) => together.paid(arm.arm.id, base!.arm.id).found(arm, base!.arm)),
  );
}
