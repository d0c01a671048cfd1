import { enter } from "../customers/enter.ts";
import { slot } from "../customers/population.ts";
import { stage } from "../customers/stages.ts";
import { flowIndex } from "../ledger/flows.ts";
import { swallowed } from "./broken-stage.ts";
import { receive } from "./desk-work.ts";
import type { FunnelWorld } from "./funnel-world.ts";
import { repFor } from "./rep-for.ts";
import { score, viewer } from "./score.ts";
import { closeForMarketing } from "./transitions.ts";

/** Hands an open lead over to sales where its score reaches its marketer's bar; called at a touch that warmed it. */
export function handOverIfReady(world: FunnelWorld, i: number): void {
  const { people, day, staff } = world;
  if (day < people.restUntil[i]!) return;
  if (score(world, i, viewer.marketing) >= staff.bars[people.source[i]!]!) handOver(world, i);
}

function handOver(world: FunnelWorld, i: number): void {
  const { people, ledger, day } = world;
  const marketer = people.source[i]!;
  becomeMql(world, i);
  world.journal?.handOver(i, { channel: people.channel[i]!, marketer, rep: people.rep[i]!, day });
  ledger.credit(flowIndex.mqls, 1, marketer, -1);
  ledger.credit(flowIndex.mqlFit, people.record.fit[slot(i)]!, marketer, -1);
  ledger.credit(flowIndex.disputed, disputed(world, i), marketer, people.rep[i]!);
  if (!swallowed(world, i, "handover")) receive(world, i);
}

/** Puts a lead on the desk of a rep, and counts it nowhere. */
export function takeToSales(world: FunnelWorld, i: number): void {
  becomeMql(world, i);
  receive(world, i);
}

/** Moves a lead from its marketer to a rep. */
function becomeMql(world: FunnelWorld, i: number): void {
  const { people, day } = world;
  closeForMarketing(world, i);
  enter(people, i, stage.mql);
  people.handedOn[i] = day;
  people.attempts[i] = 0;
  people.calls[i] = 0;
  people.rep[i] = repFor(world, i);
}

/** By how much marketing's own count of a new MQL exceeds that of the rep, who counts it where it reaches their own bar. */
function disputed(world: FunnelWorld, i: number): number {
  const { people, staff, company } = world;
  const { acted, places } = staff.people[people.rep[i]!]!;
  const selectivity = acted[places.selectivity]!;
  const counts = score(world, i, viewer.sales) >= selectivity;
  return 1 + company.measurement.mqlInflation - (counts ? 1 : 0);
}
