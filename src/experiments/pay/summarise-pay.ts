import { WEEKS_A_MONTH } from "../../calendar.ts";
import type { PayFindings } from "../../findings/pay-findings.ts";
import type { Measured, MeasuredArm } from "../measured-arms.ts";
import type { PreparedArm } from "../prepare.ts";
import { attainmentsIn } from "./attainments.ts";
import { earnedIn, type YearlyPays, yearlyPays } from "./earned.ts";
import { payChanges } from "./pay-changes.ts";
import { planCost } from "./plan-costs.ts";
import { staffTurnoverIn } from "./staff-turnover.ts";
import { stillOwedIn } from "./still-owed.ts";
import { targetPay } from "./target-pay.ts";

/** What designers of pay look at, for the arms of an experiment in the order of what was measured. */
export function summarisePay(arms: readonly PreparedArm[], all: Measured): PayFindings {
  const { arms: measured, spans } = all;
  const pays = (arm: MeasuredArm) => paysOf.get(arm)!;
  const run = spans.find(({ span }) => span === "run")!;
  const firstOfPlan = arms.filter(
    ({ plan }, place) => arms.findIndex((other) => other.plan.name === plan.name) === place,
  );
  const components = (place: number) => arms[place]!.payPlan.components;
  const months = (run.to - run.from) / WEEKS_A_MONTH;
  const paysOf = new Map<MeasuredArm, YearlyPays>(measured.map((arm) => [arm, yearlyPays(arm)]));
  const turnover = measured.flatMap(staffTurnoverIn);
  return {
    targets: firstOfPlan.flatMap((arm) => targetPay(arm, months)),
    earned: measured.flatMap((arm, place) => earnedIn(arm, pays(arm), components(place))),
    changes: payChanges(measured, pays),
    attainment: measured.flatMap((arm, place) => attainmentsIn(arm, components(place))),
    costs: measured.map((arm, place) => planCost(arms[place]!, arm, pays(arm), all)),
    owing: measured.flatMap(stillOwedIn),
    ...(turnover.length > 0 && { turnover }),
  };
}
