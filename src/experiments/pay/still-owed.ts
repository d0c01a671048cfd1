import type { StillOwed } from "../../findings/pay-findings.ts";
import { departments } from "../../model/ledger/units.ts";
import { intervalOf } from "../../statistics/mean-interval.ts";
import { RunningSummaries } from "../../statistics/running-summaries.ts";
import { membersOf } from "./earners.ts";
import type { OfArm } from "./of-arm.ts";
import type { TrialPay } from "./trial-pay.ts";

/** Adds up what people of each department still owe at the end of an arm's run. */
export class OwedSums {
  readonly #owed = new RunningSummaries(departments.length);

  /** Adds a trial. */
  add(pay: TrialPay, batch: number): void {
    for (const [at, role] of departments.entries()) {
      const whole = membersOf(pay, role).reduce((sum, person) => sum + pay.owed[person]!, 0);
      this.#owed.add(at, batch, whole);
    }
  }

  /** What they owe; nothing where nobody owes anything in any trial. */
  found({ arm, eachByItself, family }: OfArm): readonly StillOwed[] {
    return departments.flatMap((role, at) => {
      const owed = this.#owed.summary(at, eachByItself);
      if (owed.least === 0 && owed.most === 0) return [];
      return [{ arm: arm.id, role, ...intervalOf(owed, family) }];
    });
  }
}
