import { WEEKS_A_YEAR } from "../../calendar.ts";
import type { StaffTurnover, Third } from "../../findings/pay-findings.ts";
import { metricNamed } from "../../metrics/index.ts";
import { type Department, departments, unitOfDepartment } from "../../model/ledger/units.ts";
import { meanInterval } from "../../statistics/mean-interval.ts";
import type { PaidTrial } from "../kept-trial.ts";
import { type MeasuredArm, valuesOf } from "../measured-arms.ts";
import { membersOf } from "./earners.ts";

const thirds: readonly Third[] = ["lowest", "middle", "highest"];

/** In which third of those who were in a department first somebody of some ability would be: by how many were less able. */
export function thirdOf(ability: number, first: readonly number[]): Third {
  const less = first.filter((one) => one < ability).length;
  return thirds[Math.min(2, Math.floor((3 * less) / first.length))]!;
}

/** How many left a department in a trial, or came to it, of one of its thirds or of all. */
function countIn(result: PaidTrial, department: Department, came: boolean, third: Third | null): number {
  const { turnover, pay } = result;
  const members = membersOf(pay, department);
  const first = members.map((person) => pay.ability[person]!);
  let count = 0;
  turnover!.post.forEach((post, row) => {
    if (pay.departments[post] !== department || (turnover!.came[row] === 1) !== came) return;
    if (third === null || thirdOf(turnover!.ability[row]!, first) === third) count++;
  });
  return count;
}

/** Who left and who came in an arm, by department and third of ability, a year and a post; nothing where nobody may. */
export function staffTurnoverIn(measured: MeasuredArm): readonly StaffTurnover[] {
  const { trials } = measured;
  if (trials.length === 0 || trials.some(({ turnover }) => turnover === undefined)) return [];
  const alike = trials.every(({ pay }) => pay.ability.every((one) => one === pay.ability[0]));
  return departments.flatMap((role) =>
    [null, ...(alike ? [] : thirds)].map((third) => rowOf(measured, role, third)),
  );
}

function rowOf(measured: MeasuredArm, role: Department, third: Third | null): StaffTurnover {
  const { arm, trials, batches, weeks } = measured;
  const aYear = (of: (result: PaidTrial, trial: number) => number) =>
    meanInterval(
      trials.map((result, trial) => {
        const posts = membersOf(result.pay, role).length / (third === null ? 1 : thirds.length);
        return (of(result, trial) / posts) * (WEEKS_A_YEAR / result.weeks);
      }),
      batches,
    );
  const metric = (name: string) => {
    if (third !== null) return null;
    const one = { metric: metricNamed(name)!, place: unitOfDepartment[role] };
    const values = valuesOf(measured, one, { from: 0, to: weeks });
    return aYear((_, trial) => values[trial]!);
  };
  return {
    arm: arm.id,
    role,
    third,
    leavers: aYear((result) => countIn(result, role, false, third)),
    newcomers: aYear((result) => countIn(result, role, true, third)),
    vacantWeeks: metric("vacantWeeks"),
    replacing: metric("replacing"),
  };
}
