import { exp } from "../../random/exp.ts";
import type { Luck } from "../../random/luck.ts";
import { FIRST_PERSON } from "../ledger/units.ts";
import { purpose } from "../luck-purposes.ts";
import type { Company } from "../parameters/company.ts";
import type { FunnelWorld } from "./funnel-world.ts";

/** Each rep's share of leads at first, by place and up to a factor: alike, or as large as their territory. */
export function firstShares({ handoff, reps }: Company, luck: Luck): Float64Array {
  const { assignment, territoryShares, territorySpread } = handoff;
  const shares = new Float64Array(reps.count).fill(1);
  if (assignment !== "territory") return shares;
  if (territoryShares) shares.set(territoryShares);
  else
    for (let place = 0; place < shares.length; place++)
      shares[place] = exp(territorySpread * luck.normal(purpose.territorySize, place, 0));
  return shares;
}

/**
 * Where leads go by performance, lets each rep's share follow their own win rate over that of all: wins over leads answered of late,
 * beside so many leads at the rate of all, so that little luck is little evidence. A rate and not a number of wins, since whoever
 * has more leads wins more of them.
 */
export function shareByRecord({ company, staff, desk, ledger }: FunnelWorld, week: number): void {
  const { assignment, recordWeeks, recordPrior } = company.handoff;
  if (assignment !== "performance") return;
  const from = Math.max(0, week - recordWeeks);
  let won = 0;
  let answered = 0;
  for (const { number } of staff.reps) {
    won += ledger.sum(from, week, FIRST_PERSON + number, "deals");
    answered += ledger.sum(from, week, FIRST_PERSON + number, "answered");
  }
  if (won === 0) return;
  for (const { number, place } of staff.reps) {
    const own = ledger.sum(from, week, FIRST_PERSON + number, "deals");
    const seen = ledger.sum(from, week, FIRST_PERSON + number, "answered");
    desk.shares[place] = ((own * answered) / won + recordPrior) / (seen + recordPrior);
  }
}
