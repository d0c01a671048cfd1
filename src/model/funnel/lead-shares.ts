import { exp } from "../../random/exp.ts";
import type { Luck } from "../../random/luck.ts";
import type { Flow } from "../ledger/flows.ts";
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
 * has more leads wins more of them. A newcomer begins with the rate of all.
 */
export function shareByRecord(world: FunnelWorld, week: number): void {
  const { company, staff, desk } = world;
  const { assignment, recordPrior } = company.handoff;
  if (assignment !== "performance") return;
  const deals = new Float64Array(staff.reps.length);
  const leads = new Float64Array(staff.reps.length);
  let won = 0;
  let answered = 0;
  for (const { number, place } of staff.reps) {
    won += deals[place] = record(world, number, "deals", week);
    answered += leads[place] = record(world, number, "answered", week);
  }
  if (won === 0) return;
  for (const { place } of staff.reps)
    desk.shares[place] = ((deals[place]! * answered) / won + recordPrior) / (leads[place]! + recordPrior);
}

/** What whoever has a post brought of a flow in the weeks of the record, before a week, as far as they were there. */
function record({ company, staff, ledger }: FunnelWorld, number: number, flow: Flow, week: number): number {
  const there = staff.occupancy.weeksThere[number]!;
  const { recordWeeks } = company.handoff;
  const weeks = there < 0 ? recordWeeks : Math.min(recordWeeks, there);
  return ledger.sum(Math.max(0, week - weeks), week, FIRST_PERSON + number, flow);
}
