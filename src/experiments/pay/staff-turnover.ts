import { WEEKS_A_YEAR } from "../../calendar.ts";
import type { StaffTurnover, Third } from "../../findings/pay-findings.ts";
import { metricNamed } from "../../metrics/index.ts";
import { type Department, departments, unitOfDepartment } from "../../model/ledger/units.ts";
import { intervalOf, meanInterval } from "../../statistics/mean-interval.ts";
import { scaled } from "../../statistics/summary.ts";
import type { KeptTrial } from "../kept-trial.ts";
import { type MeasuredArm, summaryIn } from "../measured-arms.ts";
import { membersOf, thirds } from "./earners.ts";
import { turnoverAmong } from "./turnover-counts.ts";

/** Who left and who came in an arm, by department and third of ability, a year and a post; nothing where nobody may. */
export function staffTurnoverIn(measured: MeasuredArm): readonly StaffTurnover[] {
  const { trials } = measured;
  if (trials.length === 0 || !trials[0]!.pay.mayLeave) return [];
  const alike = trials.every(({ pay }) => pay.ability.every((one) => one === pay.ability[0]));
  return departments.flatMap((role) =>
    [null, ...(alike ? [] : thirds)].map((third) => rowOf(measured, role, third)),
  );
}

function rowOf(measured: MeasuredArm, role: Department, third: Third | null): StaffTurnover {
  const { arm, trials, batches, family, weeks } = measured;
  const aYear = (of: (result: KeptTrial) => number) =>
    meanInterval(
      trials.map((result) => {
        const posts = membersOf(result.pay, role).length / (third === null ? 1 : thirds.length);
        return (of(result) / posts) * (WEEKS_A_YEAR / weeks);
      }),
      batches,
      family,
    );
  const metric = (name: string) => {
    if (third !== null) return null;
    const one = { metric: metricNamed(name)!, place: unitOfDepartment[role] };
    const summary = summaryIn(measured, one, { from: 0, to: weeks });
    return intervalOf(scaled(summary, WEEKS_A_YEAR / weeks / membersOf(trials[0]!.pay, role).length), family);
  };
  return {
    arm: arm.id,
    role,
    third,
    leavers: aYear(({ pay }) => turnoverAmong(pay.turnover, role, false, third)),
    newcomers: aYear(({ pay }) => turnoverAmong(pay.turnover, role, true, third)),
    vacantWeeks: metric("vacantWeeks"),
    replacing: metric("replacing"),
  };
}
