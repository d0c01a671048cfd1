import { z } from "zod";
import { byDepartment, type Department } from "../ledger/units.ts";

const MOST = 1e12;

/** A result from which something changes: the same for all it is for, or one for each department. */
export type Threshold = number | Readonly<Record<Department, number>>;

/** A field for a threshold; what it is about is said in its description. */
export function threshold(about: string) {
  const result = z.number().min(-MOST).max(MOST);
  return z
    .union([
      result,
      z
        .strictObject({
          marketing: result.meta({ description: "The same for marketers" }),
          sales: result.meta({ description: "The same for reps" }),
        })
        .meta({ description: "One for each department" }),
    ])
    .meta({ description: `${about}; a number, or one for each department` });
}

/** A field for the same, as a multiple of what is usual. */
export function ofUsual(about: string) {
  return z
    .number()
    .gt(0, "must be above 0")
    .max(100)
    .meta({ description: `${about}, as a multiple of what is usual in a period: .7 is 70 %` });
}

/** The threshold that holds in a department. */
export function thresholdFor(threshold: Threshold, department: Department): number {
  return typeof threshold === "number" ? threshold : threshold[department];
}

/** Ten significant digits: a quota of 168,000 is read as such. */
export function tenDigits(value: number): number {
  return Number(value.toPrecision(10));
}

/** A threshold times a number, to ten significant digits. */
export function multipleOf(threshold: Threshold, times: number): Threshold {
  if (typeof threshold === "number") return tenDigits(threshold * times);
  return byDepartment((department) => tenDigits(threshold[department] * times));
}
