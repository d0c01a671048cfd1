import { hasOptedOut, slot } from "../customers/population.ts";
import { stage } from "../customers/stages.ts";
import { warm } from "../customers/warming.ts";
import { handOverIfReady } from "../funnel/handover.ts";
import { marketerFor } from "../funnel/marketer-for.ts";
import { becomeLead, keepLead } from "../funnel/transitions.ts";
import { flowIndex } from "../ledger/flows.ts";
import { purpose } from "../luck-purposes.ts";
import type { ChannelsWorld } from "./channels-world.ts";

/** Lets a person whose need just arose come by themselves, by the shares of the inbound channels. */
export function arriveInbound(world: ChannelsWorld, i: number): void {
  if (world.inbound.length === 0) return;
  let u = world.luck.uniform(purpose.inbound, i, world.people.record.spell[slot(i)]!);
  for (let place = 0; place < world.inbound.length; place++) {
    const { share, warmth } = world.inbound[place]!;
    if (u < share) {
      arrive(world, i, warmth, world.channels.length + place);
      return;
    }
    u -= share;
  }
}

/** A person comes by themselves through a channel: a warm lead that falls to the marketer of their territory. */
export function arrive(world: ChannelsWorld, i: number, warmth: number, channel: number): void {
  const { people } = world;
  const at = people.record.stage[slot(i)]!;
  if (hasOptedOut(people, i) || at === stage.mql || at === stage.opportunity || at === stage.customer) return;
  warm(world, i, warmth);
  if (at === stage.lead) keepLead(world, i);
  else becomeLead(world, i, marketerFor(world, i), channel);
  world.ledger.credit(flowIndex.inbound, 1, people.source[i]!, -1);
  handOverIfReady(world, i);
}
