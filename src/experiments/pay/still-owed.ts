import type { StillOwed } from "../../findings/pay-findings.ts";
import { departments } from "../../model/ledger/units.ts";
import { meanInterval } from "../../statistics/mean-interval.ts";
import type { MeasuredArm } from "../measured-arms.ts";
import { membersOf } from "./earners.ts";

/** What people of each department still owe at the end of an arm's run; nothing where nobody owes anything in any trial. */
export function stillOwedIn({ arm, trials, batches, family }: MeasuredArm): readonly StillOwed[] {
  return departments.flatMap((role) => {
    const each = trials.map(({ pay }) => {
      const { owed } = pay;
      return membersOf(pay, role).map((person) => owed[person]!);
    });
    if (each.flat().every((amount) => amount === 0)) return [];
    const whole = each.map((amounts) => amounts.reduce((sum, amount) => sum + amount, 0));
    return [{ arm: arm.id, role, ...meanInterval(whole, batches, family) }];
  });
}
