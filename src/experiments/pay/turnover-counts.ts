import type { Third } from "../../findings/pay-findings.ts";
import { type Department, departments } from "../../model/ledger/units.ts";
import { membersOf, thirds } from "./earners.ts";
import type { PaidTrial } from "./paid-trial.ts";

/** Cells of {@link countTurnover}. */
export const turnoverCells = departments.length * 2 * thirds.length;

/** In which third of those who were in a department first somebody of some ability would be: by how many were less able. */
export function thirdOf(ability: number, first: readonly number[]): Third {
  const less = first.filter((one) => one < ability).length;
  return thirds[Math.min(2, Math.floor((3 * less) / first.length))]!;
}

/** How many left in a trial, or came, by [department][whether they came][third]. */
export function countTurnover({ turnover, pay }: PaidTrial): Float64Array {
  const counts = new Float64Array(turnoverCells);
  const first = departments.map((department) =>
    membersOf(pay, department).map((person) => pay.ability[person]!),
  );
  turnover?.post.forEach((post, row) => {
    const department = pay.departments[post]!;
    const third = thirdOf(turnover.ability[row]!, first[departments.indexOf(department)]!);
    counts[cellOf(department, turnover.came[row] === 1, third)]! += 1;
  });
  return counts;
}

/** Those of a department who left, or came, of one of its thirds or of all. */
export function turnoverAmong(
  counts: Float64Array,
  department: Department,
  came: boolean,
  third: Third | null,
): number {
  const among = third === null ? thirds : [third];
  return among.reduce((sum, one) => sum + counts[cellOf(department, came, one)]!, 0);
}

function cellOf(department: Department, came: boolean, third: Third): number {
  return (departments.indexOf(department) * 2 + Number(came)) * thirds.length + thirds.indexOf(third);
}
