import type { StillOwed } from "../../findings/pay-findings.ts";
import { meanInterval } from "../../statistics/mean-interval.ts";
import type { TrialResult } from "../../trial/trial.ts";
import type { MeasuredArm } from "../measured-arms.ts";

/** What each person still owes at a trial's end, all components together. */
function owedBy({ pay }: TrialResult): readonly number[] {
  const people = pay.people.length;
  return pay.people.map((_, person) =>
    pay.weeksEach.reduce((sum, _each, component) => sum + pay.owing[component * people + person]!, 0),
  );
}

/** What people of both departments still owe at the end of an arm's run; nothing where nobody owes anything in any trial. */
export function stillOwedIn({ arm, results }: MeasuredArm): readonly StillOwed[] {
  const owed = results.map(owedBy);
  return (["marketing", "sales"] as const).flatMap((role) => {
    const each = results.map(({ sizes }, trial) =>
      role === "marketing" ? owed[trial]!.slice(0, sizes[1]!) : owed[trial]!.slice(sizes[1]!),
    );
    if (each.flat().every((amount) => amount === 0)) return [];
    const whole = each.map((amounts) => amounts.reduce((sum, amount) => sum + amount, 0));
    return [{ arm: arm.id, role, ...meanInterval(whole) }];
  });
}
