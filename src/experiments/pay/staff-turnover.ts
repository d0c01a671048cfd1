import { WEEKS_A_YEAR } from "../../calendar.ts";
import type { StaffTurnover } from "../../findings/pay-findings.ts";
import { metricNamed } from "../../metrics/index.ts";
import { unitOfDepartment } from "../../model/ledger/units.ts";
import { intervalOf } from "../../statistics/mean-interval.ts";
import { scaled } from "../../statistics/summary.ts";
import { type MeasuredArm, summaryIn } from "../measured-arms.ts";
import type { Posts } from "./turnover-sums.ts";

/** Who left and who came in an arm, by department and third of ability, a year and a post; nothing where nobody may. */
export function staffTurnoverIn(measured: MeasuredArm): readonly StaffTurnover[] {
  const { mayLeave, turnover } = measured.pay;
  return mayLeave ? turnover.posts.map((posts) => rowOf(measured, posts)) : [];
}

function rowOf(measured: MeasuredArm, posts: Posts): StaffTurnover {
  const { arm, pay, eachByItself, family, weeks } = measured;
  const { role, third } = posts;
  const moved = (came: boolean) => intervalOf(pay.turnover.summary(posts, came, eachByItself), family);
  const metric = (name: string) => {
    if (third !== null) return null;
    const one = { metric: metricNamed(name)!, place: unitOfDepartment[role] };
    const aYear = WEEKS_A_YEAR / weeks / pay.people[role];
    return intervalOf(scaled(summaryIn(measured, one, { from: 0, to: weeks }), aYear), family);
  };
  return {
    arm: arm.id,
    role,
    third,
    leavers: moved(false),
    newcomers: moved(true),
    vacantWeeks: metric("vacantWeeks"),
    replacing: metric("replacing"),
  };
}
