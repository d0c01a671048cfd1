import { noteReferral } from "../customers/life.ts";
import { slot } from "../customers/population.ts";
import { stage } from "../customers/stages.ts";
import { flowIndex } from "../ledger/flows.ts";
import { WORD_OF_MOUTH } from "../ledger/journal.ts";
import { purpose } from "../luck-purposes.ts";
import { bringNeed } from "../market/spells.ts";
import type { ChannelsWorld } from "./channels-world.ts";
import { arrive } from "./inbound.ts";

/** Lets happy customers bring needs: somebody at random comes to need the product and comes by themselves. */
export function refer(world: ChannelsWorld): void {
  const { people, referrals, day, luck, company, ledger } = world;
  for (let i = referrals.take(day); i >= 0; i = referrals.take(day)) {
    if (people.record.stage[slot(i)] !== stage.customer) continue;
    const friend = Math.floor(luck.uniform(purpose.referralWho, i, day) * people.count);
    ledger.credit(flowIndex.referrals, 1, people.source[i]!, people.rep[i]!);
    bringNeed(world, friend, company.need.lastsDays * luck.exponential(purpose.referralNeedEnd, friend, day));
    arrive(world, friend, company.customers.referredWarmth, WORD_OF_MOUTH);
    noteReferral(world, i);
  }
}
