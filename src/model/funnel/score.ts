import { NOT_DRAWN, type Population, slot } from "../customers/population.ts";
import { purpose } from "../luck-purposes.ts";
import type { Company } from "../parameters/company.ts";
import type { FunnelWorld } from "./funnel-world.ts";

/** Who looks at a lead: each department errs in its own way, once a need spell. */
export const viewer = { marketing: 0, sales: 1 } as const;

/** True readiness to buy, 0..1: fit times warmth, near zero without a live need. */
export function readiness({ people, company, warmth, day }: FunnelWorld, i: number): number {
  const { record } = people;
  const at = slot(i);
  const ready = record.fit[at]! * (record.warmth[at]! * warmth.unit);
  return record.needUntil[at]! > day ? ready : ready * company.handoff.readinessWithoutNeed;
}

/** Readiness as a department sees it: with an error drawn once a need spell, which help from sales makes smaller. */
export function score(world: FunnelWorld, i: number, who: 0 | 1): number {
  const errors = errorsOf(world.people, who);
  const at = slot(i);
  if (errors[at] === NOT_DRAWN) err(world, i, who);
  return readiness(world, i) + world.staff.scoreSpread * errors[at]!;
}

/** By how much a score errs, as a standard deviation: less where sales helps so much, a share of a working day, on average. */
export function spreadOfScores({ handoff }: Company, helpOfSales: number): number {
  const vague = handoff.definition === "vague" ? handoff.vagueNoiseFactor : 1;
  return (handoff.scoreNoise * vague) / (1 + handoff.helpSharpens * helpOfSales);
}

/** By how many spreads a department errs about each person in their present spell of need. */
function errorsOf({ record }: Population, who: 0 | 1): Float32Array {
  return who === viewer.marketing ? record.marketingError : record.salesError;
}

/** Lets a department err about a person for the first time in this spell. */
function err({ people, luck }: FunnelWorld, i: number, who: 0 | 1): void {
  const spell = people.record.spell[slot(i)]!;
  luck.putNormal(errorsOf(people, who), slot(i), purpose.score, i, 2 * spell + who);
}
