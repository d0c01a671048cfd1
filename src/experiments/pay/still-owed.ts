import type { StillOwed } from "../../findings/pay-findings.ts";
import { departments } from "../../model/ledger/units.ts";
import { meanInterval } from "../../statistics/mean-interval.ts";
import type { PaidTrial } from "../kept-trial.ts";
import type { MeasuredArm } from "../measured-arms.ts";
import { membersOf } from "./earners.ts";

/** What each person still owes at a trial's end, all components together. */
function owedBy({ pay }: PaidTrial): readonly number[] {
  const people = pay.people.length;
  return pay.people.map((_, person) =>
    pay.weeksEach.reduce((sum, _each, component) => sum + pay.owing[component * people + person]!, 0),
  );
}

/** What people of each department still owe at the end of an arm's run; nothing where nobody owes anything in any trial. */
export function stillOwedIn({ arm, trials, batches }: MeasuredArm): readonly StillOwed[] {
  const owed = trials.map(owedBy);
  return departments.flatMap((role) => {
    const each = trials.map(({ pay }, trial) => membersOf(pay, role).map((person) => owed[trial]![person]!));
    if (each.flat().every((amount) => amount === 0)) return [];
    const whole = each.map((amounts) => amounts.reduce((sum, amount) => sum + amount, 0));
    return [{ arm: arm.id, role, ...meanInterval(whole, batches) }];
  });
}
