import { DAYS_A_WEEK } from "../../calendar.ts";
import { hasOptedOut, slot } from "../customers/population.ts";
import { stage } from "../customers/stages.ts";
import { warm } from "../customers/warming.ts";
import { WORD_OF_MOUTH } from "../ledger/journal.ts";
import type { FunnelWorld } from "./funnel-world.ts";
import { takeToSales } from "./handover.ts";
import { marketerFor } from "./marketer-for.ts";
import { leaveFunnel, openLead, openOpportunity } from "./transitions.ts";

type Queue = typeof stage.lead | typeof stage.mql | typeof stage.opportunity;

/**
 * Lets as many leads, MQLs and opportunities be under way as the company states. Whom the warm-up left too many are lost; whom it left
 * too few are put in, those in need first, and counted nowhere as having come.
 */
export function startQueues(world: FunnelWorld): void {
  const { leads, mqls, opportunities } = world.company.start;
  const stated = [
    [stage.lead, leads],
    [stage.mql, mqls],
    [stage.opportunity, opportunities],
  ] as const;
  for (const [queue, wanted] of stated) if (wanted !== undefined) shorten(world, queue, wanted);
  for (const [queue, wanted] of stated) if (wanted !== undefined) fill(world, queue, wanted);
}

function shorten(world: FunnelWorld, queue: Queue, wanted: number): void {
  const { people } = world;
  for (let i = 0; i < people.count && people.atStage[queue]! > wanted; i++)
    if (people.record.stage[slot(i)] === queue) leaveFunnel(world, i, stage.lost);
}

function fill(world: FunnelWorld, queue: Queue, wanted: number): void {
  const { people } = world;
  for (const inNeed of [true, false]) {
    for (let i = 0; i < people.count && people.atStage[queue]! < wanted; i++)
      if (isFree(world, i) && people.record.needUntil[slot(i)]! > world.day === inNeed) put(world, i, queue);
  }
}

/** Whether somebody could become a lead. */
function isFree({ people }: FunnelWorld, i: number): boolean {
  const at = people.record.stage[slot(i)]!;
  return !hasOptedOut(people, i) && (at === stage.prospect || at === stage.lost || at === stage.churned);
}

/** Puts somebody into a queue, as warm as whoever was told of the product by a friend. */
function put(world: FunnelWorld, i: number, queue: Queue): void {
  const { people, company, desk, day } = world;
  warm(world, i, company.customers.referredWarmth);
  openLead(world, i, marketerFor(world, i), WORD_OF_MOUTH);
  if (queue === stage.lead) return;
  takeToSales(world, i);
  if (queue === stage.mql) return;
  openOpportunity(world, i);
  people.attempts[i] = 1;
  people.calls[i] = 1;
  // The next contacts spread over a week, so that not all fall due on the first day.
  people.dueOn[i] = day + 1 + (i % DAYS_A_WEEK);
  desk.followUps.add(i, people.dueOn[i]!);
}
